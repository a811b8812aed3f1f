import { EventBatch, type Headers } from '../../core/batch.js';
export interface BatchOptions {
    readonly batchEvents: number;
    /** Of every event. */
    readonly headers: Headers;
}
/** As Flume's client sends them: every batch is full but for the last one, and for large bodies. */
export declare function inBatches(bodies: AsyncIterable<Buffer>, { batchEvents, headers }: BatchOptions): AsyncGenerator<EventBatch>;
