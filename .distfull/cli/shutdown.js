/**
 * How a command ends: once on SIGINT, SIGTERM or SIGHUP, and under npm or npx also when the parent
 * has gone (a signal to npm does not always reach its child). A second signal ends it at once.
 */
import { systemClock } from '../core/clock.js';
const signalNumbers = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 };
const parentCheckMs = 500;
/** Ctrl-C reaches the process twice under npm: from the terminal, and from npm, which passes it on. */
const sameSignalMs = 300;
/** Resolves with the reason when the process is asked to stop. */
export function untilStopped() {
    return new Promise((resolve) => {
        let askedMs;
        const ask = (reason) => {
            const nowMs = systemClock.monotonicMs();
            if (askedMs !== undefined && nowMs - askedMs > sameSignalMs)
                process.exit(exitCodeOf(reason));
            askedMs ??= nowMs;
            resolve(reason);
        };
        for (const signal of Object.keys(signalNumbers))
            process.on(signal, () => ask(signal));
        if (process.env['npm_execpath'] !== undefined)
            watchParent(process.ppid, () => ask('parent gone'));
    });
}
/** What a shell expects of a process that ended by this signal (128 + its number). */
export function exitCodeOf(reason) {
    return reason === 'parent gone' ? 0 : 128 + signalNumbers[reason];
}
function watchParent(parent, gone) {
    systemClock.schedule(parentCheckMs, () => process.ppid === parent ? watchParent(parent, gone) : gone());
}
//# sourceMappingURL=shutdown.js.map