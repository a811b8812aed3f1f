export class OpenSegments {
    #countMax;
    /** The one used last at the end. */
    #segments = new Set();
    constructor(countMax) {
        this.#countMax = countMax;
    }
    get size() {
        return this.#segments.size;
    }
    /** Resolves when there is room for it. A segment that is being read is closed when that is over. */
    async use(segment) {
        this.#segments.delete(segment);
        this.#segments.add(segment);
        if (this.#segments.size <= this.#countMax)
            return;
        const [oldest] = this.#segments;
        this.#segments.delete(oldest);
        await oldest.close();
    }
    /** It is gone, or takes appends again. */
    forget(segment) {
        this.#segments.delete(segment);
    }
}
//# sourceMappingURL=open-segments.js.map