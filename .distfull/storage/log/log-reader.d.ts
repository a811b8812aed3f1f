import { type LogOptions } from '../log.js';
import type { LogWriter } from './log-writer.js';
import { type ReadRequest } from './segment-reader.js';
import type { Segment } from './segment.js';
export declare class LogReader {
    #private;
    constructor(options: LogOptions, segments: readonly Segment[], writer: LogWriter);
    /** Keeps an appended batch for readers at the tail. */
    keep(baseOffset: number, endOffset: number, batch: Buffer): void;
    /** The segment is gone. */
    forget(segment: Segment): void;
    /** The segment was cut back or rewritten: what is in memory may not be there any more. */
    forgetTail(segment: Segment): void;
    /** See `Log.read`; the offset must be in the log. */
    read(request: ReadRequest): Promise<Buffer>;
    /** See `Log.findByTimestamp`. */
    findByTimestamp(timestampMs: number, from: number): Promise<{
        readonly batchOffset: number;
    } | undefined>;
}
