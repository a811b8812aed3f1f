/*
 * Hot path. A source's batch made ready for the target: the same bytes with another producer in
 * their header, or encoded anew where a broker would refuse them from a producer:
 *
 *   offsets with gaps             what compaction leaves
 *   time of the append            stamped by a broker; the copy keeps it as the records' own
 *   flags a producer has not      such as compaction's delete horizon (KIP-534)
 *   begins below the first offset that is wanted
 */
import { codecOf, compressionCodecs, decodeRecordsAsync, encodeRecordBatchAsync, isTransactional, patchBaseOffset, patchLeaderEpoch, patchProducer, readBatchHeader, } from '../../protocol/kafka/record-batch.js';
/** Undefined: nothing of the batch is at or above `fromOffset`. Throws CorruptionError. */
export async function copiedBatch(bytes, position, fromOffset, producer) {
    const header = readBatchHeader(bytes, position);
    if (!isAsProduced(header) || header.baseOffset < fromOffset)
        return encodedAnew(await decodeRecordsAsync(bytes, position), fromOffset, producer);
    const batch = Buffer.from(bytes.subarray(position, position + header.sizeBytes));
    // Both are the log's to write; from a producer a broker wants these.
    patchBaseOffset(batch, 0, 0);
    patchLeaderEpoch(batch, 0, -1);
    patchProducer(batch, 0, producer);
    const { baseOffset: sourceOffset, recordCount: count } = header;
    return { batch, extents: [{ sourceOffset, count }], count };
}
const transactional = 0x10;
function isAsProduced(header) {
    const flags = header.attributes & ~codecOf(header);
    const isPlain = flags === (isTransactional(header) ? transactional : 0);
    return isPlain && header.recordCount === header.lastOffsetDelta + 1;
}
async function encodedAnew(records, fromOffset, producer) {
    let first = 0;
    while (first < records.size && records.offsetAt(first) < fromOffset)
        first++;
    const count = records.size - first;
    if (count === 0)
        return undefined;
    const batch = await encodeRecordBatchAsync({
        ...producer,
        size: count,
        keys: tailOf(records.keys, first),
        values: tailOf(records.values, first),
        timestampMs: 0,
        timestamps: records.timestamps.subarray(first),
        headers: Array.from({ length: count }, (_, i) => records.hasHeaders(first + i) ? records.headersAt(first + i) : undefined),
        codec: compressionCodecs[codecOf(records.header)],
    });
    return { batch, extents: extentsOf(records, first), count };
}
function tailOf({ buffer, starts, ends }, first) {
    return { buffer, starts: starts.subarray(first), ends: ends.subarray(first) };
}
function extentsOf(records, first) {
    const extents = [];
    for (let i = first; i < records.size; i++) {
        const last = extents.at(-1);
        const offset = records.offsetAt(i);
        if (last !== undefined && last.sourceOffset + last.count === offset)
            last.count++;
        else
            extents.push({ sourceOffset: offset, count: 1 });
    }
    return extents;
}
//# sourceMappingURL=batch-copy.js.map