import type { FileHandle, FileSystem } from '../../core/file-system.js';
import { type BatchHeader } from '../../protocol/kafka/record-batch.js';
import type { SegmentSummary } from '../log.js';
import { type Discard } from './segment-files.js';
import { SegmentIndexes } from './segment-indexes.js';
/** A part of a segment that cannot be read: found damaged, left in place, stepped over. */
export interface Hole {
    readonly from: number;
    readonly to: number;
}
/**
 * One file of a log and what is known of it. The end and the size include what is queued but not
 * written yet; the log cuts them back when a write fails. A closed segment opens its file, and loads
 * its indexes, when it is read.
 */
export declare class Segment {
    #private;
    readonly directory: string;
    readonly baseOffset: number;
    readonly path: string;
    endOffset: number;
    sizeBytes: number;
    maxTimestampMs: number;
    /** Of the first batch; undefined: not known. */
    firstTimestampMs: number | undefined;
    holes: Hole[];
    constructor(fileSystem: FileSystem, directory: string, baseOffset: number, indexIntervalBytes: number);
    /** What is in memory of them. */
    get indexes(): SegmentIndexes | undefined;
    /** Accounts for one batch at the end of the file. The indexes must be in memory. */
    add(header: BatchHeader): void;
    /** Forgets what lies behind. `maxTimestampMs` stays: an upper bound is enough for it. */
    cutBack(sizeBytes: number, endOffset: number): void;
    /** Makes the file, or empties one that an earlier attempt left. */
    create(): Promise<FileHandle>;
    /** The file, which stays open until `close`. */
    open(): Promise<FileHandle>;
    /** Runs `work` on the open file; a `close` meanwhile waits for it. */
    use<Result>(work: (handle: FileHandle) => Promise<Result>): Promise<Result>;
    /** Closes the file as soon as nobody reads from it, and forgets the indexes that have files. */
    close(): Promise<void>;
    /** Another file has its path now: it is read to the end by those who have it, and not opened again. */
    retire(): Promise<void>;
    /** Durable when it resolves: after a power cut no older segment stands before a gap. */
    remove(discard?: Discard): Promise<void>;
    /** Not synced: on any doubt both are rebuilt from the batches. */
    writeIndexes(): Promise<void>;
    /** Reads the files where they are not in memory. What is no index there stands for an empty one. */
    loadIndexes(): Promise<SegmentIndexes>;
    /** They were wrong: reads walk from the start. */
    dropIndexes(): void;
    /**
     * Takes size, end and largest time from the files where its indexes fit it; false: a scan is
     * needed. Where offsets may be missing (compaction) its batches may end below `endOffset`.
     */
    trustFiles(endOffset: number, isDense: boolean): Promise<boolean>;
    addHole(hole: Hole): void;
    summary(): SegmentSummary;
}
/** The first batch at or behind `offset`: its position, and the end of what precedes it. */
export declare function placeOf(segment: Segment, offset: number): Promise<{
    position: number;
    offset: number;
}>;
