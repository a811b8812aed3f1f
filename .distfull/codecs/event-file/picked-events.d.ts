import type { EventBatch } from '../../core/batch.js';
import type { EventIndexes } from './event-file.js';
/** The events at `indexes`, sharing the slab. Event i of them is event `indexIn(indexes, i)` there. */
export declare function pickEvents(batch: EventBatch, indexes: EventIndexes): EventBatch;
export declare function indexIn(indexes: EventIndexes, picked: number): number;
