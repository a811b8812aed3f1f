import type { Logger } from '../../core/logger.js';
/** From now on, for as long as the process lives. Twice for one folder: the newer logger tells. */
export declare function watchStrayErrors(module: string, logger: Logger): void;
