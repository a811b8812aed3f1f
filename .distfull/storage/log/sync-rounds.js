const gatherMs = 1;
export class SyncRounds {
    #clock;
    #state = 'idle';
    #logs = [];
    #batches = 0;
    #lastRound = 0;
    #roundBefore = 0;
    #timer;
    constructor(clock) {
        this.#clock = clock;
    }
    /** One more batch will wait for a sync. */
    expect() {
        this.#batches++;
        if (this.#state === 'gathering' && this.#timer !== undefined)
            this.#startWhenAllAreHere();
    }
    /** Runs a log's `sync` with the next round, and settles with it. */
    join(sync) {
        return new Promise((resolve, reject) => {
            this.#logs.push(() => sync().then(resolve, reject));
            if (this.#state === 'idle')
                this.#gather();
        });
    }
    #gather() {
        this.#state = 'gathering';
        // What else this turn of the event loop appends, and what other sockets have brought, comes along.
        setImmediate(() => {
            this.#timer = this.#clock.schedule(gatherMs, () => this.#start());
            this.#startWhenAllAreHere();
        });
    }
    #startWhenAllAreHere() {
        if (this.#batches < Math.max(this.#lastRound, this.#roundBefore))
            return;
        this.#timer?.cancel();
        this.#timer = undefined;
        setImmediate(() => this.#start());
    }
    #start() {
        this.#timer = undefined;
        this.#state = 'syncing';
        const logs = this.#logs;
        this.#roundBefore = this.#lastRound;
        this.#lastRound = this.#batches;
        this.#logs = [];
        this.#batches = 0;
        void Promise.all(logs.map((sync) => sync())).then(() => {
            this.#state = 'idle';
            if (this.#logs.length > 0)
                this.#gather();
        });
    }
}
//# sourceMappingURL=sync-rounds.js.map