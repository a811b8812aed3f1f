import { DirectoryInUseError, messageOf, StartError } from '../core/errors.js';
const startRetryMs = 3_000;
/**
 * True when it runs now; why it does not is told once. Rejects with DirectoryInUseError when another
 * process has its directory from the beginning, unless that is waited for, too.
 */
export async function tryToStart(started, start, waitsForDirectory = false) {
    try {
        await start();
        started.state = 'running';
        started.error = undefined;
        return true;
    }
    catch (error) {
        const isFirst = started.error === undefined;
        if (error instanceof DirectoryInUseError && isFirst && !waitsForDirectory)
            throw error;
        started.state = 'backing off';
        if (started.error === undefined)
            started.logger.error({}, `Unable to start, trying again every 3 s: ${messageOf(error)}`);
        started.error = messageOf(error);
        return false;
    }
}
/** After a first try that failed. Resolves when it runs or is not tried any more. */
export async function keepTrying(started, start, { clock, signal, giveUpAfterMs = Infinity }) {
    const sinceMs = clock.monotonicMs();
    do {
        if (clock.monotonicMs() - sinceMs >= giveUpAfterMs)
            throw cannotStart(started);
        await clock.sleep(startRetryMs, signal);
    } while (!signal.aborted && !(await tryToStart(started, start)));
}
export function cannotStart({ model, error }) {
    const { file, line } = model.position;
    return new StartError(`${file}:${line}: ${model.name} cannot be started: ${error}`);
}
//# sourceMappingURL=component-start.js.map