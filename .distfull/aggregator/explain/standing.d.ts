/**
 * How far a query has come, by its last checkpoint: read beside the process that runs it, which it
 * does not disturb.
 */
import { type WindowRange } from '../checkpoint/keys.js';
import type { Progress } from '../checkpoint/progress.js';
import type { Window } from '../plan.js';
export interface Standing {
    readonly progress: Progress;
    /** Windows that have not fired, the earliest first: at most `openShownMax` of them. */
    readonly openWindows: readonly WindowRange[];
}
/** Undefined before the first checkpoint. */
export declare function readStanding(dataDir: string, aggregation: string, window: Window): Promise<Standing | undefined>;
