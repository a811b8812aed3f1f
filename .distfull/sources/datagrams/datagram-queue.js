import { messageOf } from '../../core/errors.js';
import { EmitWindow } from '../emit-window.js';
const maxInFlight = 8;
/** One channel transaction of Flume's default size. */
const batchSizeMax = 100;
/** What a datagram costs beside its bytes. */
const overheadBytes = 256;
export class DatagramQueue {
    #context;
    #options;
    #socket;
    #stopping = new AbortController();
    #window;
    #waiting = [];
    #waitingBytes = 0;
    #droppedCount = 0;
    #draining;
    constructor(context, socket, options) {
        this.#context = context;
        this.#options = options;
        this.#socket = socket;
        this.#window = new EmitWindow(context, { maxInFlight, backoffMs: 250, backoffMsMax: 1000 }, AbortSignal.any([context.signal, this.#stopping.signal]));
        socket.on('message', (bytes, sender) => this.#take(bytes, sender));
        socket.on('error', (error) => context.logger.warn({}, `Cannot receive a datagram: ${messageOf(error)}`));
    }
    /** Passes on what has come so far, if the channels take it. */
    async stop() {
        this.#socket.close();
        this.#stopping.abort();
        await this.#draining;
        await this.#window.settle();
    }
    #take(bytes, sender) {
        const heldBytes = bytes.length + overheadBytes;
        if (this.#waitingBytes + heldBytes > this.#options.maxPendingBytes)
            return this.#drop();
        this.#waitingBytes += heldBytes;
        this.#waiting.push({ bytes, sender });
        this.#draining ??= this.#drain();
    }
    #drop() {
        this.#context.counters.add('DroppedCount');
        if (this.#droppedCount++ > 0)
            return;
        this.#context.logger.warn({ maxPendingBytes: this.#options.maxPendingBytes }, 'Datagrams are dropped: the channels do not take them as fast as they come');
    }
    /** Runs while datagrams wait. Never rejects. */
    async #drain() {
        await new Promise((resolve) => setImmediate(resolve)); // what else came in this turn
        while (this.#waiting.length > 0) {
            const datagrams = this.#waiting.splice(0, batchSizeMax);
            const batch = await this.#options.parse(datagrams);
            if (batch.size > 0)
                await this.#window.push(batch, () => { });
            for (const { bytes } of datagrams)
                this.#waitingBytes -= bytes.length + overheadBytes;
            if (this.#droppedCount > 0)
                this.#reportDropped();
        }
        this.#draining = undefined;
    }
    #reportDropped() {
        this.#context.logger.warn({ datagrams: this.#droppedCount }, `${this.#droppedCount} datagrams were dropped`);
        this.#droppedCount = 0;
    }
}
//# sourceMappingURL=datagram-queue.js.map