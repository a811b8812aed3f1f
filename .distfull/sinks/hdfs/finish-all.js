import { DeliveryError } from '../../core/errors.js';
const lookMs = 20;
/** Twice the time for which HDFS keeps the lease of a writer that is gone. */
const stallMsMax = 120_000;
/** Rejects with DeliveryError when no file was finished for two minutes. */
export async function finishAll(parts) {
    const { closing, clock, signal } = parts;
    closing.hurry();
    let fewest = Infinity;
    let movedMs = 0;
    while (!signal.aborted) {
        const left = filesLeft(parts);
        if (left.length === 0)
            return;
        if (left.length < fewest) {
            fewest = left.length;
            movedMs = clock.monotonicMs();
        }
        else if (clock.monotonicMs() - movedMs > stallMsMax)
            throw unfinished(closing, left);
        await clock.sleep(lookMs, signal);
    }
}
function filesLeft({ journal, closing, openPaths }) {
    const open = openPaths();
    return [...journal.files.keys()].filter((path) => !open.has(path) && !closing.isRemoved(path));
}
function unfinished(closing, left) {
    const [path] = left;
    const reason = closing.problemOf(path) ?? `${path} was not finished`;
    const message = `files in use on HDFS that are left to the next start: ${left.length}; ${reason}`;
    return new DeliveryError(message, { outcome: 'unknown' });
}
//# sourceMappingURL=finish-all.js.map