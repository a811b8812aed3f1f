import type { EventBatch, Headers } from '../core/batch.js';
/** The batch with a header on every event; with `preserveExisting` only where there is none. */
export declare function withHeader(batch: EventBatch, key: string, value: string, preserveExisting: boolean): EventBatch;
/** Own headers without those that `isRemoved` names; the same array where nothing changes. */
export declare function withoutHeaders(own: EventBatch['own'], isRemoved: (name: string) => boolean): EventBatch['own'];
/** The headers that are left; the same object where nothing changes. */
export declare function remaining(headers: Headers, isRemoved: (name: string) => boolean): Headers;
