import type { CommitRecord, Delivery, LaneState } from '../../core/contracts.js';
import type { IntervalSet } from '../../core/interval-set.js';
import type { PartitionRecords } from '../../protocol/kafka/client/producer.js';

/** How records reach the topic: in transactions, or plainly. */
export interface RecordWriter {
  /**
   * Ends what may be open and says what the topic holds; undefined: the writer keeps no position.
   */
  recover(state: LaneState): Promise<IntervalSet | undefined>;
  /** Writes all records of a delivery; they are in when it resolves. */
  write(
    records: readonly PartitionRecords[],
    delivery: Delivery,
  ): Promise<CommitRecord | undefined>;
  /** Called while there is nothing to write. */
  idle(): Promise<void>;
}

/** Requests that follow each other: a produce request holds one record batch a partition. */
export function inRounds(records: readonly PartitionRecords[]): PartitionRecords[][] {
  const rounds: PartitionRecords[][] = [];
  const counts = new Map<string, number>();
  for (const item of records) {
    const key = `${item.topic}-${item.partition}`;
    const round = counts.get(key) ?? 0;
    counts.set(key, round + 1);
    (rounds[round] ??= []).push(item);
  }
  return rounds;
}
