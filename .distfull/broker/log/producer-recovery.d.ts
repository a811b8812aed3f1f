/** What the producers of a partition are known for, from its batches. */
import { type BatchHeader } from '../../protocol/kafka/record-batch.js';
import type { Log } from '../../storage/log.js';
import type { AbortedIndex } from './aborted-index.js';
import type { ProducerStates } from './producer-states.js';
/** What batches are taken over into, in the order of the log. */
export interface Recovered {
    readonly producers: ProducerStates;
    readonly aborted: AbortedIndex;
    /** When a producer counts as heard of: its batches do not say when they came. */
    readonly nowMs: number;
}
/** Takes over the batches from an offset on; only after a failed write, a start reads them anyway. */
export declare function recoverFrom(log: Log, from: number, into: Recovered): Promise<void>;
export declare function takeOver(into: Recovered, header: BatchHeader, batch: Buffer): void;
