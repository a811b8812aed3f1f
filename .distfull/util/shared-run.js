/**
 * Runs an action for many callers: one run at a time, and who comes meanwhile shares the next one.
 */
export class SharedRun {
    #action;
    #running;
    #next;
    constructor(action) {
        this.#action = action;
    }
    /** Settles as a run does that begins after this call. */
    run() {
        if (this.#next !== undefined)
            return this.#next;
        if (this.#running === undefined)
            return this.#start();
        const start = () => this.#start();
        this.#next = this.#running.then(start, start);
        return this.#next;
    }
    #start() {
        this.#next = undefined;
        const running = this.#action().finally(() => {
            if (this.#running === running)
                this.#running = undefined;
        });
        this.#running = running;
        return running;
    }
}
//# sourceMappingURL=shared-run.js.map