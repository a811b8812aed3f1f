const intervalMs = 10_000;
/** Counts messages that are none or were cut, and says so at most every ten seconds. */
export class Complaints {
    #context;
    #isReadFailure;
    #invalid = 0;
    #incomplete = 0;
    #quietUntilMs = Number.NEGATIVE_INFINITY;
    /** `isReadFailure`: invalid ones are counted as such, too, as Flume does in one of its sources. */
    constructor(context, isReadFailure = false) {
        this.#context = context;
        this.#isReadFailure = isReadFailure;
    }
    about({ invalidCount, incompleteCount }, peer) {
        if (invalidCount === 0 && incompleteCount === 0)
            return;
        const { clock, counters, logger } = this.#context;
        counters.add('InvalidEventCount', invalidCount);
        if (this.#isReadFailure)
            counters.add('EventReadFail', invalidCount);
        counters.add('IncompleteEventCount', incompleteCount);
        this.#invalid += invalidCount;
        this.#incomplete += incompleteCount;
        const nowMs = clock.monotonicMs();
        if (nowMs < this.#quietUntilMs)
            return;
        logger.warn({ peer, invalid: this.#invalid, incomplete: this.#incomplete }, `${peer} and others sent ${this.#invalid} messages that are no syslog and ` +
            `${this.#incomplete} that are longer than the limit; they are marked in flume.syslog.status`);
        this.#invalid = 0;
        this.#incomplete = 0;
        this.#quietUntilMs = nowMs + intervalMs;
    }
}
//# sourceMappingURL=complaints.js.map