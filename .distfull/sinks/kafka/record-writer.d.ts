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
     * Writes all records of a delivery; they are in when it resolves. Calls may overlap: they are
     * written in their order, and after one that fails none is until `recover`.
     */
    write(records: readonly PartitionRecords[], delivery: Delivery): Promise<CommitRecord | undefined>;
    /** Called while there is nothing to write. */
    idle(): Promise<void>;
}
