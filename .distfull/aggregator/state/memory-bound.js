/** A window that takes less stays: even an empty one takes some memory. */
const spilledBytesMin = 16_384;
export class MemoryBound {
    #bytes;
    #sizes = new Map();
    #used = 0;
    #spillAt;
    /** `bytes` for windows and the work of spilling them. */
    constructor(bytes) {
        this.#bytes = bytes;
        this.#spillAt = bytes / 2;
    }
    get isReached() {
        return this.#used > this.#spillAt;
    }
    /** The window may have grown. */
    measure(window) {
        const size = window.state.memoryBytes;
        this.#used += size - (this.#sizes.get(window) ?? 0);
        this.#sizes.set(window, size);
    }
    forget(window) {
        this.#used -= this.#sizes.get(window) ?? 0;
        this.#sizes.delete(window);
    }
    /**
     * Spills the largest windows when the bound is reached, until there is room for as much again; of
     * those that `mayGo`. Whether it was.
     */
    spill(checkpoint, mayGo) {
        if (!this.isReached)
            return false;
        const sizeMin = Math.min(spilledBytesMin, this.#bytes / 1024);
        const largestFirst = [...this.#sizes].toSorted(([, a], [, b]) => b - a);
        for (const [window, size] of largestFirst) {
            if (this.#used <= this.#bytes / 4 || size < sizeMin)
                break;
            if (!mayGo(window))
                continue;
            window.spill(checkpoint);
            this.measure(window);
        }
        this.#spillAt = Math.max(this.#bytes / 2, this.#used + this.#bytes / 4);
        return true;
    }
}
//# sourceMappingURL=memory-bound.js.map