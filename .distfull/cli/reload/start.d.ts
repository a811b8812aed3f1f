import type { Logger } from '../../core/logger.js';
import { Reloader, type ReloadSource } from './reloader.js';
export interface ReloadFlags {
    /** `--no-reload-conf` was not given. */
    readonly reloadConf: boolean;
    /** Seconds. */
    readonly pollInterval?: number;
}
/** To be made before `source` is read for the first time; undefined where it is read only once. */
export declare function reloaderOf(source: ReloadSource, { reloadConf, pollInterval }: ReloadFlags, logger: Logger): Reloader | undefined;
