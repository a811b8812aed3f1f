import type { EventBatch } from '../../core/batch.js';
import type { BodySlab } from '../rows.js';
export type Allocate = (bytes: number) => Buffer;
/** The parameter of `appendBatch`: one block with all events. */
export declare function encodeEvents(batch: EventBatch, allocate?: Allocate): Buffer;
/** Each event by itself, as Flume's Kafka sink writes them; leaves room at both ends of the buffer. */
export declare function encodeEventSlab(batch: EventBatch, { before, after, allocate }?: {
    after?: number | undefined;
    allocate?: Allocate | undefined;
    before?: number | undefined;
}): BodySlab;
