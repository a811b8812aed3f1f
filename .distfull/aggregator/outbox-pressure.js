import { DeliveryError } from '../core/errors.js';
export const outboxMaxDefault = { rows: 1_000_000, bytes: 1024 ** 3 };
export class OutboxPressure {
    #options;
    #pausedMs;
    #go = () => { };
    #isStopped = false;
    constructor(options) {
        this.#options = options;
    }
    /** Why nothing may be counted now. */
    get reason() {
        const { outboxes, outputs, max } = this.#options;
        const full = outboxes.find(({ waiting }) => waiting.rows >= max.rows || waiting.bytes >= max.bytes);
        if (full === undefined)
            return undefined;
        const { rows, bytes } = full.waiting;
        const causes = outputs.flatMap((output) => {
            const { type, place, error } = output.status();
            return error === undefined ? [] : [` (${type} ${place}: ${error})`];
        });
        return `${rows} rows (${bytes} bytes) wait for outputs, which is the bound${causes.join('')}`;
    }
    /** Resolves when there is room; at once, mostly. */
    async room() {
        if (this.#isStopped || this.reason === undefined)
            return;
        this.#pausedMs = this.#options.clock.monotonicMs();
        await new Promise((resolve) => (this.#go = resolve));
        this.#pausedMs = undefined;
    }
    /** To be called now and then: looks whether there is room again. */
    poll() {
        if (this.#pausedMs !== undefined && this.reason === undefined)
            this.#go();
    }
    /** An error when nothing could be counted for `timeoutMs`. */
    stuckFor(timeoutMs) {
        const { clock } = this.#options;
        if (this.#pausedMs === undefined || clock.monotonicMs() - this.#pausedMs < timeoutMs)
            return undefined;
        const message = `for ${timeoutMs} ms ${this.reason ?? 'there was no room in the outbox'}`;
        return new DeliveryError(message, { outcome: 'unknown' });
    }
    /** Lets go whoever waits, for good. */
    stop() {
        this.#isStopped = true;
        this.#go();
    }
}
//# sourceMappingURL=outbox-pressure.js.map