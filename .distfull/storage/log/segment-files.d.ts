import type { FileSystem } from '../../core/file-system.js';
/** Positions and offsets in an index are int32. */
export declare const segmentBytesMax = 2147483647;
export declare const segmentOffsetsMax = 2147483647;
export declare function segmentPath(directory: string, baseOffset: number, extension?: string): string;
export interface SegmentFile {
    readonly directory: string;
    readonly baseOffset: number;
}
/** The segments in all directories, by base offset. */
export declare function listSegments(fileSystem: FileSystem, directories: readonly string[]): Promise<SegmentFile[]>;
/** Takes files over that are to be unlinked later; they have the extension `.deleted`. */
export type Discard = (paths: readonly string[]) => void;
/** The segment is durably gone when it resolves; then its indexes go, too. */
export declare function removeSegmentFiles(fileSystem: FileSystem, directory: string, baseOffset: number, discard: Discard | undefined): Promise<void>;
/** They are rebuilt. */
export declare function removeIndexes(fileSystem: FileSystem, { directory, baseOffset }: SegmentFile): Promise<void>;
