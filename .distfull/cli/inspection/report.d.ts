import type { FoundCursor } from './log-directories.js';
import type { LogInspection } from './log-inspection.js';
import type { RepairPlan } from './repair-plan.js';
export declare function reportLines({ survey, channel }: LogInspection, cursor: FoundCursor | undefined): Generator<string>;
/** What a repair does and what is lost by it; nothing where there is nothing to repair. */
export declare function planLines({ log, repairs, left }: RepairPlan): Generator<string>;
