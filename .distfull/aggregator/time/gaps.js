export class Gaps {
    #gaps = new Map();
    #delayMs;
    constructor(delayMs, gaps = []) {
        this.#delayMs = delayMs;
        for (const gap of gaps)
            this.#gaps.set(gap.partition, gap);
    }
    get all() {
        return [...this.#gaps.values()];
    }
    isPartial(windowStartMs) {
        for (const { untilMs, atMostMs = untilMs } of this.#gaps.values())
            if (windowStartMs <= Math.max(untilMs, atMostMs))
                return true;
        return false;
    }
    open(partition, nowMs) {
        const untilMs = this.#gaps.get(partition)?.untilMs ?? Number.MIN_SAFE_INTEGER;
        this.#gaps.set(partition, { partition, untilMs, atMostMs: nowMs });
    }
    /** A record batch of the partition, in the order of its log; Infinity: it has no time. */
    observe(partition, earliestMs) {
        const gap = this.#gaps.get(partition);
        if (gap?.atMostMs === undefined || earliestMs === Infinity)
            return;
        const foundMs = Math.min(gap.atMostMs, earliestMs + this.#delayMs);
        this.#gaps.set(partition, { partition, untilMs: Math.max(gap.untilMs, foundMs) });
    }
}
//# sourceMappingURL=gaps.js.map