import { crashPoint } from '../core/crash-point.js';
import { QueryTarget } from './reading/query-target.js';
/**
 * How soon a window that can be emitted is emitted; many that close together share a checkpoint.
 */
const tickMs = 200;
/** At most a fifth of the time goes into checkpoints, however large they are. */
const restPerCheckpointTime = 4;
export class QuerySession {
    #options;
    #target;
    #reader;
    /** Something failed: what is in memory may differ from the store and is never written again. */
    #broken = false;
    #timer;
    #lastCheckpointMs;
    #checkpointTookMs = 0;
    #checkpointTimeMs;
    #waiters = [];
    #fail = () => { };
    #reading = Promise.resolve();
    constructor(options) {
        this.#options = options;
        this.#target = new QueryTarget({
            query: options.query,
            isNew: options.store.progress === undefined,
            alignmentMs: options.alignmentMs,
            checkpoint: () => {
                if (!this.#broken)
                    this.#checkpoint();
            },
            fetched: () => this.#fetched(),
            logger: options.logger,
        });
        this.#reader = options.openReader(this.#target);
        // The first one does not wait for an interval: after a crash results move again at once.
        this.#lastCheckpointMs = options.clock.monotonicMs() - options.checkpointIntervalMs;
    }
    /** It has failed; a new session starts from the store. */
    get isBroken() {
        return this.#broken;
    }
    status() {
        const { query, store, outputs, pressure } = this.#options;
        const { counts, checkpoints, openWindows, watermarks } = query;
        return {
            counts: { ...counts },
            checkpoints,
            openWindows,
            lag: this.#target.lag,
            partitions: this.#target.partitions,
            watermarkMs: watermarks.combinedMs,
            lastCheckpointMs: this.#checkpointTimeMs,
            deadLetters: store.deadLetters(),
            outputs: outputs.map((output) => output.status()),
            paused: pressure.reason,
        };
    }
    /** Reads and counts until `stop`; rejects with what failed. Then call `close`. */
    async run() {
        const failed = new Promise((_, reject) => (this.#fail = reject));
        for (const { delivery } of this.#options.outputs)
            delivery.start();
        this.#tick();
        this.#reading = this.#read();
        let end = new Error('the query was stopped before it was drained');
        try {
            await Promise.race([this.#reading, failed]);
        }
        catch (error) {
            this.#broken = true;
            end = error;
            throw error;
        }
        finally {
            this.#timer?.cancel();
            for (const waiter of this.#waiters.splice(0))
                waiter.failed(end);
        }
    }
    /** Ends `run` with a last checkpoint; `run` says when that fails. */
    async stop() {
        this.#options.pressure.stop();
        await this.#reader.stop();
        await this.#reading.catch(() => { });
    }
    async close() {
        const { source, outputs, pressure, store } = this.#options;
        pressure.stop();
        await this.#reader.stop();
        await source.close();
        await this.#reading.catch(() => { });
        for (const { delivery } of outputs)
            await delivery.stop();
        await store.close();
    }
    /** Reads up to `ends`, then emits every window; resolves when the outputs have all rows. */
    async drain(ends, outputTimeoutMs) {
        await new Promise((reached, failed) => {
            this.#waiters.push({ ends, outputTimeoutMs, reached, failed });
            this.#settle();
        });
        this.#checkpoint({ drain: true });
        await this.#options.store.flushed();
        await Promise.all(this.#options.outputs.map(({ delivery }) => delivery.drained(outputTimeoutMs)));
    }
    async #read() {
        await this.#reader.run();
        if (this.#options.query.changed && !this.#broken)
            this.#checkpoint();
    }
    async #fetched() {
        this.#settle();
        await this.#options.pressure.room();
    }
    #tick() {
        const { clock, query } = this.#options;
        try {
            this.#target.keepAwake();
            query.watermarks.advance();
            this.#import();
            if (this.#isCheckpointDue())
                this.#checkpoint();
            this.#lookForRoom();
            this.#timer = clock.schedule(tickMs, () => this.#tick());
        }
        catch (error) {
            this.#fail(error);
        }
    }
    #lookForRoom() {
        const { pressure } = this.#options;
        pressure.poll();
        const isStuck = (waiter) => {
            const error = pressure.stuckFor(waiter.outputTimeoutMs);
            if (error !== undefined)
                waiter.failed(error);
            return error !== undefined;
        };
        this.#waiters = this.#waiters.filter((waiter) => !isStuck(waiter));
    }
    /** Swaps in what a command has counted again. */
    #import() {
        const { inbox, store } = this.#options;
        const backfill = inbox.poll();
        if (backfill === undefined)
            return;
        this.#checkpoint({ backfill });
        crashPoint('backfill.committed');
        inbox.imported(backfill, store.flushed());
    }
    #isCheckpointDue() {
        const { clock, query, checkpointIntervalMs } = this.#options;
        const sinceMs = clock.monotonicMs() - this.#lastCheckpointMs;
        if (sinceMs < restPerCheckpointTime * this.#checkpointTookMs)
            return false;
        return query.urgent || (query.changed && sinceMs >= checkpointIntervalMs);
    }
    #checkpoint(options = {}) {
        const { clock, query, outputs } = this.#options;
        const startedMs = clock.monotonicMs();
        try {
            crashPoint('window.changed');
            query.checkpoint(options);
            crashPoint('window.committed');
        }
        catch (error) {
            this.#broken = true;
            this.#fail(error);
            throw error;
        }
        this.#lastCheckpointMs = clock.monotonicMs();
        this.#checkpointTookMs = this.#lastCheckpointMs - startedMs;
        this.#checkpointTimeMs = clock.nowMs();
        for (const { delivery } of outputs)
            delivery.wake();
    }
    #settle() {
        const reached = this.#waiters.filter(({ ends }) => this.#target.isAt(ends));
        this.#waiters = this.#waiters.filter((waiter) => !reached.includes(waiter));
        for (const waiter of reached)
            waiter.reached();
    }
}
//# sourceMappingURL=query-session.js.map