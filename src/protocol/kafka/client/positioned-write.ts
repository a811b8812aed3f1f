/*
 * One transaction of a hop that is exactly once: records and, as the offset of the producer's own
 * group, the position behind them.
 *
 *   begin ─▶ produce + TxnOffsetCommit ─▶ EndTxn(commit)
 *
 *   a crash or a lost answer …      leaves                     the next `initialize` finds
 *   before EndTxn arrives           an open transaction        it aborted, the old position
 *   after it arrives                a committed transaction    the new position
 */
import { crashPoint } from '../../../core/crash-point.js';
import { encodeRecordBatchAsync } from '../record-batch.js';
import type { PartitionBatch } from './partition-writes.js';
import type { PartitionRecords } from './producer.js';
import type { OffsetToCommit, TransactionalProducer } from './transactional-producer.js';

/**
 * Resolves when records and position are committed; without records only the position is. After any
 * failure the outcome is what the group holds after `initialize`: there is no second try.
 */
export async function writeWithPosition(
  producer: TransactionalProducer,
  records: readonly PartitionRecords[],
  position: OffsetToCommit,
): Promise<void> {
  const group = producer.transactionalId;
  const [batches] = await Promise.all([
    encodeStamped(producer, records),
    producer.begin(records, group),
  ]);
  await Promise.all([producer.write(batches), producer.commitOffsets(group, [position])]);
  crashPoint('sink.kafka.produced');
  await producer.end(true);
  crashPoint('sink.kafka.committed');
}

async function encodeStamped(
  producer: TransactionalProducer,
  items: readonly PartitionRecords[],
): Promise<PartitionBatch[]> {
  const batches: PartitionBatch[] = [];
  for (const { topic, partition, records } of items) {
    const stamp = producer.stamp(topic, partition, records.size);
    const batch = await encodeRecordBatchAsync({ ...records, ...stamp });
    batches.push({ topic, partition, batch });
  }
  return batches;
}
