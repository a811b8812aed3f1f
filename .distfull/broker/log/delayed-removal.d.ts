/**
 * Unlinks files some time after they were given up (`file.delete.delay.ms`): somebody may be copying
 * them. What is still there at a stop goes at the next start.
 */
import type { Clock } from '../../core/clock.js';
import type { FileSystem } from '../../core/file-system.js';
import type { Logger } from '../../core/logger.js';
export declare class DelayedRemoval {
    #private;
    constructor(fileSystem: FileSystem, clock: Clock, logger: Logger);
    remove(paths: readonly string[], delayMs: number): void;
    stop(): void;
}
