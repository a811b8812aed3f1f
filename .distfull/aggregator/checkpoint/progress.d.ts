import type { Gap } from '../time/gaps.js';
/** What a checkpoint says about how far a query has come, beside its window state. Plain JSON. */
export interface Progress {
    readonly partitions: readonly PartitionPosition[];
    readonly watermarks: WatermarkSnapshot;
    readonly counts: QueryCounts;
    readonly checkpoints: number;
    /** When the checkpoint was made, by the wall clock. */
    readonly timeMs?: number;
    /** The number that the next result for the outputs gets. Dense, never goes back. */
    readonly nextOutboxNumber: number;
    /**
     * Windows that end at or before it are over, whatever the lateness is by now: their state is gone,
     * so a row must not open them anew. Absent before the first row.
     */
    readonly closedMs?: number;
    /** Absent in a state from before they were kept. */
    readonly gaps?: readonly Gap[];
    readonly revisions?: Revisions;
}
/** Revisions never go back, not by a restored state either (exactly once, rule 20). */
export interface Revisions {
    /** The highest that was ever given. */
    readonly highest: number;
    /** Windows that begin up to `untilMs` may have been emitted by a later life: theirs begin behind it. */
    readonly base: number;
    readonly untilMs: number;
}
export interface PartitionPosition {
    readonly partition: number;
    /** Everything below it is in this checkpoint. */
    readonly offset: number;
    /** Of the last batch below it; -1: unknown. */
    readonly leaderEpoch: number;
}
export interface WatermarkSnapshot {
    /** The time up to which windows are complete; absent before the first row. */
    readonly combinedMs?: number;
    /** The latest event time of each partition that has had rows. */
    readonly partitions: readonly {
        readonly partition: number;
        readonly latestMs: number;
    }[];
    /** How long each had no row and nothing to read: for people alone. */
    readonly quiet?: readonly {
        readonly partition: number;
        readonly quietMs: number;
    }[];
}
/**
 * Each row once, whatever the number of its windows and grouping sets:
 * read = in windows + filtered + late + dead-lettered.
 */
export interface QueryCounts {
    read: number;
    inWindows: number;
    filtered: number;
    late: number;
    deadLettered: number;
    /** Records that retention removed before they were read. Not part of `read`. */
    expired: number;
    /**
     * Offsets that were read and that the topic has lost since (a power cut of a broker that does not
     * sync before it answers). What came of them is still counted.
     */
    truncated: number;
}
export declare function noCounts(): QueryCounts;
