/** What the producers of a partition are known for, from its batches. */
import {
  batchPositions,
  coordinatorEpochOfMarker,
  decodeRecords,
  endTransactionOfKey,
  isControl,
  isTransactional,
  lastOffsetOf,
  readBatchHeader,
  type BatchHeader,
} from '../../protocol/kafka/record-batch.js';
import type { Log } from '../../storage/log.js';
import { ProducerStates } from './producer-states.js';

const readBytes = 1_048_576;

/** Walks the whole log; only after a failed write. */
export async function producersOf(log: Log): Promise<ProducerStates> {
  const producers = new ProducerStates();
  for (let offset = log.startOffset; offset < log.endOffset;) {
    const batches = await log.read(offset, readBytes, log.endOffset);
    if (batches.length === 0) break;
    for (const position of batchPositions(batches)) {
      const header = readBatchHeader(batches, position);
      takeOver(producers, header, batches.subarray(position, position + header.sizeBytes));
      offset = lastOffsetOf(header) + 1;
    }
  }
  return producers;
}

/** One batch, in the order of the log. */
export function takeOver(producers: ProducerStates, header: BatchHeader, batch: Buffer): void {
  if (!isControl(header)) return producers.record(header, header.baseOffset);
  if (!isTransactional(header)) return;
  const records = decodeRecords(batch, 0);
  const key = records.keyAt(0);
  const type = key === null ? undefined : endTransactionOfKey(key);
  if (type === undefined) return;
  const coordinatorEpoch = coordinatorEpochOfMarker(records.valueAt(0));
  producers.recordMarker(header, { type, coordinatorEpoch }, header.baseOffset);
}
