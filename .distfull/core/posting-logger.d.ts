/** A logger for a worker thread: its lines go to the thread that owns the terminal and the log file. */
import type { LogFields, Logger } from './logger.js';
export interface PostedLine {
    readonly type: 'log';
    readonly level: 'debug' | 'info' | 'warn' | 'error';
    readonly fields: LogFields;
    readonly message: string;
}
export declare function postingLogger(post: (line: PostedLine) => void, bindings?: LogFields): Logger;
