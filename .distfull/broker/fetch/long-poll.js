export class LongPoll {
    #session;
    #release;
    #wake;
    #isOver;
    constructor(session, waitMs, clock, signal) {
        this.#session = session;
        this.#isOver = signal.aborted;
        const end = () => {
            this.#isOver = true;
            this.#wake?.();
        };
        const timer = clock.schedule(waitMs, end);
        signal.addEventListener('abort', end, { once: true });
        this.#release = () => {
            timer.cancel();
            signal.removeEventListener('abort', end);
        };
    }
    /** Resolves with true when so much more may be there, with false when waiting is over. */
    async grown(bytes) {
        while (!this.#isOver) {
            await new Promise((resolve) => {
                this.#wake = resolve;
                this.#session.whenChanged(resolve);
            });
            const mayBeEnough = bytes <= 1 || this.#session.grownBytes >= bytes;
            if (!this.#isOver && mayBeEnough)
                return true;
        }
        return false;
    }
    close() {
        this.#release();
    }
}
//# sourceMappingURL=long-poll.js.map