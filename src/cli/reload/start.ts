import { systemClock } from '../../core/clock.js';
import type { Logger } from '../../core/logger.js';
import { nodeFileSystem } from '../../storage/node-file-system.js';
import { watchFiles } from './file-hints.js';
import { Reloader, type ReloadSource } from './reloader.js';

export interface ReloadFlags {
  /** `--no-reload-conf` was not given. */
  readonly reloadConf: boolean;
  /** Seconds. */
  readonly pollInterval?: number;
}

/** To be made before `source` is read for the first time; undefined where it is read only once. */
export function reloaderOf(
  source: ReloadSource,
  { reloadConf, pollInterval }: ReloadFlags,
  logger: Logger,
): Reloader | undefined {
  if (!reloadConf) return undefined;
  return new Reloader({
    source,
    pollIntervalMs: pollInterval === undefined ? undefined : pollInterval * 1_000,
    watch: watchFiles,
    fileSystem: nodeFileSystem,
    clock: systemClock,
    logger,
  });
}
