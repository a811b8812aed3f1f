import type { FileSystem } from '../../core/file-system.js';
import { type SegmentFile } from './segment-files.js';
export interface SegmentEnd {
    readonly sizeBytes: number;
    /** Behind its last batch. */
    readonly endOffset: number;
    readonly maxTimestampMs: number;
    /** Of the first batch. */
    readonly firstTimestampMs: number;
}
/** Undefined: the segment has to be read. */
export declare function endByIndexes(fileSystem: FileSystem, file: SegmentFile): Promise<SegmentEnd | undefined>;
