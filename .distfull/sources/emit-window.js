import { messageOf } from '../core/errors.js';
export class EmitWindow {
    #context;
    #options;
    #signal;
    #entries = [];
    #refusals = 0;
    #retrying = false;
    #hasGivenUp = false;
    #waiters = [];
    /**
     * After `signal` is aborted, a refused batch is given up instead of being emitted again, and so is
     * everything behind it.
     */
    constructor(context, options, signal) {
        this.#context = context;
        this.#options = options;
        this.#signal = signal;
    }
    /** Resolves when the batch is in flight; at once where there is room. */
    async push(batch, committed) {
        while (this.#retrying || this.#entries.length >= this.#options.maxInFlight)
            await this.#change();
        if (this.#hasGivenUp)
            return; // it would be stored before those that were given up
        this.#context.counters.add('AppendBatchReceivedCount');
        const entry = { batch, committed, state: 'sent' };
        this.#entries.push(entry);
        this.#send(entry);
    }
    /** Resolves when nothing is in flight any more. */
    async settle() {
        while (this.#entries.length > 0)
            await this.#change();
    }
    #send(entry) {
        entry.state = 'sent';
        this.#context.emit(entry.batch).then(() => this.#settled(entry, 'stored'), (error) => {
            this.#context.logger.warn({ events: entry.batch.size }, `The channels refused a batch, it will be emitted again: ${messageOf(error)}`);
            this.#settled(entry, 'refused');
        });
    }
    #settled(entry, state) {
        entry.state = state;
        if (state === 'stored')
            this.#refusals = 0;
        while (this.#entries[0]?.state === 'stored') {
            this.#context.counters.add('AppendBatchAcceptedCount');
            this.#entries.shift().committed();
        }
        const refused = this.#entries.some((each) => each.state === 'refused');
        if (refused && !this.#retrying)
            void this.#retry();
        this.#wake();
    }
    async #retry() {
        const { backoffMs, backoffMsMax } = this.#options;
        this.#retrying = true;
        while (this.#entries.some((entry) => entry.state === 'sent'))
            await this.#change();
        this.#refusals++;
        await this.#context.clock.sleep(Math.min(backoffMsMax, backoffMs * this.#refusals), this.#signal);
        this.#retrying = false;
        this.#hasGivenUp = this.#signal.aborted;
        if (this.#hasGivenUp)
            this.#entries = [];
        else
            for (const entry of this.#entries)
                if (entry.state === 'refused')
                    this.#send(entry);
        this.#wake();
    }
    #change() {
        return new Promise((resolve) => this.#waiters.push(resolve));
    }
    #wake() {
        const waiters = this.#waiters;
        this.#waiters = [];
        for (const resume of waiters)
            resume();
    }
}
//# sourceMappingURL=emit-window.js.map