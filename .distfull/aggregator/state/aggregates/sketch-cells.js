/** Hot path. APPROX_COUNT_DISTINCT(x): no cells, a sketch a group. */
import { isUtf8 } from 'node:buffer';
import { ByteTable } from '../byte-table.js';
import { hashBytes, hashedBits, hashHigh, hashLow, hashNumber } from '../hash64.js';
import { entryOf, Sketches } from '../sketches.js';
import { isNull, } from './aggregate-cells.js';
const noEntry = 0;
const highBits = 0x80808080 | 0;
export class SketchCells {
    cellCount = 0;
    #entries = new Uint32Array(0);
    newState() {
        return { values: new ByteTable(), pairs: new Sketches() };
    }
    prepare(_state, rows, { argument, mask }) {
        if (argument === undefined)
            throw new TypeError('APPROX_COUNT_DISTINCT needs an argument');
        if (this.#entries.length < rows.length)
            this.#entries = new Uint32Array(rows.length);
        const entries = this.#entries;
        for (let i = 0; i < rows.length; i++) {
            const row = rows[i];
            entries[i] = noEntry;
            if ((mask !== undefined && mask[row] === 0) || isNull(argument, row))
                continue;
            if (argument.kind === 'numbers')
                hashNumber(argument.values[row]);
            else
                hashText(argument.buffer, argument.starts[row], argument.ends[row]);
            entries[i] = entryOf(hashHigh, hashLow);
        }
    }
    add(_cells, { groups, rows }, _input, state) {
        const sketches = sketchesOf(state);
        for (let i = 0; i < rows.length; i++) {
            const entry = this.#entries[i];
            if (entry !== noEntry)
                sketches.add(groups[i], entry);
        }
    }
    merge(_cells, { groups, contents }, state) {
        const sketches = sketchesOf(state);
        const { pairs } = contents;
        for (let i = 0; i < pairs.length; i += 2)
            sketches.add(groups[pairs[i]], pairs[i + 1]);
    }
    valueOf(_cells, group, state) {
        return sketchesOf(state).estimate(group);
    }
}
/** Bytes that are not UTF-8 count as the U+FFFD that they are shown as. */
function hashText(buffer, start, end) {
    hashBytes(buffer, start, end);
    if ((hashedBits & highBits) === 0 || isUtf8(buffer.subarray(start, end)))
        return;
    const text = Buffer.from(buffer.toString('utf8', start, end));
    hashBytes(text, 0, text.length);
}
function sketchesOf({ pairs }) {
    if (!(pairs instanceof Sketches))
        throw new TypeError('APPROX_COUNT_DISTINCT keeps sketches');
    return pairs;
}
//# sourceMappingURL=sketch-cells.js.map