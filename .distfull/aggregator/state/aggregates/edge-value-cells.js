/**
 * Hot path. FIRST_VALUE(x) and LAST_VALUE(x): by event time, then partition, then offset, so that
 * the same records give the same values however they are read.
 */
import { nullStart } from '../../../codecs/rows.js';
import { ByteTable } from '../byte-table.js';
import { PairSet } from '../pair-set.js';
import { isNull, } from './aggregate-cells.js';
/** The cells of a group; all 0 while it has no value. */
const timeCell = 0;
/** 1 + the partition. */
const partitionCell = 1;
const offsetCell = 2;
/** A number, or 1 + the number of a kept text; -1 - row while rows are being added. */
const valueCell = 3;
export class EdgeValueCells {
    cellCount = 4;
    needsOrder = true;
    #cell;
    /** -1: the first value, 1: the last. */
    #sign;
    #type;
    #won = new Uint32Array(0);
    constructor(cell, sign, type) {
        this.#cell = cell;
        this.#sign = sign;
        this.#type = type;
    }
    newState() {
        return { values: new ByteTable(), pairs: new PairSet() };
    }
    add({ values, stride }, { rows, groups }, { argument, mask, order }, state) {
        if (argument === undefined || order === undefined)
            throw new TypeError('FIRST_VALUE and LAST_VALUE need an argument and the order of rows');
        if (this.#won.length < rows.length)
            this.#won = new Uint32Array(rows.length);
        let wins = 0;
        for (let i = 0; i < rows.length; i++) {
            const row = rows[i];
            if ((mask !== undefined && mask[row] === 0) || isNull(argument, row))
                continue;
            const at = groups[i] * stride + this.#cell;
            if (!this.#wins(values, at, order, row))
                continue;
            values[at + timeCell] = order.times[row];
            values[at + partitionCell] = 1 + order.partition;
            values[at + offsetCell] = order.offsets[row];
            if (argument.kind === 'numbers')
                values[at + valueCell] = argument.values[row];
            else {
                values[at + valueCell] = -1 - row;
                this.#won[wins++] = at + valueCell;
            }
        }
        if (argument.kind === 'numbers')
            return;
        // Only what is left of a batch is kept: most of its texts are replaced by later ones.
        const { buffer, starts, ends } = argument;
        for (let i = 0; i < wins; i++) {
            const at = this.#won[i];
            const row = -1 - values[at];
            if (row >= 0 && starts[row] !== nullStart)
                values[at] = 1 + state.values.textNumberOf(0, buffer, starts[row], ends[row]);
        }
    }
    merge({ values, stride }, from, state) {
        const { groups, cells, contents } = from;
        for (let i = 0; i < groups.length; i++) {
            const found = i * stride + this.#cell;
            if (cells[found + partitionCell] === 0)
                continue;
            const at = groups[i] * stride + this.#cell;
            if (values[at + partitionCell] !== 0 && this.#compare(values, at, cells, found) < 0)
                continue;
            for (let cell = 0; cell < this.cellCount; cell++)
                values[at + cell] = cells[found + cell];
            if (this.#type === 'string') {
                const number = cells[found + valueCell] - 1;
                values[at + valueCell] = 1 + state.values.numberOfEntry(contents.values, number);
            }
        }
    }
    valueOf({ values, stride }, group, state) {
        const at = group * stride + this.#cell;
        if (values[at + partitionCell] === 0)
            return null;
        const value = values[at + valueCell];
        if (this.#type === 'string')
            return state.values.bytesOf(value - 1).toString();
        return this.#type === 'boolean' ? value !== 0 : value;
    }
    #wins(values, at, order, row) {
        if (values[at + partitionCell] === 0)
            return true;
        const by = order.times[row] - values[at + timeCell] ||
            order.partition + 1 - values[at + partitionCell] ||
            order.offsets[row] - values[at + offsetCell];
        return by * this.#sign > 0;
    }
    /** Above 0: what was found goes before what is known. */
    #compare(values, at, cells, found) {
        const by = cells[found + timeCell] - values[at + timeCell] ||
            cells[found + partitionCell] - values[at + partitionCell] ||
            cells[found + offsetCell] - values[at + offsetCell];
        return by * this.#sign;
    }
}
//# sourceMappingURL=edge-value-cells.js.map