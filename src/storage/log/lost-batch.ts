/*
 * What stands in a dense log for offsets that cannot be read any more, once their bad bytes were
 * taken out: a control batch of one record that spans them all (`lastOffsetDelta`). Its key is
 * Kafka's int16 version 0, int16 type, a type that no peer uses. Kafka's cleaner leaves such
 * batches, too, so every reader of the format steps over them.
 */
import type { NumberRange } from '../../core/interval-set.js';
import { encodeControlBatch, type RecordHeader } from '../../protocol/kafka/record-batch.js';
import { stampOffset } from './offset-check.js';

export const lostType = 0x5404;

/** The range must not be empty. */
export function encodeLostBatch(
  { from, to }: NumberRange,
  timestampMs: number,
  headers: readonly RecordHeader[] = [],
): Buffer {
  const key = Buffer.alloc(4);
  key.writeInt16BE(lostType, 2);
  const record = { key, value: null, timestampMs, headers };
  const batch = encodeControlBatch(record, { lastOffsetDelta: to - from - 1 });
  stampOffset(batch, from);
  return batch;
}
