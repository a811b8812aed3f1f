import { systemClock } from '../../core/clock.js';
import { nodeFileSystem } from '../../storage/node-file-system.js';
import { watchFiles } from './file-hints.js';
import { Reloader } from './reloader.js';
/** To be made before `source` is read for the first time; undefined where it is read only once. */
export function reloaderOf(source, { reloadConf, pollInterval }, logger) {
    if (!reloadConf)
        return undefined;
    return new Reloader({
        source,
        pollIntervalMs: pollInterval === undefined ? undefined : pollInterval * 1_000,
        watch: watchFiles,
        fileSystem: nodeFileSystem,
        clock: systemClock,
        logger,
    });
}
//# sourceMappingURL=start.js.map