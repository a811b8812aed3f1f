import { EventBatch } from '../../core/batch.js';
import type { FetchedPartition } from '../../protocol/kafka/client/partition-fetcher.js';
import type { EventSettings } from './settings.js';
export interface RejectedRecord {
    readonly offset: number;
    readonly reason: string;
    readonly body: Buffer;
}
/** Without provenance: where it begins is the reader's to know. */
export interface RecordPiece {
    readonly batch: EventBatch;
    readonly rejected: readonly RejectedRecord[];
    /** The offset behind its last record. */
    readonly to: number;
    readonly leaderEpoch: number;
}
/** What was read of a partition, from its fetch offset on. */
export declare function recordPieces(fetched: FetchedPartition, settings: EventSettings): AsyncGenerator<RecordPiece>;
/** The events before the first record that was rejected; undefined: there are none. */
export declare function withoutUnreadable(piece: RecordPiece): RecordPiece | undefined;
