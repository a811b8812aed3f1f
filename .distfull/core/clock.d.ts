/**
 * Time as a component sees it. Deadlines use `monotonicMs`; only records, headers and commit times
 * use `nowMs`. Tests inject a clock of their own, so nothing above this file may call `Date.now`,
 * `setTimeout` or `setInterval` directly.
 */
export interface Clock {
    /** Wall-clock time in milliseconds since 1970-01-01T00:00:00Z. May jump. */
    nowMs(): number;
    /** Milliseconds since an arbitrary start. Never goes back. */
    monotonicMs(): number;
    /** Calls `action` once, after at least `delayMs`. The timer does not keep the process alive. */
    schedule(delayMs: number, action: () => void): Timer;
    /** Resolves after `delayMs`, or at once when `signal` is aborted. Never rejects. */
    sleep(delayMs: number, signal?: AbortSignal): Promise<void>;
}
export interface Timer {
    cancel(): void;
}
export declare const systemClock: Clock;
