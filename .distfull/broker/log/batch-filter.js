/**
 * Takes records out of a record batch, as Kafka's cleaner does: offsets stay, what stays is packed
 * with the batch's own codec. A batch may get a delete horizon (KIP-534): attribute bit 6, and the
 * time in place of the base timestamp, to which the records' times are then relative.
 */
import { compressionCodecs, codecOf, hasLogAppendTime, } from '../../protocol/kafka/record-batch.js';
import { compressAsync } from '../../protocol/kafka/record-batch/compression.js';
import * as format from '../../protocol/kafka/record-batch/format.js';
import { varintSize, varlongSize, writeVarint, writeVarlong, } from '../../protocol/kafka/record-batch/varint.js';
import { crc32c } from '../../util/crc32c.js';
import { writeInt64 } from '../../util/int64.js';
/** When the tombstones of a batch, or the marker in it, may go; undefined: not decided yet. */
export function deleteHorizonOf(header) {
    return (header.attributes & format.deleteHorizonBit) === 0 ? undefined : header.baseTimestampMs;
}
/**
 * The batch with the records for which `kept` says 1, at least one of them, and with a delete horizon
 * if `horizonMs` is given; the batch itself where nothing changes.
 */
export async function filterBatch(batch, records, kept, horizonMs) {
    const isWhole = kept.every((each) => each === 1);
    if (isWhole && horizonMs === undefined)
        return batch;
    const slices = [];
    let maxTimestampMs = -1;
    let position = records.buffer === batch ? format.headerBytes : 0;
    for (let i = 0; i < records.size; i++) {
        const record = recordAt(records.buffer, position);
        position = record.end;
        if (kept[i] !== 1)
            continue;
        const timestampMs = records.timestamps[i];
        maxTimestampMs = Math.max(maxTimestampMs, timestampMs);
        slices.push(horizonMs === undefined
            ? records.buffer.subarray(record.start, record.end)
            : rebased(records.buffer, record, timestampMs - horizonMs));
    }
    const { header } = records;
    const codec = compressionCodecs[codecOf(header)];
    const packed = await compressAsync(codec, Buffer.concat(slices));
    const result = Buffer.concat([batch.subarray(0, format.headerBytes), packed]);
    if (horizonMs !== undefined) {
        result.writeInt16BE(header.attributes | format.deleteHorizonBit, format.attributesAt);
        writeInt64(result, format.baseTimestampAt, horizonMs);
    }
    if (!hasLogAppendTime(header))
        writeInt64(result, format.maxTimestampAt, maxTimestampMs);
    return sealed(result, slices.length);
}
/** Only the header: it keeps the last sequence of its producer in the log. */
export function emptyBatch(batch, header) {
    if (header.recordCount === 0)
        return batch;
    const result = Buffer.from(batch.subarray(0, format.headerBytes));
    const attributes = header.attributes & ~(format.codecMask | format.deleteHorizonBit);
    result.writeInt16BE(attributes, format.attributesAt);
    writeInt64(result, format.baseTimestampAt, -1);
    return sealed(result, 0);
}
function sealed(batch, recordCount) {
    batch.writeInt32BE(batch.length - format.lengthPrefixBytes, format.batchLengthAt);
    batch.writeInt32BE(recordCount, format.recordCountAt);
    batch.writeUInt32BE(crc32c(batch.subarray(format.attributesAt)), format.crcAt);
    return batch;
}
/** A record begins with its length, a zig-zag varint; the decoder has checked it. */
function recordAt(buffer, start) {
    let body = start;
    let zigzag = 0;
    for (let shift = 0;; shift += 7) {
        const byte = buffer[body++];
        zigzag |= (byte & 0x7f) << shift;
        if (byte < 0x80)
            break;
    }
    return { start, body, end: body + (zigzag >>> 1) };
}
/** The record with another time delta. */
function rebased(buffer, { body, end }, timestampDelta) {
    let behindDelta = body + 1;
    while (buffer[behindDelta++] >= 0x80)
        ;
    const bodyBytes = 1 + varlongSize(timestampDelta) + end - behindDelta;
    const record = Buffer.allocUnsafe(varintSize(bodyBytes) + bodyBytes);
    let at = writeVarint(record, 0, bodyBytes);
    record[at++] = buffer[body];
    at = writeVarlong(record, at, timestampDelta);
    buffer.copy(record, at, behindDelta, end);
    return record;
}
//# sourceMappingURL=batch-filter.js.map