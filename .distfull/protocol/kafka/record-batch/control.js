/*
 * Batches of one record with the control bit: a channel's own notes, and Kafka's transaction
 * markers.
 *
 *   marker key   int16 version 0, int16 type (0 abort, 1 commit)
 *   marker value int16 version 0, int32 coordinator epoch
 */
import { encodeRecordBatch } from './encoder.js';
import { nullStart } from './format.js';
/** A batch of one control record; it consumes one offset, unless `lastOffsetDelta` says more. */
export function encodeControlBatch(record, fields = {}) {
    return encodeRecordBatch({
        ...fields,
        size: 1,
        isControl: true,
        keys: slabOf(record.key),
        values: slabOf(record.value),
        timestampMs: record.timestampMs,
        firstRecordHeaders: record.headers,
    });
}
/** The marker that ends a producer's transaction in a partition: 78 bytes, as Kafka writes it. */
export function encodeEndTransactionMarker(marker) {
    const key = Buffer.alloc(4);
    key.writeInt16BE(marker.type === 'commit' ? 1 : 0, 2);
    const value = Buffer.alloc(6);
    value.writeInt32BE(marker.coordinatorEpoch, 2);
    return encodeControlBatch({ key, value, timestampMs: marker.timestampMs }, {
        isTransactional: true,
        producerId: marker.producerId,
        producerEpoch: marker.producerEpoch,
        leaderEpoch: 0,
    });
}
/**
 * Which end of a transaction a control record's key announces; undefined: another kind of record.
 */
export function endTransactionOfKey(key) {
    if (key.length < 4)
        return undefined;
    const type = (key[2] << 8) | key[3];
    if (type > 1)
        return undefined;
    return type === 1 ? 'commit' : 'abort';
}
/** Of the coordinator that ended the transaction; -1: the value of the marker does not say. */
export function coordinatorEpochOfMarker(value) {
    return value === null || value.length < 6 ? -1 : value.readInt32BE(2);
}
function slabOf(bytes) {
    return {
        buffer: Buffer.from(bytes ?? []),
        starts: Uint32Array.of(bytes === null ? nullStart : 0),
        ends: Uint32Array.of(bytes?.length ?? 0),
    };
}
//# sourceMappingURL=control.js.map