import { EventBatch } from '../../core/batch.js';
export declare class OutputLines {
    #private;
    /** Length of the unterminated end. */
    get carriedBytes(): number;
    /** The events that a chunk completes. Takes the ownership of `chunk`. */
    push(chunk: Buffer): EventBatch;
    /** The unterminated end as an event. */
    takeRest(): EventBatch;
}
