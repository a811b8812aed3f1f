import {
  batchPositions,
  decodeRecords,
  encodeRecordBatch,
  isControl,
  lastOffsetOf,
  patchBaseOffset,
  readBatchHeader,
} from '#src/protocol/kafka/record-batch.js';

/** All batches of a segment as intact ones that follow it: an adversary who adds records. */
export function movedBatches(segment: Buffer): Buffer {
  const positions = batchPositions(segment);
  const end = lastOffsetOf(readBatchHeader(segment, positions.at(-1)!)) + 1;
  const moved = Buffer.from(segment);
  for (const position of positions)
    patchBaseOffset(moved, position, end + readBatchHeader(segment, position).baseOffset);
  return moved;
}

/** The segment with one record less in its first batch, everything else intact. */
export function withoutLastRecord(segment: Buffer): Buffer {
  const positions = batchPositions(segment);
  const position = positions.find((at) => !isControl(readBatchHeader(segment, at)))!;
  const records = decodeRecords(segment, position);
  const { header, size, values, timestamps } = records;
  const all = Array.from({ length: size - 1 }, (_, i) => records.headersAt(i));
  const rest = encodeRecordBatch({
    ...header,
    size: size - 1,
    values,
    timestampMs: header.baseTimestampMs,
    timestamps,
    headers: all.map((headers) => [...headers]),
    isTransactional: true,
  });
  const next = positions[positions.indexOf(position) + 1] ?? segment.length;
  return Buffer.concat([segment.subarray(0, position), rest, segment.subarray(next)]);
}
