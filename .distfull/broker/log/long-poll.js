export class LongPoll {
    #stopWatching;
    #wake;
    #changed = false;
    #isOver = false;
    constructor(partitions, waitMs, clock, signal) {
        const end = () => {
            this.#isOver = true;
            this.#wake?.();
        };
        this.#isOver = signal.aborted;
        const timer = clock.schedule(waitMs, end);
        signal.addEventListener('abort', end, { once: true });
        const change = () => {
            this.#changed = true;
            this.#wake?.();
        };
        this.#stopWatching = partitions.map((partition) => partition.waiters.add(change));
        this.#stopWatching.push(() => timer.cancel(), () => signal.removeEventListener('abort', end));
    }
    /** Resolves with true when something has changed since the last call, false when it is over. */
    async next() {
        if (!this.#changed && !this.#isOver) {
            await new Promise((resolve) => (this.#wake = resolve));
            this.#wake = undefined;
        }
        this.#changed = false;
        return !this.#isOver;
    }
    close() {
        for (const stop of this.#stopWatching)
            stop();
    }
}
//# sourceMappingURL=long-poll.js.map