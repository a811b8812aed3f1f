/** Memory that many share: whoever takes of it says so, and can wait until enough is free. */
export class ByteBudget {
    limitBytes;
    #waiting = new Set();
    #heldBytes = 0;
    constructor(limitBytes) {
        this.limitBytes = limitBytes;
    }
    get heldBytes() {
        return this.#heldBytes;
    }
    /** Negative where more is held than there should be. */
    get freeBytes() {
        return this.limitBytes - this.#heldBytes;
    }
    get isSpent() {
        return this.#heldBytes >= this.limitBytes;
    }
    get hasWaiting() {
        return this.#waiting.size > 0;
    }
    /** Counts them, whether there is room or not; negative gives them back. */
    hold(bytes) {
        this.#heldBytes += bytes;
        if (bytes < 0 && !this.isSpent && this.hasWaiting)
            this.#wakeAll();
    }
    /** Once, when something is free: the first who asked is called first, and may have to ask again. */
    whenFree(wake) {
        this.#waiting.add(wake);
    }
    forget(wake) {
        this.#waiting.delete(wake);
    }
    #wakeAll() {
        const waiting = [...this.#waiting];
        this.#waiting.clear();
        for (const wake of waiting)
            wake();
    }
}
//# sourceMappingURL=byte-budget.js.map