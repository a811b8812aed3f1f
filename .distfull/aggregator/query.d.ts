import type { DecodedRecords } from '../protocol/kafka/record-batch.js';
import type { HandedBackfill } from './backfill/handover.js';
import { type PartitionPosition, type QueryCounts } from './checkpoint/progress.js';
import type { CheckpointStore } from './checkpoint/store.js';
import type { QueryPlan } from './plan.js';
import { type CountedRecords, type EventTime, type RecordCounterOptions } from './record-counter.js';
import type { LogPlace } from './source/topic-source.js';
import type { WindowContents } from './state/window-state.js';
import { Watermarks } from './time/watermarks.js';
export interface QueryOptions extends RecordCounterOptions {
    readonly plan: QueryPlan;
    readonly watermarkMs: number;
    readonly idleTimeoutMs: number;
    readonly allowedLatenessMs: number;
    /** The wall clock is the watermark. */
    readonly isProcessingTime?: boolean;
    readonly partitions: readonly number[];
    /** How long rows stay in the results table; absent: there is no table output. */
    readonly tableRetentionMs: number | undefined;
    /** Some output takes emitted rows from the outbox. */
    readonly outbox: boolean;
    /** What the state of windows may take of the memory; more goes to the store. */
    readonly stateMemoryBytes: number;
}
export interface CheckpointOptions {
    /** Emit open windows as well. */
    readonly drain?: boolean;
    /** Rows that were counted elsewhere, to be swapped in. */
    readonly backfill?: HandedBackfill | undefined;
}
export declare class Query {
    #private;
    readonly watermarks: Watermarks;
    readonly counts: QueryCounts;
    checkpoints: number;
    /**
     * The watermark by which all that count rows for this query judge what is late: no window is
     * emitted or purged by a later one. Infinity: only this query does.
     */
    agreedMs: number;
    /** Goes on from the store's last checkpoint; from the earliest records where there is none. */
    constructor(store: CheckpointStore, options: QueryOptions);
    get openWindows(): number;
    /** How far windows are complete, and which are over. */
    get eventTime(): EventTime;
    /** What all that count rows should judge by. */
    get newestTime(): EventTime;
    /** The next offset of each partition. */
    get positions(): ReadonlyMap<number, PartitionPosition>;
    /** Something has been read or lost since the last checkpoint. */
    get changed(): boolean;
    /** So much waits for a checkpoint, or takes memory, that it should be at once. */
    get mustCheckpoint(): boolean;
    /** A window can be emitted or purged: the checkpoint should not wait for its interval. */
    get urgent(): boolean;
    /** Counts one record batch; its records below the position are known already. */
    add(partition: number, records: DecodedRecords): void;
    /** Whether parts of its windows can be counted elsewhere. */
    get canMerge(): boolean;
    /** Takes slices of windows that have been counted elsewhere; `enter` accounts for their rows. */
    merge(slices: readonly WindowContents[]): void;
    /** Accounts for a record batch that has been counted. */
    enter(counted: CountedRecords): void;
    /** Moves past offsets that hold no records for us: aborted ones and transaction markers. */
    skipTo(partition: number, place: LogPlace): void;
    /** Begins where the log does: what was below it before is in no window. */
    beginAt(partition: number, place: LogPlace): void;
    /** Records up to `place` are gone from the topic before they were read. How many. */
    expireTo(partition: number, place: LogPlace): number;
    /**
     * The topic has lost what was read behind `place`, and gives its offsets to other records. What
     * was counted stays counted. How many offsets.
     */
    goBackTo(partition: number, place: LogPlace): number;
    /**
     * Stores everything in one transaction and emits the rows of windows that the watermark has
     * passed; with `drain` those of all windows. A window that went to the store is emitted by more
     * transactions, each a checkpoint. Throws what the store throws: then drop this query.
     */
    checkpoint(options?: CheckpointOptions): void;
}
