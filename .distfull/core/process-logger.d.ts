import type { Clock } from './clock.js';
import type { Logger } from './logger.js';
export type LogFormat = 'text' | 'json';
export type LogLevel = keyof typeof severities;
declare const severities: {
    debug: number;
    info: number;
    warn: number;
    error: number;
    silent: number;
};
export interface ProcessLoggerOptions {
    readonly format: LogFormat;
    readonly level: LogLevel;
    readonly clock: Clock;
    /**
     * Appends to this file and shows only warnings and errors on the terminal, above the live status
     * line. Default: everything goes to standard error.
     */
    readonly file?: string;
}
export declare function createProcessLogger(options: ProcessLoggerOptions): Promise<Logger>;
export {};
