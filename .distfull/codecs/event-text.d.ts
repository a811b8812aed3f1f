import type { EventBatch } from '../core/batch.js';
export interface EventTextOptions {
    readonly withHeaders: boolean;
    readonly appendNewline: boolean;
}
/** Turns one batch after another into text. */
export declare class EventText {
    #private;
    constructor(options: EventTextOptions);
    /** Shares memory with the batch or with this object: valid until the next call. */
    of(batch: EventBatch): Buffer;
}
