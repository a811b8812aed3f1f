import { writeInt64 } from '../../util/int64.js';
import { EventFileError } from './event-file.js';
import { indexIn } from './picked-events.js';
import { keyBytes } from './sequence-file.js';
const header = 'timestamp';
/**
 * The key of the i-th event at `indexes` is the int64 at `i * keyBytes`. Throws EventFileError for a
 * timestamp that Java's Long.valueOf would not take, with which Flume rolls back for ever.
 */
export function timestampKeys(batch, indexes, nowMs) {
    const size = indexes === 'all' ? batch.size : indexes.length;
    const keys = Buffer.allocUnsafe(size * keyBytes);
    const { headers, own } = batch;
    if (own === undefined && size > 0) {
        writeKey(keys, 0, headers[header], nowMs, indexIn(indexes, 0));
        return keys.fill(keys.subarray(0, keyBytes), keyBytes);
    }
    for (let i = 0; i < size; i++) {
        const index = indexIn(indexes, i);
        writeKey(keys, i * keyBytes, own[index]?.[header] ?? headers[header], nowMs, index);
    }
    return keys;
}
function writeKey(keys, position, timestamp, nowMs, index) {
    if (timestamp === undefined)
        return writeInt64(keys, position, nowMs);
    if (!/^[+-]?\d{1,19}$/.test(timestamp))
        throw notATimestamp(timestamp, index);
    const timeMs = Number(timestamp);
    if (Number.isSafeInteger(timeMs))
        return writeInt64(keys, position, timeMs);
    // No milliseconds of our time, yet Flume writes all that 64 bits hold.
    const exact = BigInt(timestamp);
    if (BigInt.asIntN(64, exact) !== exact)
        throw notATimestamp(timestamp, index);
    keys.writeBigInt64BE(exact, position);
}
function notATimestamp(text, index) {
    const shown = JSON.stringify(text.slice(0, 40));
    return new EventFileError(`the header timestamp, ${shown}, is no whole number of milliseconds: a SequenceFile needs one as key`, index);
}
//# sourceMappingURL=timestamp-keys.js.map