import type { EventBatch } from '../../core/batch.js';
import { TailraceError } from '../../core/errors.js';
export interface EventFileFormat {
    /** With its dot, such as `.gz`; empty: none of its own. */
    readonly extension: string;
    /** An encoder of a new file. */
    encoder(): EventFileEncoder;
}
/** One call at a time. What it returns stays valid: nobody writes to that memory again. */
export interface EventFileEncoder {
    /**
     * Takes the events at `indexes` (ascending) of the batch, whose memory it may share. Resolves with
     * the bytes that are ready to be written, often none. Rejects with EventFileError when the events
     * cannot be put into this format; then none of them was taken.
     */
    add(batch: EventBatch, indexes: EventIndexes): Promise<readonly Uint8Array[]>;
    flush(): Promise<readonly Uint8Array[]>;
    /** Flushes, and ends the file. */
    end(): Promise<readonly Uint8Array[]>;
}
export type EventIndexes = 'all' | readonly number[];
/** Event `index` of the batch cannot be written in this format: it is the sender's to give up. */
export declare class EventFileError extends TailraceError {
    readonly code = "TR_EVENT_FILE";
    readonly index: number;
    constructor(message: string, index: number);
}
