import { ByteTable } from '../byte-table.js';
import { countIn, recordWords, valueIn, ValueCounts } from '../value-counts.js';
import { numbersOf, } from './aggregate-cells.js';
export class PercentileCells {
    cellCount = 0;
    #fraction;
    #isDistinct;
    /** `fraction`: 0 is the lowest value, 0.5 the median, 1 the highest. Distinct: each value once. */
    constructor(fraction, isDistinct) {
        this.#fraction = fraction;
        this.#isDistinct = isDistinct;
    }
    newState() {
        return { values: new ByteTable(), pairs: new ValueCounts() };
    }
    add(_cells, { groups, rows }, { argument, mask }, state) {
        const counts = countsOf(state);
        const numbers = numbersOf(argument);
        for (let i = 0; i < rows.length; i++) {
            const row = rows[i];
            if (mask !== undefined && mask[row] === 0)
                continue;
            const value = numbers[row];
            if (value === value)
                counts.add(groups[i], value, 1);
        }
    }
    merge(_cells, { groups, contents }, state) {
        const counts = countsOf(state);
        const { pairs } = contents;
        for (let at = 0; at < pairs.length; at += recordWords)
            counts.add(groups[pairs[at]], valueIn(pairs, at), countIn(pairs, at));
    }
    valueOf(_cells, group, state) {
        const values = [];
        let rows = 0;
        countsOf(state).forEach(group, (value, times) => {
            const count = this.#isDistinct ? 1 : times;
            values.push({ value, count });
            rows += count;
        });
        if (rows === 0)
            return null;
        values.sort((a, b) => a.value - b.value);
        const place = (rows - 1) * this.#fraction;
        const before = valueAt(values, Math.floor(place));
        const after = valueAt(values, Math.ceil(place));
        return before + (after - before) * (place - Math.floor(place));
    }
}
/** Of the rows in ascending order. */
function valueAt(values, place) {
    let rows = 0;
    for (const { value, count } of values) {
        rows += count;
        if (place < rows)
            return value;
    }
    throw new RangeError(`there are ${rows} rows, none at ${place}`);
}
function countsOf({ pairs }) {
    if (!(pairs instanceof ValueCounts))
        throw new TypeError('PERCENTILE keeps counts of values');
    return pairs;
}
//# sourceMappingURL=percentile-cells.js.map