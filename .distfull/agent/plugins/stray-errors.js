/**
 * What a plug-in throws in a callback of its own (a timer, a socket) reaches nobody who called it,
 * and would end the process with everything in it. By the files that its stack goes through it is
 * told as that plug-in's; anything else ends the process as before.
 */
import { dirname, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { messageOf } from '../../core/errors.js';
const ownDirectory = fileURLToPath(new URL('../..', import.meta.url));
/** By the folder of a module. */
const watched = new Map();
/** From now on, for as long as the process lives. Twice for one folder: the newer logger tells. */
export function watchStrayErrors(module, logger) {
    if (watched.size === 0)
        process.on('uncaughtException', tell);
    watched.set(dirname(fileURLToPath(module)) + sep, { logger, times: 0 });
}
function tell(error) {
    const path = foreignPathOf(error);
    const [, plugin] = [...watched].find(([directory]) => path?.startsWith(directory)) ?? [];
    if (plugin === undefined) {
        process.off('uncaughtException', tell);
        throw error;
    }
    const times = ++plugin.times;
    // A timer may throw for ever: told at the 1st, 2nd, 4th, 8th time …
    if ((times & (times - 1)) !== 0)
        return;
    const fact = `${path} threw where nobody waited for it (${times}), and goes on`;
    const remedy = 'catch it there, and reject start() or deliver() with it';
    plugin.logger.error({ times }, `${fact}: ${messageOf(error)}; ${remedy}`);
}
/** The first file of the stack that is not ours. */
function foreignPathOf(error) {
    const stack = error instanceof Error ? (error.stack ?? '') : '';
    const urls = stack.matchAll(/file:\/\/[^\s)]+?(?=:\d)/g);
    return Array.from(urls, ([url]) => fileURLToPath(url)).find((path) => !path.startsWith(ownDirectory));
}
//# sourceMappingURL=stray-errors.js.map