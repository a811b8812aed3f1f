/** Time is up. The words are Flume's. */
export class CallTimeout extends Error {
    constructor(timeoutMs, path) {
        super(`Callable timed out after ${timeoutMs} ms on file: ${path}`);
    }
}
/** One call of the user of the client: the time it may take, and the tries it has left. */
export class Call {
    op;
    path;
    #options;
    #over = new AbortController();
    #timer;
    #tries = 0;
    constructor(op, path, options) {
        this.op = op;
        this.path = path;
        this.#options = options;
        this.#timer = this.#within(options.callTimeoutMs, (timeout) => this.stop(timeout));
    }
    get timeoutMs() {
        return this.#options.callTimeoutMs;
    }
    /** Ends what is under way: it fails for this reason. */
    stop(reason) {
        this.#over.abort(reason);
        this.#timer?.cancel();
    }
    /** The call is done: its timer is given up. */
    end() {
        this.#timer?.cancel();
    }
    get isOver() {
        return this.#over.signal.aborted;
    }
    /**
     * Waits for a result of an exchange, which is destroyed when the call is over or `limitMs` is up
     * before that: the result then rejects.
     */
    async waitFor(exchange, result, limitMs = Infinity) {
        const { signal } = this.#over;
        const stop = () => exchange.destroy(signal.reason);
        const timer = this.#within(limitMs, (timeout) => exchange.destroy(timeout));
        signal.addEventListener('abort', stop, { once: true });
        if (signal.aborted)
            stop();
        try {
            return await result;
        }
        finally {
            timer?.cancel();
            signal.removeEventListener('abort', stop);
        }
    }
    /** Waits before another try; false when there have been enough, or the time is up. */
    async again(error) {
        const delayMs = this.#options.retryDelaysMs[this.#tries++];
        if (delayMs === undefined)
            return false;
        if (delayMs > 0)
            await this.#options.clock.sleep(delayMs, this.#over.signal);
        if (this.isOver)
            return false;
        this.#options.onRetry?.(error);
        return true;
    }
    #within(limitMs, action) {
        if (limitMs === Infinity)
            return undefined;
        return this.#options.clock.schedule(limitMs, () => action(new CallTimeout(limitMs, this.path)));
    }
}
//# sourceMappingURL=call.js.map