import type { Clock } from '../core/clock.js';
/** Whether `work` ends in time; rejects as it does. What takes longer is left behind. */
export declare function endsWithin(limitMs: number, clock: Clock, work: Promise<unknown>): Promise<boolean>;
