import { messageOf } from '../../core/errors.js';
import { isIdle, isPrepared, isTimedOut } from './transaction.js';
export class TransactionUpkeep {
    #options;
    #store;
    #steps;
    #timer;
    constructor(options, store, steps) {
        this.#options = options;
        this.#store = store;
        this.#steps = steps;
    }
    start() {
        const { clock, logger, limits } = this.#options;
        this.#timer = clock.schedule(limits.timeoutCheckMs, () => {
            this.#check().catch((error) => {
                logger.warn({}, `transactions cannot be checked: ${messageOf(error)}`);
            });
            this.start();
        });
    }
    stop() {
        this.#timer?.cancel();
    }
    async #check() {
        const { clock, limits } = this.#options;
        const idleBeforeMs = clock.nowMs() - limits.idExpirationMs;
        let surplus = this.#store.size - limits.idsMax;
        const due = [];
        for (const transaction of this.#store.all) {
            const isUnused = transaction.updatedMs < idleBeforeMs || surplus > 0;
            if (isPrepared(transaction))
                due.push(this.#steps.finish(transaction));
            else if (isTimedOut(transaction, clock.nowMs()))
                due.push(this.#steps.timeOut(transaction));
            else if (isIdle(transaction) && isUnused) {
                due.push(this.#steps.forget(transaction));
                surplus--;
            }
        }
        await Promise.all(due);
    }
}
//# sourceMappingURL=transaction-upkeep.js.map