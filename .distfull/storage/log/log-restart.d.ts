import type { LogOptions } from '../log.js';
import type { LogReader } from './log-reader.js';
import type { LogWriter } from './log-writer.js';
import type { Segment } from './segment.js';
export interface LogRestartParts {
    readonly options: LogOptions;
    /** The log's own list. */
    readonly segments: Segment[];
    readonly writer: LogWriter;
    readonly reader: LogReader;
    readonly stamp: (batch: Buffer, baseOffset: number) => void;
}
export declare class LogRestart {
    #private;
    constructor(parts: LogRestartParts);
    /** Resolves with the end of the log, at `endOffset` or behind the new segment's opening batch. */
    goOnAt(endOffset: number): Promise<number>;
}
