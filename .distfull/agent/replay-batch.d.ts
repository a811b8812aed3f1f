/** Which letters of a queue are replayed together, and as what. */
import { EventBatch } from '../core/batch.js';
import type { StoredDeadLetter } from '../storage/dead-letter-record.js';
import type { DeadLetterReplays, ReplayOrder } from '../storage/dead-letter-replays.js';
/** Why a letter is not replayed; undefined: it is. */
export declare function refusalOf({ flow, component, isCut }: StoredDeadLetter, hasInlet: boolean, cut: boolean): string | undefined;
/** The letters from `index` on that make one batch: one flow, without a gap. */
export declare function groupAt(letters: readonly StoredDeadLetter[], index: number, sizeMax: number, cut: boolean): StoredDeadLetter[];
/** The letters as a source's batch; `order` begins with the first of them. */
export declare function replayBatch(letters: readonly StoredDeadLetter[], { from, number, hour }: ReplayOrder, { origin, lowMark }: DeadLetterReplays): EventBatch;
