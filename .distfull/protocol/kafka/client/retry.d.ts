import type { Clock } from '../../../core/clock.js';
export interface RetryOptions {
    readonly clock: Clock;
    /** Ends the waiting; the last error is thrown then. */
    readonly signal?: AbortSignal | undefined;
    /** From the first attempt to the start of the last one. */
    readonly timeoutMs: number;
}
/**
 * Calls `attempt` until it succeeds, with growing pauses, as long as its error says that a later
 * try can: an error number that is retriable, or a request that was never sent. A lost answer is
 * not retried here: whether repeating is safe is the caller's knowledge (`isRepeatable`).
 */
export declare function retrying<Result>(options: RetryOptions & {
    readonly isRepeatable: boolean;
}, attempt: () => Promise<Result>): Promise<Result>;
/** Whatever is asked of a cluster and may be asked twice, within the cluster's own limits. */
export declare function repeating<Result>(limits: Omit<RetryOptions, 'timeoutMs'> & {
    readonly retryTimeoutMs: number;
}, attempt: () => Promise<Result>): Promise<Result>;
