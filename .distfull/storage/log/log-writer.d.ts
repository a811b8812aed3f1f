import { ChannelError } from '../../core/errors.js';
import type { FileHandle } from '../../core/file-system.js';
import { Deferred } from '../../util/deferred.js';
import type { Segment } from './segment.js';
import type { SyncRounds } from './sync-rounds.js';
export interface QueuedBatch {
    readonly segment: Segment;
    /** Absent: only the segment is to be opened. */
    readonly bytes: Buffer | undefined;
    readonly endOffset: number;
    readonly written: Deferred;
}
export declare class LogWriter {
    #private;
    writtenEnd: number;
    durableEnd: number;
    failure: ChannelError | undefined;
    /** `segment` ends in durable bytes and takes what comes next. */
    constructor(segment: Segment, handle: FileHandle, rounds: SyncRounds | undefined);
    /** The segment that takes bytes now, and how many of them are durable. */
    get current(): {
        readonly segment: Segment;
        readonly durableBytes: number;
    };
    /** Queues a write; segments must come in order. */
    enqueue(batch: QueuedBatch): void;
    /** Resolves when everything below `target` is durable. */
    syncTo(target: number): Promise<void>;
    /** Resolves when nothing is queued or in flight, whether it succeeded or not. */
    quiesce(): Promise<void>;
    /**
     * After a failure: goes on in a new segment whose opening batch is durable when this resolves.
     */
    restart(segment: Segment, opening: Buffer | undefined): Promise<void>;
    /** The log was cut or continued by hand: everything up to the end of `segment` is durable. */
    resumeAt(segment: Segment, handle: FileHandle): void;
}
