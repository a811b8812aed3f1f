import { encodeRecordBatch, type RecordBatchInput } from '#src/protocol/kafka/record-batch.js';

/** A record batch of text values, as a producer would send it. */
export function batchOf(
  values: readonly string[],
  fields: Partial<Omit<RecordBatchInput, 'size' | 'values'>> = {},
): Buffer {
  const buffers = values.map((value) => Buffer.from(value));
  const ends = new Uint32Array(values.length);
  let end = 0;
  buffers.forEach((each, i) => (ends[i] = end += each.length));
  const starts = Uint32Array.from(ends, (position, i) => position - buffers[i]!.length);
  return encodeRecordBatch({
    size: values.length,
    values: { buffer: Buffer.concat(buffers), starts, ends },
    timestampMs: 1_000,
    ...fields,
  });
}
