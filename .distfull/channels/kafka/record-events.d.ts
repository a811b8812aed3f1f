import { EventBatch } from '../../core/batch.js';
import type { FetchedPartition } from '../../protocol/kafka/client/partition-fetcher.js';
export interface RejectedRecord {
    readonly offset: number;
    readonly reason: string;
    readonly body: Buffer;
}
export interface RecordEvents {
    /** Without provenance. */
    readonly batch: EventBatch;
    readonly rejected: readonly RejectedRecord[];
    /** The offset behind the last record. */
    readonly to: number;
}
/** What was read of a partition, from its fetch offset on. */
export declare function recordEvents({ bytes, positions, fetchOffset }: FetchedPartition, isFlumeEvent: boolean): Promise<RecordEvents[]>;
