import { messageOf } from '../../core/errors.js';
import { WebHdfsError } from '../../protocol/webhdfs/web-hdfs.js';
import { NotCutYet } from './settle-file.js';
export const backoffMsMin = 500;
const backoffMsMax = 5_000;
export class ClosingRetries {
    #parts;
    /** Somebody waits: no file is left alone for longer than a few seconds. */
    isHurried = false;
    /** Of one that concerns every file, until something is done again. */
    #isOutageTold = false;
    constructor(parts) {
        this.#parts = parts;
    }
    succeeded() {
        this.#isOutageTold = false;
    }
    /** How long it waits for the next try; undefined: for the next start. */
    delayMsAfter(closing, error) {
        const { closeTries, retryIntervalMs, counters, logger } = this.#parts;
        const { inUsePath, work, backoffMs } = closing;
        const fields = { path: inUsePath, work };
        counters.add(work === 'finish' ? 'RenameRetryCount' : 'SettleRetryCount');
        const what = `${inUsePath} cannot be ${workDone[work]}: ${messageOf(error)}`;
        closing.problem = what;
        if (passes(error)) {
            if (this.#isNews(closing, error))
                logger.warn(fields, `${what}; tried again until it can`);
            else
                logger.debug(fields, what);
            closing.backoffMs = Math.min(2 * backoffMs, backoffMsMax);
            return backoffMs;
        }
        if (++closing.tries >= closeTries) {
            const limit = `hdfs.closeTries ${closeTries}`;
            logger.error(fields, `${what}; given up until the next start (${limit})`);
            return undefined;
        }
        const delayMs = this.isHurried ? Math.min(backoffMsMax, retryIntervalMs) : retryIntervalMs;
        logger.warn(fields, `${what}; tried again in ${delayMs / 1000} s`);
        return delayMs;
    }
    #isNews({ backoffMs }, error) {
        // HDFS takes half a second for each cut: told when it takes much longer.
        if (error instanceof NotCutYet)
            return backoffMs === 4 * backoffMsMin;
        if (isBusy(error))
            return backoffMs === backoffMsMin;
        const isTold = this.#isOutageTold;
        this.#isOutageTold = true;
        return !isTold;
    }
}
const workDone = { finish: 'renamed', settle: 'settled', remove: 'removed' };
/** It goes by itself: a lease, a namenode, a disk. Anything but an answer of HDFS does, too. */
function passes(error) {
    return !(error instanceof WebHdfsError) || error.failure === 'unavailable' || isBusy(error);
}
function isBusy(error) {
    return error instanceof WebHdfsError && error.failure === 'busy';
}
//# sourceMappingURL=closing-retries.js.map