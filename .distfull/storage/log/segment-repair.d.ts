import type { FileSystem } from '../../core/file-system.js';
import { type SegmentFile } from './segment-files.js';
/** The bytes [from, to) of a segment, and what comes in their place. */
export interface Replacement {
    readonly from: number;
    readonly to: number;
    readonly bytes: Buffer;
}
/** `replacements` in the order of the file. Resolves with the path where the original is kept. */
export declare function repairSegment(fileSystem: FileSystem, { directory, baseOffset }: SegmentFile, replacements: readonly Replacement[]): Promise<string>;
