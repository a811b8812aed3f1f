/* Hot path. One slab with one body serves all events. */
import { EventBatch } from '../../core/batch.js';
import { messageOf } from '../../core/errors.js';
import { eventLoopTurn } from '../event-loop-turn.js';
const maxInFlight = 8;
const bodyByte = 127;
/** Sends the same event over and over. What the channels refuse is counted and not sent again. */
export class StressSource {
    #context;
    #stopping = new AbortController();
    #signal;
    #batch;
    #loop = Promise.resolve();
    #sentEvents = 0;
    #storedEvents = 0;
    #inFlightEvents = 0;
    #inFlight = new Set();
    /** Refusals in a row; the next batch waits. */
    #refusals = 0;
    constructor(context) {
        const { size: bodyBytes, batchSize } = context.config;
        this.#context = context;
        this.#signal = AbortSignal.any([context.signal, this.#stopping.signal]);
        this.#batch = new EventBatch({
            buffer: Buffer.alloc(bodyBytes, bodyByte),
            starts: new Uint32Array(batchSize),
            ends: new Uint32Array(batchSize).fill(bodyBytes),
            size: batchSize,
        });
    }
    async start() {
        this.#loop = this.#run();
    }
    async stop() {
        this.#stopping.abort();
        await this.#loop;
    }
    /** Without a limit there is no end to wait for. */
    async drain() {
        const { maxTotalEvents, maxSuccessfulEvents } = this.#context.config;
        if (maxTotalEvents >= 0 || maxSuccessfulEvents >= 0)
            await this.#loop;
    }
    async #run() {
        const { clock, config } = this.#context;
        const { backoffSleepIncrement, maxBackoffSleep, maxEventsPerSecond } = config;
        let dueMs = clock.monotonicMs();
        while (!this.#signal.aborted) {
            const size = this.#nextSize();
            if (size === 0 && this.#inFlight.size === 0)
                break;
            if (size === 0 || this.#inFlight.size >= maxInFlight) {
                await Promise.race(this.#inFlight);
                continue;
            }
            const backoffMs = Math.min(maxBackoffSleep, backoffSleepIncrement * this.#refusals);
            if (backoffMs > 0) {
                await clock.sleep(backoffMs, this.#signal);
                if (this.#signal.aborted)
                    break;
            }
            const nowMs = clock.monotonicMs();
            if (maxEventsPerSecond > 0 && nowMs < dueMs) {
                await clock.sleep(dueMs - nowMs, this.#signal);
                continue;
            }
            if (maxEventsPerSecond > 0)
                dueMs = Math.max(dueMs, nowMs) + (size * 1000) / maxEventsPerSecond;
            this.#send(size);
            await eventLoopTurn();
        }
        await Promise.all(this.#inFlight);
    }
    /** How many events may be sent now; what is in flight counts as stored until it is refused. */
    #nextSize() {
        const { batchSize, maxTotalEvents, maxSuccessfulEvents } = this.#context.config;
        const hoped = this.#storedEvents + this.#inFlightEvents;
        if (maxSuccessfulEvents >= 0 && hoped >= maxSuccessfulEvents)
            return 0;
        return maxTotalEvents < 0 ? batchSize : Math.min(batchSize, maxTotalEvents - this.#sentEvents);
    }
    #send(size) {
        const batch = size === this.#batch.size ? this.#batch : this.#batch.slice(0, size, []);
        this.#sentEvents += size;
        this.#inFlightEvents += size;
        const outcome = this.#context.emit(batch).then(() => {
            this.#storedEvents += size;
            this.#refusals = 0;
        }, (error) => {
            this.#refusals++;
            this.#context.logger.warn({ events: size }, `The channels refused: ${messageOf(error)}`);
        });
        const settled = outcome.then(() => {
            this.#inFlightEvents -= size;
            this.#inFlight.delete(settled);
        });
        this.#inFlight.add(settled);
    }
}
//# sourceMappingURL=stress-source.js.map