/**
 * Hot path. Rows that a parser fills field by field: typed arrays for each column, and an arena for
 * texts that are not in the slab as they are. What a row holds before it is kept does not matter, so
 * a parser that finds a body broken in the middle just begins the next one.
 */
import { nullStart } from '../rows.js';
import { TextArena } from '../text-arena.js';
const noWords = new Uint32Array(0);
const noNumbers = new Float64Array(0);
export class FilledRows {
    size = 0;
    bodyIndexes;
    #buffer;
    #isText;
    /** By column; empty where it is none of text, or of numbers. */
    #starts;
    #ends;
    #values;
    #arena;
    #whole;
    constructor(columns, slab) {
        const capacity = slab.size;
        this.bodyIndexes = new Uint32Array(capacity);
        this.#buffer = slab.buffer;
        this.#arena = new TextArena(slab.buffer.length);
        this.#isText = columns.map(({ type }) => type === 'string');
        const words = (isText) => (isText ? new Uint32Array(capacity) : noWords);
        this.#starts = this.#isText.map(words);
        this.#ends = this.#isText.map(words);
        this.#values = this.#isText.map((isText) => (isText ? noNumbers : new Float64Array(capacity)));
    }
    /** Makes every column of the row being filled NULL. */
    clear() {
        for (let column = 0; column < this.#isText.length; column++)
            this.setNull(column);
    }
    setNull(column) {
        if (this.#isText[column])
            this.#starts[column][this.size] = nullStart;
        else
            this.#values[column][this.size] = Number.NaN;
    }
    /** A number, milliseconds, or 0 and 1 for a boolean. */
    setNumber(column, value) {
        this.#values[column][this.size] = value;
    }
    /** Bytes of the slab, or of the arena behind it. */
    setText(column, start, end) {
        this.#starts[column][this.size] = start;
        this.#ends[column][this.size] = end;
    }
    setNewText(column, text) {
        this.setText(column, this.#arena.append(text), this.#arena.length);
    }
    /** Where a parser puts texts together that it then sets by `setText`. */
    get arena() {
        return this.#arena;
    }
    /** The row is complete. */
    keep(bodyIndex) {
        this.bodyIndexes[this.size++] = bodyIndex;
    }
    column(index) {
        if (!this.#isText[index])
            return { kind: 'numbers', values: this.#values[index] };
        this.#whole ??= this.#arena.behind(this.#buffer);
        const [starts, ends] = [this.#starts[index], this.#ends[index]];
        return { kind: 'bytes', buffer: this.#whole, starts, ends };
    }
}
/** Every body of the slab, a row or a reason each. */
export function fillRows(slab, rows, readBody) {
    const rejected = [];
    for (let i = 0; i < slab.size; i++) {
        const reason = readBody(slab.starts[i], slab.ends[i]);
        if (reason === undefined)
            rows.keep(i);
        else
            rejected.push({ bodyIndex: i, reason });
    }
    return { rows, rejected };
}
//# sourceMappingURL=filled-rows.js.map