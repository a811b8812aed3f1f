import { CorruptionError, messageOf } from '../core/errors.js';
import { decodeRecords, encodeControlBatch, encodeRecordBatch, isControl, readBatchHeader, } from '../protocol/kafka/record-batch.js';
import { EventBatch } from '../core/batch.js';
const reasonCharactersMax = 1_000;
const ownPrefix = 'tailrace.';
const noteNames = new Set([
    'reason',
    'component',
    'location',
    'flow',
    'origin',
    'position',
    'hour',
    'timestamp',
    'cut',
]);
const openingType = 0x5403;
export function encodeDeadLetters(letters, sender, timestampMs) {
    return encodeRecordBatch({
        size: letters.length,
        values: EventBatch.of(letters.map(({ body }) => body)),
        timestampMs,
        headers: letters.map((letter) => headersOf(letter, sender)),
    });
}
/**
 * The dead letters of the batch at `position`; none in a control batch. Throws CorruptionError when
 * the batch cannot be decoded.
 */
export function decodeDeadLetters(buffer, position) {
    const records = decodeRecords(buffer, position);
    if (isControl(records.header))
        return [];
    return Array.from({ length: records.size }, (_, i) => {
        const { notes, headers } = sorted(records.headersAt(i));
        const numberOf = (name) => notes.has(name) ? Number(notes.get(name)) : undefined;
        const known = {
            flow: notes.get('flow'),
            origin: notes.get('origin'),
            position: numberOf('position'),
            hour: numberOf('hour'),
            timestampMs: numberOf('timestamp'),
            isCut: notes.has('cut') || undefined,
        };
        return {
            sequence: records.offsetAt(i),
            timeMs: records.timestamps[i],
            body: records.valueAt(i) ?? Buffer.alloc(0),
            headers,
            reason: notes.get('reason') ?? '',
            component: notes.get('component') ?? '',
            location: notes.get('location') ?? '',
            ...Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined)),
        };
    });
}
export function encodeOpening(opening, timestampMs) {
    const key = Buffer.alloc(4);
    key.writeInt16BE(openingType, 2);
    return encodeControlBatch({ key, value: Buffer.from(JSON.stringify(opening)), timestampMs });
}
/** What the segment that begins with this batch opens with; undefined: it holds letters. */
export function decodeOpening(batch) {
    if (!isControl(readBatchHeader(batch, 0)))
        return undefined;
    const records = decodeRecords(batch, 0);
    if (records.keyAt(0)?.readInt16BE(2) !== openingType)
        return undefined;
    try {
        return JSON.parse(records.valueAt(0).toString());
    }
    catch (error) {
        throw new CorruptionError(`the opening batch is no JSON: ${messageOf(error)}`, {
            cause: error,
        });
    }
}
function headersOf(letter, sender) {
    const { reason, origin, position, hour, timestampMs, isCut, headers = {} } = letter;
    const notes = [
        ['tailrace.reason', reason.slice(0, reasonCharactersMax)],
        ['tailrace.component', sender.component],
        ['tailrace.location', sender.location],
        ['tailrace.flow', sender.flow],
        ['tailrace.origin', origin],
        ['tailrace.position', position],
        ['tailrace.hour', hour],
        ['tailrace.timestamp', timestampMs],
        ['tailrace.cut', isCut === true ? 1 : undefined],
    ];
    return [...notes, ...Object.entries(headers)].flatMap(([key, value]) => value === undefined ? [] : [{ key, value: Buffer.from(String(value)) }]);
}
/** The first of a key counts as ours: an event may carry a header of the same name. */
function sorted(headers) {
    const notes = new Map();
    const own = [];
    for (const { key, value } of headers) {
        const text = Buffer.from(value ?? []).toString();
        const name = key.startsWith(ownPrefix) ? key.slice(ownPrefix.length) : '';
        if (noteNames.has(name) && !notes.has(name))
            notes.set(name, text);
        else
            own.push([key, text]);
    }
    return { notes, headers: Object.fromEntries(own) };
}
//# sourceMappingURL=dead-letter-record.js.map