/** Hot path. MIN and MAX of texts. */
import { nullStart } from '../../../codecs/rows.js';
import { asBuffer, ByteTable } from '../byte-table.js';
import { PairSet } from '../pair-set.js';
import {} from './aggregate-cells.js';
/**
 * Cell: 1 + the number of the lowest or highest text among the kept values; texts compare by bytes.
 */
export class TextExtremeCells {
    cellCount = 1;
    #cell;
    #sign;
    constructor(cell, sign) {
        this.#cell = cell;
        this.#sign = sign;
    }
    newState() {
        return { values: new ByteTable(), pairs: new PairSet() };
    }
    add({ values, stride }, { rows, groups }, { argument, mask }, state) {
        if (argument?.kind !== 'bytes')
            throw new TypeError('MIN and MAX of text need a text column');
        const { buffer, starts, ends } = argument;
        for (let i = 0; i < rows.length; i++) {
            const row = rows[i];
            const start = starts[row];
            if ((mask !== undefined && mask[row] === 0) || start === nullStart)
                continue;
            const at = groups[i] * stride + this.#cell;
            const known = values[at];
            if (known !== 0) {
                const best = state.values.bytesOf(known - 1);
                const order = buffer.compare(best, 0, best.length, start, ends[row]);
                if (order * this.#sign <= 0)
                    continue;
            }
            values[at] = 1 + state.values.textNumberOf(0, buffer, start, ends[row]);
        }
    }
    merge({ values, stride }, from, state) {
        const { groups, cells, contents } = from;
        const { bytes, starts } = contents.values;
        const buffer = asBuffer(bytes);
        for (let i = 0; i < groups.length; i++) {
            const found = cells[i * stride + this.#cell];
            if (found === 0)
                continue;
            const at = groups[i] * stride + this.#cell;
            const known = values[at];
            if (known !== 0) {
                const best = state.values.bytesOf(known - 1);
                const order = buffer.compare(best, 0, best.length, starts[found - 1], starts[found]);
                if (order * this.#sign <= 0)
                    continue;
            }
            values[at] = 1 + state.values.numberOfEntry(contents.values, found - 1);
        }
    }
    valueOf({ values, stride }, group, state) {
        const known = values[group * stride + this.#cell];
        return known === 0 ? null : state.values.bytesOf(known - 1).toString();
    }
}
//# sourceMappingURL=text-extreme-cells.js.map