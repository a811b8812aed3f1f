/** What interceptors and selectors that are not ours answer, before anything is put by it. */
import { EventBatch } from '../../core/batch.js';
import type { Selection } from '../../core/contracts.js';
/** The positions of a batch are stored with it: events may go and come, but not their accounts. */
export declare function checkedBatch(answer: EventBatch, asked: EventBatch): EventBatch;
export declare function checkedSelections(answer: readonly Selection[], size: number, channels: readonly string[]): readonly Selection[];
