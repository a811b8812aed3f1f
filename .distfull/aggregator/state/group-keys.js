/*
 * Hot path. Which group of a window a row belongs to, for one grouping set. The group's key in the
 * window's ByteTable:
 *
 *   no key       tag = set · 2            no bytes
 *   one text     tag = set · 2 (+ 1: NULL)  the text as it is
 *   otherwise    tag = set · 2            for each key: 00 NULL | 01 length u32 text | 02 float64
 */
import { isUtf8 } from 'node:buffer';
import { nullStart } from '../../codecs/rows.js';
const nullMark = 0;
const textMark = 1;
const numberMark = 2;
const noBytes = Buffer.alloc(0);
/** The grouping set of a group, by its tag. */
export function groupingSetOf(tag) {
    return tag >> 1;
}
export class GroupKeys {
    #tag;
    #members;
    #keys;
    #scratch = Buffer.allocUnsafeSlow(256);
    /** `members` are indexes into `keys`: the keys of this set. The others are NULL in its rows. */
    constructor(set, members, keys) {
        this.#tag = set * 2;
        this.#members = members;
        this.#keys = keys;
    }
    /**
     * Writes the group number of each of `rows` to `groups`. `columns`: one for each key of the
     * query.
     */
    assign(table, columns, rows, groups) {
        const [first] = this.#members;
        if (first === undefined) {
            groups.fill(table.numberOf(this.#tag, noBytes, 0, 0), 0, rows.length);
            return;
        }
        const column = columns[first];
        if (this.#members.length === 1 && column.kind === 'bytes')
            this.#assignText(table, column, rows, groups);
        else
            for (let i = 0; i < rows.length; i++) {
                const length = this.#encode(columns, rows[i]);
                groups[i] = table.numberOf(this.#tag, this.#scratch, 0, length);
            }
    }
    /** The set without keys: its one group has every row of the window. */
    get isWhole() {
        return this.#members.length === 0;
    }
    /** The group's values, one for each key of the query; NULL for a key that is not in the set. */
    valuesOf(table, group) {
        const values = this.#keys.map(() => null);
        const bytes = table.bytesOf(group);
        const [first] = this.#members;
        if (first === undefined)
            return values;
        if (this.#isOneText()) {
            if (table.tagOf(group) === this.#tag)
                values[first] = bytes.toString();
            return values;
        }
        let at = 0;
        for (const member of this.#members) {
            const mark = bytes[at++];
            if (mark === textMark) {
                const end = at + 4 + bytes.readUInt32LE(at);
                values[member] = bytes.toString('utf8', at + 4, end);
                at = end;
            }
            else if (mark === numberMark) {
                const number = bytes.readDoubleLE(at);
                values[member] = this.#keys[member].scalar.type === 'boolean' ? number !== 0 : number;
                at += 8;
            }
        }
        return values;
    }
    #isOneText() {
        const [first] = this.#members;
        return this.#members.length === 1 && this.#keys[first].scalar.type === 'string';
    }
    #assignText(table, column, rows, groups) {
        const { buffer, starts, ends } = column;
        const tag = this.#tag;
        for (let i = 0; i < rows.length; i++) {
            const row = rows[i];
            const start = starts[row];
            groups[i] =
                start === nullStart
                    ? table.numberOf(tag + 1, noBytes, 0, 0)
                    : table.textNumberOf(tag, buffer, start, ends[row]);
        }
    }
    /** The key of a row in the scratch buffer; its length. */
    #encode(columns, row) {
        let at = 0;
        for (let i = 0; i < this.#members.length; i++) {
            const column = columns[this.#members[i]];
            if (column.kind === 'bytes')
                at = this.#encodeText(column, row, at);
            else
                at = this.#encodeNumber(column.values[row], at);
        }
        return at;
    }
    #encodeText(column, row, at) {
        const start = column.starts[row];
        if (start === nullStart)
            return this.#mark(nullMark, at, 1);
        const end = column.ends[row];
        const slice = column.buffer.subarray(start, end);
        const text = isUtf8(slice) ? slice : Buffer.from(slice.toString());
        this.#mark(textMark, at, 5 + text.length);
        this.#scratch.writeUInt32LE(text.length, at + 1);
        return at + 5 + text.copy(this.#scratch, at + 5);
    }
    #encodeNumber(value, at) {
        if (Number.isNaN(value))
            return this.#mark(nullMark, at, 1);
        const end = this.#mark(numberMark, at, 9);
        this.#scratch.writeDoubleLE(value === 0 ? 0 : value, at + 1);
        return end;
    }
    /** Makes room for `bytes` at `at`, writes the mark and returns the end. */
    #mark(mark, at, bytes) {
        if (at + bytes > this.#scratch.length) {
            const larger = Buffer.allocUnsafeSlow(2 * (at + bytes));
            this.#scratch.copy(larger, 0, 0, at);
            this.#scratch = larger;
        }
        this.#scratch[at] = mark;
        return at + bytes;
    }
}
//# sourceMappingURL=group-keys.js.map