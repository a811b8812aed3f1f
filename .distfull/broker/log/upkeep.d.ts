import type { Logger } from '../../core/logger.js';
import type { LogLimits } from '../limits.js';
import type { Topics } from './topics.js';
/** What fails in one partition is told and holds up no other. */
export declare function upkeep(topics: Topics, limits: LogLimits, nowMs: number, logger: Logger): Promise<void>;
