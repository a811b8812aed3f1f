import type { Clock } from '../../core/clock.js';
import type { FileSystem } from '../../core/file-system.js';
import type { Logger } from '../../core/logger.js';
export interface LogGeneratorOptions {
    /** Gets `web1/access.log` and `web2/access.log`. */
    readonly directory: string;
    /** On average, over both files. */
    readonly linesPerSecond?: number;
    /** Time before the start for which lines are written at once, so that a chart is not empty. */
    readonly historyMs?: number;
    readonly fileBytes?: number;
    readonly rotatedFiles?: number;
    readonly seed?: number;
    readonly clock: Clock;
    readonly fileSystem: FileSystem;
    readonly logger: Logger;
}
/** Writes the access logs of two busy web servers until it is stopped. */
export declare class LogGenerator {
    #private;
    constructor(options: LogGeneratorOptions);
    /** Lines written since the start. */
    get lines(): number;
    start(): Promise<void>;
    stop(): Promise<void>;
}
