/**
 * Where the events of a batch came from. Stored in the same atomic write as the events, and the
 * only thing that deduplication trusts (exactly once: a position is stored with what it accounts for).
 *
 * A batch has one `OriginRange` for each contiguous range it was read from, in the order of its
 * events. At the source, before the interceptors, the first `read - deadLettered` events of the
 * batch belong to the first range, the next to the second, and so on.
 *
 * All events of a batch were read in one hour: a source begins another batch with the hour, and a
 * channel never delivers two hours together. So every count of a batch is a count of its hour.
 */
export interface OriginRange {
    /** What makes the origin itself; see `fileOrigin`, `channelOrigin`. */
    readonly origin: string;
    /** Half-open range in the origin's own units: bytes, sequence numbers or offsets. */
    readonly from: number;
    readonly to: number;
    /** Events read from the range. */
    readonly read: number;
    /** Of those: dropped by an interceptor or the selector, for the channel that holds this. */
    readonly dropped: number;
    readonly deadLettered: number;
    /** Made by an interceptor beside those that were read; absent: none. */
    readonly generated?: number;
    /** Hour of the first reading, in hours since 1970: stamped once, by the first source. */
    readonly hour: number;
    /** Nothing of this origin below this number will ever come again. Absent: unknown. */
    readonly lowMark?: number;
    /** CRC-32C of the interceptors' and selector's configuration that the batch went through. */
    readonly configHash?: number;
    /** For files: how to recognise the generation again. */
    readonly file?: FileGeneration;
}
/** Identifies one life of a file. The id is made at first sight; the other fields are matched against. */
export interface FileGeneration {
    /** 64 random bits, 16 hexadecimal digits: part of the origin key. */
    readonly id: string;
    readonly path: string;
    readonly device: number;
    readonly inode: number;
    readonly birthTimeMs: number;
    /** Length (at most 1,024) and CRC32C of the file's head. */
    readonly headBytes: number;
    readonly headCrc: number;
    /**
     * CRC32C of the up to 64 bytes before `tailPosition`: where the batch ended at the source. Stays
     * true when the batch is cut at a channel's position, or when two channels stand apart.
     */
    readonly tailPosition: number;
    readonly tailCrc: number;
}
export declare function fileOrigin(sourceName: string, generationId: string): string;
export declare function channelOrigin(channelId: string): string;
export declare function isUpstream(origin: string): boolean;
/** Records that no sink of ours wrote. */
export declare function partitionOrigin(topic: string, partition: number): string;
/** Events from a source that cannot name positions: `[0, 0)`, only counted. */
export declare function sourceOrigin(agent: string, source: string): string;
export declare function isOnlyCounted(origin: string): boolean;
/**
 * The hour of a batch's events. The last range has it: ranges before it may only bring positions
 * along.
 */
export declare function hourOfRanges(ranges: readonly OriginRange[]): number | undefined;
/** What is left of a batch's provenance when its first events have taken it: the hour. */
export declare function hourOnly(ranges: readonly OriginRange[]): readonly OriginRange[];
/** In sums: events whose hour is not known, or so long ago that hours are not told apart. */
export declare const foldedHour = 0;
export declare function hourOf(timeMs: number): number;
