import type { FileHandle, FileSystem } from '../core/file-system.js';
import { type SegmentFile } from './log/segment-files.js';
/** The first batch of a segment, if it is intact and the segment is still there. */
export declare function firstBatchOf(fileSystem: FileSystem, { directory, baseOffset }: SegmentFile): Promise<Buffer | undefined>;
/** The result of `work` on the file; undefined when there is none: a log's owner may remove it. */
export declare function readIfThere<Result>(fileSystem: FileSystem, path: string, work: (handle: FileHandle, sizeBytes: number) => Promise<Result>): Promise<Result | undefined>;
export interface InspectedBatch {
    readonly file: string;
    readonly position: number;
    /**
     * The whole batch; absent where the bytes are none. A view that is valid until the next one is
     * asked for.
     */
    readonly bytes?: Buffer;
    /** Why the bytes at `position` are no batch. */
    readonly problem?: string;
    /** How many bytes the batch, or what is in its place, takes. */
    readonly sizeBytes: number;
}
/** The batches of all segments in the directories, in the order of their offsets. */
export declare function inspectLog(fileSystem: FileSystem, directories: readonly string[]): AsyncGenerator<InspectedBatch>;
/** The batches of one segment file. */
export declare function inspectSegment(fileSystem: FileSystem, file: string): AsyncGenerator<InspectedBatch>;
