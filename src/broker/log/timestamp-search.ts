/** Looks for a record by its time: the log finds the batch, this the record in it. */
import { decodeRecordsAsync, lastOffsetOf } from '../../protocol/kafka/record-batch.js';
import type { Log } from '../../storage/log.js';

export interface TimestampedOffset {
  readonly offset: number;
  readonly timestampMs: number;
}

/** The first record in [from, upTo) whose timestamp is `timestampMs` or later. */
export async function findByTimestamp(
  log: Log,
  timestampMs: number,
  from: number,
  upTo: number,
): Promise<TimestampedOffset | undefined> {
  const found = await log.findByTimestamp(timestampMs, from);
  if (found === undefined) return undefined;
  for (let offset = Math.max(found.batchOffset, from); offset < upTo;) {
    const batches = await log.read(offset, 1, upTo);
    if (batches.length === 0) return undefined;
    const records = await decodeRecordsAsync(batches, 0);
    const index = records.timestamps.findIndex(
      (timestamp, i) => timestamp >= timestampMs && records.offsetAt(i) >= from,
    );
    if (index >= 0 && records.offsetAt(index) < upTo)
      return { offset: records.offsetAt(index), timestampMs: records.timestamps[index]! };
    offset = lastOffsetOf(records.header) + 1;
  }
  return undefined;
}
