/** A logger for a worker thread: its lines go to the thread that owns the terminal and the log file. */
import type { LogFields, Logger } from './logger.js';

export interface PostedLine {
  readonly type: 'log';
  readonly level: 'debug' | 'info' | 'warn' | 'error';
  readonly fields: LogFields;
  readonly message: string;
}

export function postingLogger(post: (line: PostedLine) => void, bindings: LogFields = {}): Logger {
  const at =
    (level: PostedLine['level']) =>
    (fields: LogFields, message: string): void => {
      // Fields must survive a structured clone: errors, functions and class instances do not.
      const plain = JSON.parse(JSON.stringify({ ...bindings, ...fields })) as LogFields;
      post({ type: 'log', level, fields: plain, message });
    };
  return {
    debug: at('debug'),
    info: at('info'),
    warn: at('warn'),
    error: at('error'),
    child: (more) => postingLogger(post, { ...bindings, ...more }),
  };
}
