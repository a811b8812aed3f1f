/** The records of a batch as text, a line each: offset, time, key, headers, value. */
import { decodeStored } from '../../channels/file/channel-batch.js';
import { decodeRecordsAsync, isControl, } from '../../protocol/kafka/record-batch.js';
import { cutTo, isoTime, printableBytes } from '../printable.js';
const shownCharacters = 200;
/**
 * `isChannel`: headers are those of the events, without the channel's notes. Rejects with
 * CorruptionError where the batch cannot be decoded.
 */
export async function recordLines(batch, isChannel) {
    const content = isChannel ? decodeStored(batch, 0).content : undefined;
    const records = await decodeRecordsAsync(batch, 0);
    if (isControl(records.header))
        return [`${records.offsetAt(0)} control batch${content ? ` (${content.kind})` : ''}`];
    return Array.from({ length: records.size }, (_, i) => {
        const parts = [String(records.offsetAt(i)), isoTime(records.timestamps[i])];
        const key = records.keyAt(i);
        if (key !== null)
            parts.push(`key=${shown(key)}`);
        const headers = content?.kind === 'events'
            ? Object.entries(content.batch.headersOf(i)).map(([name, value]) => `${name}=${value}`)
            : records.headersAt(i).map(headerText);
        for (const header of headers)
            parts.push(shown(Buffer.from(header)));
        const value = records.valueAt(i);
        return [...parts, value === null ? '(no value)' : shown(value)].join(' ');
    });
}
function headerText({ key, value }) {
    return value === null ? key : `${key}=${printableBytes(Buffer.from(value))}`;
}
function shown(bytes) {
    return cutTo(shownCharacters, printableBytes(bytes));
}
//# sourceMappingURL=record-lines.js.map