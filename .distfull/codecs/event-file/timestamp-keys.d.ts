import type { EventBatch } from '../../core/batch.js';
import { type EventIndexes } from './event-file.js';
/**
 * The key of the i-th event at `indexes` is the int64 at `i * keyBytes`. Throws EventFileError for a
 * timestamp that Java's Long.valueOf would not take, with which Flume rolls back for ever.
 */
export declare function timestampKeys(batch: EventBatch, indexes: EventIndexes, nowMs: number): Buffer;
