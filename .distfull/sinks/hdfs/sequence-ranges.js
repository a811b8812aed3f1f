export class SequenceRanges {
    /** from0, to0, from1, to1, … in the order of `add`. */
    #bounds = [];
    #isSorted = true;
    get count() {
        return this.#bounds.length / 2;
    }
    /** Undefined: it is empty. */
    get first() {
        return this.#bounds[0];
    }
    /** The sequences of the events at `indexes` (ascending) of a delivery with these ranges. */
    addEvents(ranges, indexes) {
        if (indexes === 'all') {
            for (const { from, to } of ranges)
                this.add(from, to);
            return;
        }
        let rangeIndex = 0;
        let firstIndex = 0;
        for (const index of indexes) {
            let range = ranges[rangeIndex];
            while (index - firstIndex >= range.to - range.from) {
                firstIndex += range.to - range.from;
                range = ranges[++rangeIndex];
            }
            const sequence = range.from + index - firstIndex;
            this.add(sequence, sequence + 1);
        }
    }
    add(from, to) {
        const bounds = this.#bounds;
        const end = bounds.at(-1);
        if (end === from)
            bounds[bounds.length - 1] = to;
        else {
            if (end !== undefined && end > from)
                this.#isSorted = false;
            bounds.push(from, to);
        }
    }
    /** Ascending, none touching another. What was given back comes after what follows it. */
    sorted() {
        const ranges = [];
        for (let i = 0; i < this.#bounds.length; i += 2)
            ranges.push({ from: this.#bounds[i], to: this.#bounds[i + 1] });
        return this.#isSorted ? ranges : merged(ranges);
    }
}
function merged(ranges) {
    const result = [];
    for (const range of ranges.toSorted((a, b) => a.from - b.from)) {
        const last = result.at(-1);
        if (last !== undefined && range.from <= last.to)
            last.to = Math.max(last.to, range.to);
        else
            result.push(range);
    }
    return result;
}
//# sourceMappingURL=sequence-ranges.js.map