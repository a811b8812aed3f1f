import type { FileRollSinkConfig } from '../../generated/config/sinks/file_roll.js';
/** Flume's path managers: names that do not repeat within a run, counted from 1. */
export declare class FileNames {
    #private;
    constructor(config: FileRollSinkConfig, startedMs: number);
    next(nowMs: number): string;
}
