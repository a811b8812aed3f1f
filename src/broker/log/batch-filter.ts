/**
 * Takes records out of a record batch. What stays is copied as it is: offsets and timestamps of a
 * record are counted from the batch's base, which does not change. A packed batch is stored plain.
 */
import * as format from '../../protocol/kafka/record-batch/format.js';
import type { DecodedRecords } from '../../protocol/kafka/record-batch.js';
import { crc32c } from '../../util/crc32c.js';

/** The batch with the records for which `keep` holds; undefined when none is left. */
export function filterBatch(
  batch: Buffer,
  records: DecodedRecords,
  keep: (index: number) => boolean,
): Buffer | undefined {
  const isPacked = records.buffer !== batch;
  const kept: Buffer[] = [];
  let position = isPacked ? 0 : format.headerBytes;
  for (let i = 0; i < records.size; i++) {
    const end = recordEnd(records.buffer, position);
    if (keep(i)) kept.push(records.buffer.subarray(position, end));
    position = end;
  }
  if (kept.length === records.size) return batch;
  if (kept.length === 0) return undefined;
  return sealed(Buffer.concat([batch.subarray(0, format.headerBytes), ...kept]), kept.length);
}

function sealed(batch: Buffer, recordCount: number): Buffer {
  const attributes = batch.readInt16BE(format.attributesAt);
  batch.writeInt32BE(batch.length - format.lengthPrefixBytes, format.batchLengthAt);
  batch.writeInt16BE(attributes & ~format.codecMask, format.attributesAt);
  batch.writeInt32BE(recordCount, format.recordCountAt);
  batch.writeUInt32BE(crc32c(batch.subarray(format.attributesAt)), format.crcAt);
  return batch;
}

/** A record begins with its length, a zig-zag varint; the decoder has checked it. */
function recordEnd(buffer: Buffer, start: number): number {
  let position = start;
  let zigzag = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = buffer[position++]!;
    zigzag |= (byte & 0x7f) << shift;
    if (byte < 0x80) break;
  }
  return position + (zigzag >>> 1);
}
