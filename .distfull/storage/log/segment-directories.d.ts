/** Which directory a new segment of a log goes into. */
import type { LogOptions } from '../log.js';
import { Segment } from './segment.js';
export declare function newSegment(options: LogOptions, baseOffset: number, previous: string | undefined): Segment;
/** With several directories, they take turns; those that may not be taken now are left out. */
export declare function nextDirectory(options: LogOptions, previous: string | undefined): string;
export declare function segmentIn(options: LogOptions, directory: string, baseOffset: number): Segment;
