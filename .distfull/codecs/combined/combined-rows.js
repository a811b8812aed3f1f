/**
 * Hot path. The rows of one slab of combined lines. The scanner notes where each part of a line
 * ends, eleven numbers a row side by side; a text column is made of them when somebody asks for it.
 *
 *   ip ident user [time] "method path?query protocol" status bytes "referer" "agent"\n
 *   ^ ^     ^    ^              ^    ^     ^        ^             ^         ^       ^
 *   0 1     2    3              4    5     6        7             8         9      10
 *
 * Without a query 5 equals 6. Without a request 4 to 7 are 0: a text that would start behind its end
 * is NULL.
 */
import { nullStart } from '../rows.js';
import { closingQuote, dash } from './bytes.js';
import { logTimeBytes } from './log-time.js';
export const slot = {
    lineStart: 0,
    ipEnd: 1,
    identEnd: 2,
    userEnd: 3,
    methodEnd: 4,
    pathEnd: 5,
    targetEnd: 6,
    requestEnd: 7,
    bytesEnd: 8,
    refererEnd: 9,
    lineEnd: 10,
};
export const slotCount = 11;
/** ` [` time `] "`: from the end of the user to the request. */
export const userToRequest = logTimeBytes + 5;
function textColumn(after, gap, end, dashIsNull = false) {
    return { after, gap, end, dashIsNull };
}
const tsColumn = 3;
const statusColumn = 8;
const bytesColumn = 9;
const agentColumn = 11;
/** By the index of the format's column; absent: a column of numbers. */
const textColumns = [
    textColumn(slot.lineStart, 0, slot.ipEnd),
    textColumn(slot.ipEnd, 1, slot.identEnd, true),
    textColumn(slot.identEnd, 1, slot.userEnd, true),
    undefined,
    textColumn(slot.userEnd, userToRequest, slot.methodEnd),
    textColumn(slot.methodEnd, 1, slot.pathEnd),
    textColumn(slot.pathEnd, 1, slot.targetEnd),
    textColumn(slot.targetEnd, 1, slot.requestEnd),
    undefined,
    undefined,
    textColumn(slot.bytesEnd, 2, slot.refererEnd, true),
    textColumn(slot.refererEnd, 3, slot.lineEnd, true),
];
export class CombinedRows {
    size = 0;
    bodyIndexes;
    /** Row i has `slots[i * slotCount + slot]`. */
    slots;
    times;
    statuses;
    byteCounts;
    #buffer;
    #columns = [];
    constructor(buffer, capacity) {
        this.#buffer = buffer;
        this.bodyIndexes = new Uint32Array(capacity);
        this.slots = new Uint32Array(capacity * slotCount);
        this.times = new Float64Array(capacity);
        this.statuses = new Float64Array(capacity);
        this.byteCounts = new Float64Array(capacity);
    }
    column(index) {
        return (this.#columns[index] ??= this.#makeColumn(index));
    }
    #makeColumn(index) {
        if (index === tsColumn)
            return { kind: 'numbers', values: this.times };
        if (index === statusColumn)
            return { kind: 'numbers', values: this.statuses };
        if (index === bytesColumn)
            return { kind: 'numbers', values: this.byteCounts };
        const column = textColumns[index];
        if (column === undefined)
            throw new RangeError(`combined has no column ${index}`);
        return this.#makeText(column, index === agentColumn);
    }
    /**
     * The scanner only makes sure that the agent has a closing quote, because agents are half of a
     * log's bytes and few queries read them: `isAgent` looks for it.
     */
    #makeText({ after, gap, end, dashIsNull }, isAgent) {
        const buffer = this.#buffer;
        const { slots, size } = this;
        const starts = new Uint32Array(size);
        const ends = new Uint32Array(size);
        for (let row = 0, at = 0; row < size; row++, at += slotCount) {
            const from = slots[at + after] + gap;
            const limit = slots[at + end];
            const to = isAgent ? closingQuote(buffer, from, limit) : limit;
            const isNull = from > to || (dashIsNull && to - from === 1 && buffer[from] === dash);
            starts[row] = isNull ? nullStart : from;
            ends[row] = to;
        }
        return { kind: 'bytes', buffer, starts, ends };
    }
}
//# sourceMappingURL=combined-rows.js.map