import { type NumberRange } from '../../core/interval-set.js';
import type { Capacity } from '../capacity.js';
import type { LeaseQueue } from '../lease-queue.js';
import type { HeldBatch, HeldBatches } from './held-batches.js';
import type { Overflow, OverflowLog } from './overflow.js';
export interface SpillParts {
    readonly held: HeldBatches;
    readonly queue: LeaseQueue;
    readonly memory: Capacity;
    readonly log: OverflowLog;
    readonly overflow: Overflow;
    /** All of it was delivered out of memory. */
    readonly delivered: (held: HeldBatch) => void;
    readonly stored: (held: HeldBatch) => void;
    readonly refused: () => void;
}
export declare class Spill {
    #private;
    constructor(parts: SpillParts);
    /** Everything that is held goes to the log. Rejects when some of it cannot. */
    run(): Promise<void>;
    /** Resolves when no run is under way; a failure was told to those whose puts it had. */
    settled(): Promise<void>;
    undelivered({ from, to }: HeldBatch): NumberRange[];
}
