import { crashPoint } from '../../core/crash-point.js';
import { DeliveryError, messageOf } from '../../core/errors.js';
/** So many that the syncs of a delivery cost little a row: 8,000 rows/s to a topic by 1,000. */
const rowsMax = 10_000;
const bytesMax = 4 * 1024 * 1024;
const backOffMsMin = 100;
const backOffMsMax = 10_000;
const idleMs = 3_600_000;
export class OutboxDelivery {
    #options;
    #stopped = new AbortController();
    #backOffMs = backOffMsMin;
    #error;
    #deliveredMs;
    #delivered = 0;
    /** The output was asked, and nothing has failed since. */
    #isSettled = false;
    #wasAsked = false;
    #wake = () => { };
    #running = Promise.resolve();
    #onEmpty = [];
    constructor(options) {
        this.#options = options;
    }
    get id() {
        return this.#options.id;
    }
    /** Why the last delivery failed; undefined when it did not. */
    get error() {
        return this.#error;
    }
    /** Wall-clock time; undefined before the first of this session. */
    get deliveredMs() {
        return this.#deliveredMs;
    }
    /** Rows, in this session. */
    get delivered() {
        return this.#delivered;
    }
    get waitingRows() {
        const { id, outbox } = this.#options;
        return outbox.end - outbox.position(id).next;
    }
    start() {
        this.#running = this.#run();
    }
    /** There may be new rows. */
    wake() {
        this.#wake();
    }
    /**
     * Resolves when the output has every row of the checkpoints made before the call; rejects with
     * DeliveryError after `timeoutMs`.
     */
    async drained(timeoutMs) {
        const { clock, id } = this.#options;
        await new Promise((resolve, reject) => {
            const timer = clock.schedule(timeoutMs, () => {
                const reason = this.#error ?? 'it has not taken all rows yet';
                const message = `output ${id} did not finish within ${timeoutMs} ms: ${reason}`;
                reject(new DeliveryError(message, { outcome: 'unknown' }));
            });
            this.#onEmpty.push(() => {
                timer.cancel();
                resolve();
            });
            this.#wake();
        });
    }
    /** Resolves when nothing is under way any more. What is left stays in the outbox. */
    async stop() {
        this.#stopped.abort();
        this.#wake();
        await this.#options.output.close();
        await this.#running;
    }
    async #run() {
        const { signal } = this.#stopped;
        const { clock, logger, id } = this.#options;
        while (!signal.aborted) {
            const woken = new Promise((resolve) => (this.#wake = resolve));
            const asked = this.#onEmpty.length; // who comes during the look is not answered by it
            try {
                if (await this.#deliverSome())
                    continue;
                for (const empty of this.#onEmpty.splice(0, asked))
                    empty();
                await this.#idleUntil(woken);
            }
            catch (error) {
                this.#isSettled = false;
                if (signal.aborted)
                    return;
                this.#error = messageOf(error);
                logger.warn({ output: id, backOffMs: this.#backOffMs }, `output ${id}: ${this.#error}`);
                await clock.sleep(this.#backOffMs, signal);
                this.#backOffMs = Math.min(2 * this.#backOffMs, backOffMsMax);
            }
        }
    }
    async #idleUntil(woken) {
        const { clock, output } = this.#options;
        let isOver = false;
        const timer = clock.schedule(idleMs, () => {
            isOver = true;
            this.#wake();
        });
        await woken;
        timer.cancel();
        if (!isOver)
            return;
        if (!this.#isSettled)
            await this.#settle();
        await output.idle?.();
        this.#took(0);
    }
    /** False when the outbox has nothing for this output. */
    async #deliverSome() {
        const { id, outbox, output, rowOf, flushed } = this.#options;
        if (this.waitingRows === 0)
            return false;
        if (!this.#isSettled)
            return this.#settle();
        const entries = outbox.entries(id, rowsMax, bytesMax);
        const end = entries.at(-1).number + 1;
        const { ahead } = outbox.position(id);
        await flushed();
        crashPoint('window.flushed');
        await output.deliver(entries.map(({ number, record }) => rowOf(record, number + 1 + ahead)));
        crashPoint('output.delivered');
        outbox.advance(id, end);
        this.#took(entries.length);
        return true;
    }
    #took(rows) {
        this.#error = undefined;
        this.#backOffMs = backOffMsMin;
        if (rows === 0)
            return;
        this.#delivered += rows;
        this.#deliveredMs = this.#options.clock.nowMs();
    }
    /**
     * Asks the output how far it has come. What it has of the rows that are here is not sent again, if
     * it is exact; what it has beyond them is of another life of this state, which went on from here.
     */
    async #settle() {
        const { id, outbox, output } = this.#options;
        const { next, first, ahead, unasked: known = outbox.end } = outbox.position(id);
        const reached = (await output.lastOrder()) - ahead;
        const beyond = Math.max(0, reached - known);
        // One that has no position at all goes on where it was; one that has gone back gets rows again.
        const lacks = next > first && reached < next ? next - Math.max(reached, first) : 0;
        const again = lacks > 0 && reached > 0 ? Math.max(reached, first, outbox.oldest) : next;
        if (!this.#wasAsked)
            this.#report(beyond, lacks, next - again);
        this.#wasAsked = true;
        this.#isSettled = true;
        const held = output.isExact ? Math.max(again, Math.min(reached, known)) : again;
        outbox.settle(id, held, ahead + beyond);
        if (held > next)
            this.#took(held - next);
        return true;
    }
    #report(beyond, lacks, again) {
        const { id, logger } = this.#options;
        if (beyond > 0)
            logger.warn({ output: id, beyond }, `output ${id}: has ${beyond} rows more than this state knows of (an older copy of the ` +
                'state?); what is emitted from now on counts as newer');
        if (lacks > 0)
            logger.warn({ output: id, lacks, again }, `output ${id}: no longer knows of ${lacks} rows that it was given (emptied, or another ` +
                `place?); ${again} of them are sent again`);
    }
}
//# sourceMappingURL=outbox-delivery.js.map