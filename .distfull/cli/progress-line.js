const intervalMs = 200;
/** How far long work is: one line of a terminal, rewritten; elsewhere nothing. */
export class ProgressLine {
    #output;
    #clock;
    #shownAtMs = -Infinity;
    constructor(output, clock) {
        this.#output = output;
        this.#clock = clock;
    }
    show(text) {
        const nowMs = this.#clock.monotonicMs();
        if (this.#output.isTTY !== true || nowMs - this.#shownAtMs < intervalMs)
            return;
        this.#shownAtMs = nowMs;
        this.#output.write(`\r\u001B[K${text.slice(0, (this.#output.columns ?? 80) - 1)}`);
    }
    /** Clears the line. */
    end() {
        if (this.#shownAtMs > -Infinity)
            this.#output.write('\r\u001B[K');
        this.#shownAtMs = -Infinity;
    }
}
//# sourceMappingURL=progress-line.js.map