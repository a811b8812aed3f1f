const unheardSpanMax = 64 * 1024 * 1024;
export const unheardDelayMs = 1_000;
export class UnheardPositions {
    #ranges = [];
    #span = 0;
    get isEmpty() {
        return this.#ranges.length === 0;
    }
    get isDue() {
        return this.#span >= unheardSpanMax;
    }
    add(range) {
        this.#span += range.to - range.from;
        const last = this.#ranges.at(-1);
        if (last !== undefined &&
            last.origin === range.origin &&
            last.to === range.from &&
            last.hour === range.hour)
            this.#ranges[this.#ranges.length - 1] = merge(last, range);
        else
            this.#ranges.push(range);
    }
    /** Hands all ranges over; the caller stores them or gives them back by `add`. */
    takeAll() {
        this.#span = 0;
        return this.#ranges.splice(0);
    }
}
function merge(first, second) {
    const generated = (first.generated ?? 0) + (second.generated ?? 0);
    return {
        ...second,
        ...(generated > 0 && { generated }),
        from: first.from,
        read: first.read + second.read,
        dropped: first.dropped + second.dropped,
        deadLettered: first.deadLettered + second.deadLettered,
    };
}
//# sourceMappingURL=unheard-positions.js.map