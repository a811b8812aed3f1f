/** Hot path. What one channel gets of a batch, and what the audit is told of the rest. */
import { EventBatch } from '../core/batch.js';
import type { Selection } from '../core/contracts.js';
/**
 * Of `made`, which the interceptors made of `read`: the batch for the channel of this selection,
 * without events where there is none. More events than were read count as generated, fewer as
 * dropped.
 */
export declare function selectedPart(read: EventBatch, made: EventBatch, selection: Selection | undefined): EventBatch;
