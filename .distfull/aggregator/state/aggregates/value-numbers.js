/** Hot path. Numbers the values of a DISTINCT aggregate, once a row whatever the grouping sets. */
import { nullStart } from '../../../codecs/rows.js';
import { ByteTable } from '../byte-table.js';
import { PairSet } from '../pair-set.js';
/** Of a row without a value that counts. */
export const noValue = 0xffff_ffff;
const numberTag = 1;
const double = Buffer.alloc(8);
/** What a DISTINCT aggregate keeps: its values, and which group has had which. */
export function newPairs(like) {
    const pairs = like?.pairs instanceof PairSet ? like.pairs.size : 0;
    return { values: new ByteTable(like?.values.size), pairs: new PairSet(pairs) };
}
export class ValueNumbers {
    #numbers = new Uint32Array(0);
    /** The number of each row's value in the table; good until the next call. */
    of(values, rows, { argument, mask }) {
        if (argument === undefined)
            throw new TypeError('DISTINCT needs an argument');
        if (this.#numbers.length < rows.length)
            this.#numbers = new Uint32Array(rows.length);
        const numbers = this.#numbers;
        if (argument.kind === 'bytes')
            ofTexts(values, rows, argument, mask, numbers);
        else
            for (let i = 0; i < rows.length; i++) {
                const row = rows[i];
                const value = argument.values[row];
                if ((mask !== undefined && mask[row] === 0) || value !== value)
                    numbers[i] = noValue;
                else {
                    double.writeDoubleLE(value === 0 ? 0 : value);
                    numbers[i] = values.numberOf(numberTag, double, 0, 8);
                }
            }
        return numbers;
    }
}
function ofTexts(values, rows, { buffer, starts, ends }, mask, numbers) {
    for (let i = 0; i < rows.length; i++) {
        const row = rows[i];
        const start = starts[row];
        numbers[i] =
            start === nullStart || (mask !== undefined && mask[row] === 0)
                ? noValue
                : values.textNumberOf(0, buffer, start, ends[row]);
    }
}
/** A number that was given one. */
export function numberIn(values, number) {
    return values.bytesOf(number).readDoubleLE(0);
}
//# sourceMappingURL=value-numbers.js.map