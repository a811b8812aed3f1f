/*
 * What the connections of a server hold of messages, together: a limit for each is not enough with a
 * thousand of them.
 *
 *   whole messages that are not answered   above the limit nothing more is read, from anybody, until
 *                                          some of them are answered
 *   beginnings of messages                 whoever goes above the limit is closed: they might never end
 */
import { ProtocolError } from '../core/errors.js';
const wholeBytesMax = 256 * 1024 * 1024;
const begunBytesMax = 256 * 1024 * 1024;
export class HeldBytes {
    #limits;
    #waiting = new Set();
    #wholeBytes = 0;
    #begunBytes = 0;
    constructor(limits = { wholeBytes: wholeBytesMax, begunBytes: begunBytesMax }) {
        this.#limits = limits;
    }
    get isFull() {
        return this.#wholeBytes > this.#limits.wholeBytes;
    }
    /** Of a message that is whole; negative when it is answered. */
    addWhole(bytes) {
        this.#wholeBytes += bytes;
        if (this.isFull)
            return;
        for (const wake of this.#waiting)
            wake();
        this.#waiting.clear();
    }
    /** Once, when it is full no more. */
    whenRoom(wake) {
        this.#waiting.add(wake);
    }
    forget(wake) {
        this.#waiting.delete(wake);
    }
    /** Of a message that is not whole yet; negative when it is, or will never be. Throws ProtocolError. */
    addBegun(bytes) {
        this.#begunBytes += bytes;
        if (bytes <= 0 || this.#begunBytes <= this.#limits.begunBytes)
            return;
        throw new ProtocolError(`half messages of all clients hold ${this.#begunBytes} bytes, more than the limit of ` +
            `${this.#limits.begunBytes}: send smaller batches (lower batch-size), or from fewer clients`);
    }
}
//# sourceMappingURL=held-bytes.js.map