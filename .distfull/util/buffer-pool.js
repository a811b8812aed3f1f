/*
 * Hot path. Large buffers that are used again: a fresh megabyte costs 256 page faults, and the
 * collector runs because of memory outside its heap.
 */
/** Buffers kept at most: they are searched one by one. */
const countMax = 64;
export class BufferPool {
    #limitBytes;
    #free = [];
    #bytes = 0;
    /** Keeps at most `limitBytes` that nobody uses. */
    constructor(limitBytes) {
        this.#limitBytes = limitBytes;
    }
    /** A buffer of this length, with anything in it. */
    take(bytes) {
        const index = this.#free.findIndex((memory) => memory.length >= bytes);
        if (index < 0)
            return Buffer.allocUnsafeSlow(bytes);
        const [memory] = this.#free.splice(index, 1);
        this.#bytes -= memory.length;
        return memory.subarray(0, bytes);
    }
    /** Takes back what `take` gave; nobody may look at it any more. The one given last is used next. */
    give(buffer) {
        const memory = Buffer.from(buffer.buffer);
        this.#free.unshift(memory);
        this.#bytes += memory.length;
        while (this.#bytes > this.#limitBytes || this.#free.length > countMax)
            this.#bytes -= this.#free.pop().length;
    }
}
//# sourceMappingURL=buffer-pool.js.map