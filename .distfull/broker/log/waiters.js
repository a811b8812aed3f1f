/**
 * Hot path. Long polls of one partition: who waits is called when its visible end moves, its topic
 * goes or its storage fails, and looks again. Nothing is polled.
 */
export class Waiters {
    #wake = new Set();
    /** Returns the function that ends the waiting. */
    add(wake) {
        this.#wake.add(wake);
        return () => void this.#wake.delete(wake);
    }
    wakeAll() {
        for (const wake of this.#wake)
            wake();
    }
}
//# sourceMappingURL=waiters.js.map