/**
 * A position: which numbers of an origin are in. Everything below `lowMark` is in, and the disjoint,
 * sorted half-open ranges above it. Two sinks, load balancing and retries arrive out of order, so
 * "the highest seen" is not a position; in the normal case the set is one number.
 */
export class IntervalSet {
    #lowMark;
    /** from0, to0, from1, to1, … all above the low mark, ascending, never touching each other. */
    #bounds = [];
    constructor(lowMark = 0, ranges = []) {
        this.#lowMark = lowMark;
        for (const { from, to } of ranges)
            this.add(from, to);
    }
    get lowMark() {
        return this.#lowMark;
    }
    /** The end of the highest range: the first number that nothing is known of. */
    get end() {
        return this.#bounds.at(-1) ?? this.#lowMark;
    }
    get ranges() {
        const ranges = [];
        for (let i = 0; i < this.#bounds.length; i += 2)
            ranges.push({ from: this.#bounds[i], to: this.#bounds[i + 1] });
        return ranges;
    }
    add(from, to) {
        if (to <= from || to <= this.#lowMark)
            return;
        if (from <= this.#lowMark)
            return this.raiseLowMark(to);
        if (from > this.end)
            return void this.#bounds.push(from, to);
        const kept = [];
        let start = from;
        let end = to;
        let placed = false;
        for (let i = 0; i < this.#bounds.length; i += 2) {
            const low = this.#bounds[i];
            const high = this.#bounds[i + 1];
            if (high < start)
                kept.push(low, high);
            else if (low > end) {
                if (!placed)
                    kept.push(start, end);
                placed = true;
                kept.push(low, high);
            }
            else {
                start = Math.min(start, low);
                end = Math.max(end, high);
            }
        }
        if (!placed)
            kept.push(start, end);
        this.#bounds = kept;
    }
    /** The same as `add` for each, which ascend, in one pass. */
    addAll(ranges) {
        const bounds = this.#bounds;
        this.#bounds = [];
        let next = 0;
        for (const { from, to } of ranges) {
            for (; next < bounds.length && bounds[next] <= from; next += 2)
                this.#addLast(bounds[next], bounds[next + 1]);
            this.#addLast(from, to);
        }
        for (; next < bounds.length; next += 2)
            this.#addLast(bounds[next], bounds[next + 1]);
    }
    /** Begins behind where every other range begins. */
    #addLast(from, to) {
        const bounds = this.#bounds;
        if (to <= from || to <= this.#lowMark)
            return;
        if (from <= this.#lowMark)
            this.#lowMark = to;
        else if (from > this.end)
            bounds.push(from, to);
        else if (to > this.end)
            bounds[bounds.length - 1] = to;
    }
    /** Nothing below `mark` will ever come again. */
    raiseLowMark(mark) {
        if (mark <= this.#lowMark)
            return;
        this.#lowMark = mark;
        while (this.#bounds.length > 0 && this.#bounds[0] <= this.#lowMark) {
            this.#lowMark = Math.max(this.#lowMark, this.#bounds[1]);
            this.#bounds.splice(0, 2);
        }
    }
    contains(from, to) {
        return to <= from || this.missing(from, to).length === 0;
    }
    /** The parts of [from, to) that are not in the set, ascending. */
    missing(from, to) {
        const gaps = [];
        let next = Math.max(from, this.#lowMark);
        for (let i = 0; i < this.#bounds.length && next < to; i += 2) {
            const low = this.#bounds[i];
            const high = this.#bounds[i + 1];
            if (high <= next)
                continue;
            if (low > next)
                gaps.push({ from: next, to: Math.min(low, to) });
            next = Math.max(next, high);
        }
        if (next < to)
            gaps.push({ from: next, to });
        return gaps;
    }
    union(other) {
        this.raiseLowMark(other.#lowMark);
        this.addAll(other.ranges);
    }
    /** What both hold. */
    intersection(other) {
        const common = new IntervalSet(Math.min(this.#lowMark, other.#lowMark));
        const end = Math.min(this.end, other.end);
        let from = common.lowMark;
        for (const gap of [...this.missing(from, end), ...other.missing(from, end)].toSorted(byStart)) {
            common.add(from, gap.from);
            from = Math.max(from, gap.to);
        }
        common.add(from, end);
        return common;
    }
    clone() {
        return new IntervalSet(this.#lowMark, this.ranges);
    }
    equals(other) {
        return (this.#lowMark === other.#lowMark &&
            this.#bounds.length === other.#bounds.length &&
            this.#bounds.every((bound, i) => bound === other.#bounds[i]));
    }
}
function byStart(a, b) {
    return a.from - b.from;
}
/** How many numbers disjoint ranges hold together. */
export function numbersIn(ranges) {
    return ranges.reduce((sum, { from, to }) => sum + to - from, 0);
}
//# sourceMappingURL=interval-set.js.map