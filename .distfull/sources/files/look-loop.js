import { messageOf } from '../../core/errors.js';
import { Deferred } from '../../util/deferred.js';
import { sayChanges } from './say-changes.js';
/** As long as an agent waits for a sink that does not move. */
const drainFailureMsMax = 30_000;
export class LookLoop {
    /** Aborted when the source or its agent is to stop. */
    signal;
    /** Tells what goes wrong: not again while it goes on going wrong. */
    warn;
    #context;
    #parts;
    #stopping = new AbortController();
    #running = Promise.resolve();
    #drains = [];
    #failingSinceMs;
    #wake = new AbortController();
    constructor(context, parts) {
        this.#context = context;
        this.#parts = parts;
        this.signal = AbortSignal.any([context.signal, this.#stopping.signal]);
        this.warn = sayChanges(context.logger);
    }
    start() {
        this.#running = this.#run();
    }
    async stop() {
        this.#stopping.abort();
        await this.#running;
    }
    /**
     * See `Source.drain`. Also resolves when the source is stopped meanwhile. Rejects when every look
     * has failed for 30 s.
     */
    async drain() {
        const drain = new Deferred();
        this.#drains.push(drain);
        this.#wake.abort();
        if (this.signal.aborted)
            this.#finishDrains();
        await drain.promise;
    }
    /** Waits for the time of the next look, a drain or the end. */
    async rest() {
        this.#wake = new AbortController();
        await this.#context.clock.sleep(this.#parts.restMs, AbortSignal.any([this.#wake.signal, this.signal]));
    }
    async #run() {
        while (!this.signal.aborted) {
            const asked = this.#drains.length;
            try {
                const isMore = await this.#parts.look(asked > 0);
                this.#failingSinceMs = undefined;
                if (isMore)
                    continue;
                this.#finishDrains(asked);
                if (this.#drains.length === 0)
                    await this.rest();
            }
            catch (error) {
                this.#context.counters.add('GenericProcessingFail');
                this.warn(`Cannot ${this.#parts.task}, trying again: ${messageOf(error)}`);
                this.#failDrains(error);
                await this.rest();
            }
        }
        await this.#parts.end();
        this.#finishDrains();
    }
    #finishDrains(count = this.#drains.length) {
        for (const drain of this.#drains.splice(0, count))
            drain.resolve();
    }
    #failDrains(error) {
        const nowMs = this.#context.clock.monotonicMs();
        this.#failingSinceMs ??= nowMs;
        if (nowMs - this.#failingSinceMs < drainFailureMsMax)
            return;
        for (const drain of this.#drains.splice(0))
            drain.reject(error);
    }
}
//# sourceMappingURL=look-loop.js.map