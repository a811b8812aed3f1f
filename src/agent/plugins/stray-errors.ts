/**
 * What a plug-in throws in a callback of its own (a timer, a socket) reaches nobody who called it,
 * and would end the process with everything in it. By the files that its stack goes through it is
 * told as that plug-in's; anything else ends the process as before.
 */
import { dirname, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { messageOf } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';

const ownDirectory = fileURLToPath(new URL('../..', import.meta.url));
const loggers = new Map<string, Logger>();

/** From now on, for as long as the process lives. Twice for one folder: the newer logger tells. */
export function watchStrayErrors(module: string, logger: Logger): void {
  if (loggers.size === 0) process.on('uncaughtException', tell);
  loggers.set(dirname(fileURLToPath(module)) + sep, logger);
}

function tell(error: unknown): void {
  const logger = loggerOf(error);
  if (logger === undefined) {
    process.off('uncaughtException', tell);
    throw error;
  }
  const remedy = 'catch it in the plug-in, and reject start() or deliver() with it';
  logger.error({}, `Threw where nobody waited for it, and goes on: ${messageOf(error)}; ${remedy}`);
}

function loggerOf(error: unknown): Logger | undefined {
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  const paths = Array.from(stack.matchAll(/file:\/\/[^\s)]+?(?=:\d)/g), ([url]) =>
    fileURLToPath(url),
  );
  const path = paths.find((each) => !each.startsWith(ownDirectory));
  for (const [directory, logger] of loggers) if (path?.startsWith(directory)) return logger;
  return undefined;
}
