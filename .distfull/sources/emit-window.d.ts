import type { EventBatch } from '../core/batch.js';
import type { SourceContext } from '../core/contracts.js';
export interface EmitWindowOptions {
    readonly maxInFlight: number;
    /** The pause after the n-th refusal in a row is n times this, up to the maximum. */
    readonly backoffMs: number;
    readonly backoffMsMax: number;
}
export declare class EmitWindow {
    #private;
    /**
     * After `signal` is aborted, a refused batch is given up instead of being emitted again, and so is
     * everything behind it.
     */
    constructor(context: SourceContext<unknown>, options: EmitWindowOptions, signal: AbortSignal);
    /** Resolves when the batch is in flight; at once where there is room. */
    push(batch: EventBatch, committed: () => void): Promise<void>;
    /** Resolves when nothing is in flight any more. */
    settle(): Promise<void>;
}
