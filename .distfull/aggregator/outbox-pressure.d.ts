/**
 * Holds counting back while an outbox is full: what an output does not take would otherwise fill the
 * disk. One checkpoint may go beyond the bound, because it is never split.
 */
import type { Clock } from '../core/clock.js';
import { DeliveryError } from '../core/errors.js';
import type { Waiting } from './checkpoint/outbox.js';
import type { OpenOutput } from './outputs/query-outputs.js';
export interface OutboxPressureOptions {
    readonly outboxes: readonly {
        readonly waiting: Waiting;
    }[];
    readonly outputs: readonly OpenOutput[];
    readonly max: Waiting;
    readonly clock: Clock;
}
export declare const outboxMaxDefault: Waiting;
export declare class OutboxPressure {
    #private;
    constructor(options: OutboxPressureOptions);
    /** Why nothing may be counted now. */
    get reason(): string | undefined;
    /** Resolves when there is room; at once, mostly. */
    room(): Promise<void>;
    /** To be called now and then: looks whether there is room again. */
    poll(): void;
    /** An error when nothing could be counted for `timeoutMs`. */
    stuckFor(timeoutMs: number): DeliveryError | undefined;
    /** Lets go whoever waits, for good. */
    stop(): void;
}
