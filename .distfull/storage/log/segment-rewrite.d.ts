import type { FileSystem } from '../../core/file-system.js';
import type { LogOptions } from '../log.js';
import { Segment } from './segment.js';
/**
 * Resolves with the segment that takes their place; undefined where `mayCommit`, asked when all is
 * written, says no.
 */
export declare function rewriteSegments({ fileSystem, indexIntervalBytes, discard }: LogOptions, olds: readonly Segment[], batches: AsyncIterable<Buffer>, mayCommit: () => Promise<boolean>): Promise<Segment | undefined>;
/** What a crash left of replacing several segments. */
export declare function finishSwaps(fileSystem: FileSystem, directories: readonly string[]): Promise<void>;
