export interface AbortedRange {
    readonly producerId: number;
    readonly firstOffset: number;
}
export interface CommittedBatches {
    /** Where the batches to read start in the bytes; markers and aborted ones are left out. */
    readonly positions: readonly number[];
    /** The offset to fetch next: behind everything that was looked at. */
    readonly nextOffset: number;
    /** Leader epoch of the last batch that was looked at; -1 where there was none. */
    readonly leaderEpoch: number;
}
/**
 * Walks the whole batches of `bytes` that end at or behind `fetchOffset`. The first one may begin
 * below it: its earlier records are the caller's to skip. Throws CorruptionError.
 */
export declare function committedBatches(bytes: Buffer, aborted: readonly AbortedRange[], fetchOffset: number): CommittedBatches;
