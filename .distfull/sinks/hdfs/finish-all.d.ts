import type { Clock } from '../../core/clock.js';
import type { FileClosing } from './file-closing.js';
import type { Journal } from './journal.js';
export interface FinishAllParts {
    readonly journal: Journal;
    readonly closing: FileClosing;
    readonly clock: Clock;
    readonly signal: AbortSignal;
    /** In-use paths that are being written. */
    openPaths(): ReadonlySet<string>;
}
/** Rejects with DeliveryError when no file was finished for two minutes. */
export declare function finishAll(parts: FinishAllParts): Promise<void>;
