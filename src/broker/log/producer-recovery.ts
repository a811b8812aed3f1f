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
import type { AbortedIndex } from './aborted-index.js';
import type { PartitionOptions } from './partition-options.js';
import type { ProducerSnapshot } from './producer-snapshot.js';
import { ProducerStates } from './producer-states.js';

const readBytes = 1_048_576;

/** What batches are taken over into, in the order of the log. */
export interface Recovered {
  readonly producers: ProducerStates;
  readonly aborted: AbortedIndex;
  /** When a producer counts as heard of: its batches do not say when they came. */
  readonly nowMs: number;
}

/** What was known at the snapshot, or nothing; the batches from its offset on are missing. */
export async function recoveredTo(
  { producersMax, openAborted, clock }: PartitionOptions,
  snapshot: ProducerSnapshot | undefined,
): Promise<Recovered> {
  const producers = new ProducerStates(producersMax, snapshot);
  const aborted = await openAborted(snapshot?.offset ?? 0);
  return { producers, aborted, nowMs: clock.nowMs() };
}

/** Takes over the batches from an offset on; only after a failed write, a start reads them anyway. */
export async function recoverFrom(log: Log, from: number, into: Recovered): Promise<void> {
  for (let offset = Math.max(from, log.startOffset); offset < log.endOffset;) {
    const batches = await log.read(offset, readBytes, log.endOffset);
    if (batches.length === 0) return;
    for (const position of batchPositions(batches)) {
      const header = readBatchHeader(batches, position);
      takeOver(into, header, batches.subarray(position, position + header.sizeBytes));
      offset = lastOffsetOf(header) + 1;
    }
  }
}

export function takeOver(into: Recovered, header: BatchHeader, batch: Buffer): void {
  const { producers, aborted, nowMs } = into;
  if (!isControl(header)) return producers.record(header, header.baseOffset, nowMs);
  if (!isTransactional(header)) return;
  const records = decodeRecords(batch, 0);
  const key = records.keyAt(0);
  const type = key === null ? undefined : endTransactionOfKey(key);
  if (type === undefined) return;
  const coordinatorEpoch = coordinatorEpochOfMarker(records.valueAt(0));
  const end = { type, coordinatorEpoch };
  const entry = producers.recordMarker(header, end, header.baseOffset, nowMs);
  if (entry !== undefined) aborted.add(entry);
}
