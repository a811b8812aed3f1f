/** A component whose start fails is tried again every 3 s, as Flume's supervisor does. */
import type { Clock } from '../core/clock.js';
import { StartError } from '../core/errors.js';
import type { Started } from './agent-parts.js';
type Start = () => Promise<void>;
export interface RetryOptions {
    readonly clock: Clock;
    /** Aborted: it is not tried any more. */
    readonly signal: AbortSignal;
    /** It rejects with StartError when it has failed for so long; undefined: never. */
    readonly giveUpAfterMs?: number | undefined;
}
/**
 * True when it runs now; why it does not is told once. Rejects with DirectoryInUseError when another
 * process has its directory from the beginning, unless that is waited for, too.
 */
export declare function tryToStart(started: Started<unknown>, start: Start, waitsForDirectory?: boolean): Promise<boolean>;
/** After a first try that failed. Resolves when it runs or is not tried any more. */
export declare function keepTrying(started: Started<unknown>, start: Start, { clock, signal, giveUpAfterMs }: RetryOptions): Promise<void>;
export declare function cannotStart({ model, error }: Started<unknown>): StartError;
export {};
