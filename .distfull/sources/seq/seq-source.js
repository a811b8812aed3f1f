/* Hot path. A refused batch is emitted again with the same numbers: none is left out. */
import { EventBatch } from '../../core/batch.js';
import { EmitWindow } from '../emit-window.js';
import { eventLoopTurn } from '../event-loop-turn.js';
const maxInFlight = 8;
/** Counts from 0, at each start anew: it has no position to go on from. */
export class SeqSource {
    #context;
    #stopping = new AbortController();
    #signal;
    #window;
    #loop = Promise.resolve();
    constructor(context) {
        const { backoffSleepIncrement: backoffMs, maxBackoffSleep: backoffMsMax } = context.config;
        this.#context = context;
        this.#signal = AbortSignal.any([context.signal, this.#stopping.signal]);
        const options = { maxInFlight, backoffMs, backoffMsMax };
        this.#window = new EmitWindow(context, options, this.#signal);
    }
    async start() {
        this.#loop = this.#run();
    }
    async stop() {
        this.#stopping.abort();
        await this.#loop;
    }
    /** Without a total there is no end to wait for. */
    async drain() {
        if (this.#context.config.totalEvents < Number.MAX_SAFE_INTEGER)
            await this.#loop;
    }
    async #run() {
        const { batchSize, totalEvents } = this.#context.config;
        for (let from = 0; from < totalEvents && !this.#signal.aborted; from += batchSize) {
            const batch = numbers(from, Math.min(totalEvents, from + batchSize));
            await this.#window.push(batch, () => { });
            await eventLoopTurn();
        }
        await this.#window.settle();
    }
}
/** The numbers [from, to) in decimal, without anything between them. */
function numbers(from, to) {
    const size = to - from;
    const starts = new Uint32Array(size);
    const ends = new Uint32Array(size);
    let text = '';
    for (let i = 0; i < size; i++) {
        starts[i] = text.length;
        text += String(from + i);
        ends[i] = text.length;
    }
    return new EventBatch({ buffer: Buffer.from(text, 'latin1'), starts, ends, size });
}
//# sourceMappingURL=seq-source.js.map