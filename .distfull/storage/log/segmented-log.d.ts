import { type Log, type LogOptions, type RecoveryReport } from '../log.js';
/**
 * Opens the log in its directories, which must exist; makes the first segment when there is none.
 */
export declare function openLog(options: LogOptions): Promise<{
    readonly log: Log;
    readonly report: RecoveryReport;
}>;
