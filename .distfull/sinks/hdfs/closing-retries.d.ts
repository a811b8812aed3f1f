/**
 * When a file that could not be closed is tried again, and what the log says about it: once a file,
 * and once of an outage, in which thousands may wait.
 */
import type { Counters } from '../../core/counters.js';
import type { Logger } from '../../core/logger.js';
export interface ClosingRetriesParts {
    readonly logger: Logger;
    readonly counters: Counters;
    /** At least 1; Infinity: no limit. */
    readonly closeTries: number;
    readonly retryIntervalMs: number;
}
/** Of one file. */
export interface ClosingTries {
    readonly inUsePath: string;
    readonly work: 'finish' | 'settle' | 'remove';
    /** Those that failed for a reason that stays. */
    tries: number;
    backoffMs: number;
    /** Why the last one failed. */
    problem: string | undefined;
}
export declare const backoffMsMin = 500;
export declare class ClosingRetries {
    #private;
    /** Somebody waits: no file is left alone for longer than a few seconds. */
    isHurried: boolean;
    constructor(parts: ClosingRetriesParts);
    succeeded(): void;
    /** How long it waits for the next try; undefined: for the next start. */
    delayMsAfter(closing: ClosingTries, error: unknown): number | undefined;
}
