import { Deferred } from '../../util/deferred.js';
import { deliveryErrorOf } from './delivery-failure.js';
/** A bit more than one block's packets; memory for all files together is limited by the sink. */
const groupBytesMax = 8 * 1024 * 1024;
export class OpenFile {
    #writer;
    #slots;
    #events;
    #queue = [];
    /** Of pieces that are written and have not arrived. */
    #written = [];
    #isSealed = false;
    #isWorking = false;
    #failure;
    #ended = new Deferred();
    constructor(writer, slots, events) {
        this.#writer = writer;
        this.#slots = slots;
        this.#events = events;
    }
    get path() {
        return this.#writer.path;
    }
    /** Resolves when the file is closed or failed. */
    get ended() {
        return this.#ended.promise;
    }
    /** The first delivery of which it has something that has not arrived. */
    get oldest() {
        return this.#written[0] ?? this.#queue[0]?.delivery;
    }
    /** Not after `seal` or `abandon`. */
    add(piece) {
        piece.delivery.begin();
        this.#queue.push(piece);
        this.#work();
    }
    /** Nothing more comes: it is closed when all is written. */
    seal() {
        this.#isSealed = true;
        this.#work();
    }
    abandon(error) {
        this.#failure ??= error;
        this.#writer.interrupt();
        this.#work();
    }
    #work() {
        if (this.#isWorking)
            return;
        this.#isWorking = true;
        void this.#slots.run(() => this.#step());
    }
    /** One group; the others get the slot before the next one. Never rejects. */
    async #step() {
        await endOfTurn(); // a backlog comes in many deliveries at once: they share the first call, too
        try {
            if (this.#failure !== undefined)
                throw this.#failure;
            if (this.#queue.length > 0)
                await this.#writeGroup();
            if (this.#isSealed && this.#queue.length === 0) {
                await this.#writer.close();
                this.#arrived();
                this.#events.closed();
                this.#ended.resolve();
                return; // still `working`: nothing more is done
            }
        }
        catch (error) {
            await this.#fail(error);
            return;
        }
        this.#isWorking = false;
        if (this.#queue.length > 0 || this.#isSealed || this.#failure !== undefined)
            this.#work();
        else
            this.#events.idle();
    }
    async #writeGroup() {
        const group = this.#takeGroup();
        const isLast = this.#isSealed && this.#queue.length === 0;
        for (const { delivery } of group)
            this.#written.push(delivery);
        try {
            await this.#writer.write(group, isLast);
        }
        finally {
            this.#events.written(bytesOf(group));
        }
        if (!this.#writer.holds)
            this.#arrived();
    }
    #takeGroup() {
        let bytes = 0;
        let count = 0;
        for (const { bodyBytes } of this.#queue) {
            bytes += bodyBytes;
            if (count > 0 && bytes > groupBytesMax)
                break;
            count++;
        }
        return this.#queue.splice(0, count);
    }
    #arrived() {
        for (const delivery of this.#written)
            delivery.arrived();
        this.#written = [];
    }
    async #fail(cause) {
        const error = deliveryErrorOf(cause);
        this.#failure = error;
        await this.#writer.giveUp(error).catch(() => { });
        this.#events.failed(error);
        this.#events.written(bytesOf(this.#queue));
        for (const delivery of this.#written)
            delivery.failed(error);
        for (const { delivery } of this.#queue)
            delivery.failed(error);
        this.#written = [];
        this.#queue = [];
        this.#ended.resolve();
    }
}
function endOfTurn() {
    return new Promise((resolve) => setImmediate(resolve));
}
function bytesOf(pieces) {
    let bytes = 0;
    for (const piece of pieces)
        bytes += piece.bodyBytes;
    return bytes;
}
//# sourceMappingURL=open-file.js.map