import type { Damage, LogOptions } from '../log.js';
import { type SegmentFile } from './segment-files.js';
import { Segment } from './segment.js';
/** What a crash left of a write, never acknowledged. */
export interface TornTail {
    readonly file: string;
    readonly position: number;
    readonly sizeBytes: number;
    readonly reason: string;
}
export interface LogSurvey {
    readonly segments: readonly Segment[];
    readonly damage: readonly Damage[];
    readonly tornTail: TornTail | undefined;
    /** A last segment that was being opened: not among `segments`. */
    readonly unopened: SegmentFile | undefined;
    /** Where the last intact batch of the last segment lies. */
    readonly lastPosition: number | undefined;
    /** Behind the last batch that is there. */
    readonly intactEnd: number;
}
/**
 * Rejects with CorruptionError when a file is not the segment that its name says. `scanned` is
 * called for each closed segment that had to be read.
 */
export declare function surveyLog(options: LogOptions, files: readonly SegmentFile[], scanned?: (segment: Segment) => Promise<void>): Promise<LogSurvey>;
