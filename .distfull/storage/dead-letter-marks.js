import { partitionPoint } from '../util/partition-point.js';
export class LetterMarks {
    #marks;
    constructor(marks = []) {
        this.#marks = [...marks];
    }
    get all() {
        return this.#marks;
    }
    /** Undefined: nobody asked for this letter. */
    at(letter) {
        const mark = this.#marks[this.#firstBehind(letter)];
        return mark !== undefined && mark.from <= letter ? mark : undefined;
    }
    /** The parts of [from, to) that may be replayed: `again`, also those that have been. */
    free(from, to, again) {
        const parts = [];
        let next = from;
        for (let i = this.#firstBehind(from); i < this.#marks.length; i++) {
            const mark = this.#marks[i];
            if (mark.from >= to)
                break;
            if (again && mark.atMs !== null)
                continue;
            if (mark.from > next)
                parts.push({ from: next, to: mark.from });
            next = mark.to;
        }
        if (next < to)
            parts.push({ from: next, to });
        return parts;
    }
    /** Marks [from, to) anew; undefined takes the marks away. */
    set(from, to, atMs) {
        const first = this.#firstBehind(from);
        const kept = [];
        let last = first;
        for (let mark; (mark = this.#marks[last]) !== undefined && mark.from < to; last++) {
            if (mark.from < from)
                kept.push({ ...mark, to: from });
            if (mark.to > to)
                kept.push({ ...mark, from: to });
        }
        if (atMs !== undefined)
            kept.push({ from, to, atMs });
        kept.sort((a, b) => a.from - b.from);
        const before = this.#marks[first - 1];
        const isContinued = before?.to === kept[0]?.from && before?.atMs === kept[0]?.atMs;
        if (isContinued && before !== undefined)
            kept[0] = { ...kept[0], from: before.from };
        const start = isContinued && before !== undefined ? first - 1 : first;
        this.#marks.splice(start, last - start, ...kept);
    }
    /** The index of the first mark that ends behind the letter. */
    #firstBehind(letter) {
        return partitionPoint(this.#marks.length, (index) => this.#marks[index].to <= letter);
    }
}
//# sourceMappingURL=dead-letter-marks.js.map