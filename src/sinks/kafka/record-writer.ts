import type { CommitRecord, Delivery, LaneState } from '../../core/contracts.js';
import type { IntervalSet } from '../../core/interval-set.js';
import type { PartitionRecords } from '../../protocol/kafka/client/producer.js';

/** How records reach the topic: in transactions, or plainly. */
export interface RecordWriter {
  /**
   * Ends what may be open and says what the topic holds; undefined: the writer keeps no position.
   */
  recover(state: LaneState): Promise<IntervalSet | undefined>;
  /**
   * Writes all records of some deliveries; they are in when it resolves. Calls do not overlap; after
   * one that has rejected `recover` comes first.
   */
  write(
    records: readonly PartitionRecords[],
    deliveries: readonly Delivery[],
  ): Promise<CommitRecord | undefined>;
  /** Called while there is nothing to write. */
  idle(): Promise<void>;
}
