import type { Command } from 'commander';
import type { LogFormat, LogLevel } from '../core/process-logger.js';
export interface LogFlags {
    readonly logLevel: LogLevel;
    readonly logFormat: LogFormat;
}
export declare function addLogOptions(command: Command): Command;
/** Flume's `-Dflume.root.logger=DEBUG,console` and the flags, the former first. */
export declare function logOptionsOf(flags: LogFlags, properties?: Readonly<Record<string, string>>): {
    level: LogLevel;
    format: LogFormat;
};
