import { PairSet } from '../pair-set.js';
import {} from './aggregate-cells.js';
import { newPairs, noValue, ValueNumbers } from './value-numbers.js';
/**
 * Cell: the count. The window's values get numbers once a row, whatever the number of grouping
 * sets; a set of (group, value number) pairs says what each group has seen. The group that has
 * every row has seen every value, so it needs no pairs.
 */
export class DistinctCells {
    cellCount = 1;
    splitsByValue = true;
    #cell;
    #numbering = new ValueNumbers();
    #valueNumbers = new Uint32Array(0);
    constructor(cell) {
        this.#cell = cell;
    }
    newState(like) {
        return newPairs(like);
    }
    prepare({ values }, rows, input) {
        this.#valueNumbers = this.#numbering.of(values, rows, input);
    }
    add({ values, stride }, { groups, rows, isWhole }, _input, { pairs, values: known }) {
        if (!(pairs instanceof PairSet))
            throw new TypeError('COUNT(DISTINCT) needs a set of pairs');
        const numbers = this.#valueNumbers;
        const cell = this.#cell;
        if (isWhole) {
            values[groups[0] * stride + cell] = known.size;
            return;
        }
        for (let i = 0; i < rows.length; i++) {
            const number = numbers[i];
            const group = groups[i];
            if (number !== noValue && pairs.add(group, number))
                values[group * stride + cell] += 1;
        }
    }
    merge({ values, stride }, from, state) {
        const { groups, whole, contents } = from;
        const { pairs } = state;
        if (!(pairs instanceof PairSet))
            throw new TypeError('COUNT(DISTINCT) needs a set of pairs');
        const cell = this.#cell;
        const sizeBefore = state.values.size;
        const numbers = state.values.numbersOf(contents.values);
        for (const group of whole)
            values[group * stride + cell] += state.values.size - sizeBefore;
        for (let i = 0; i < contents.pairs.length; i += 2) {
            const group = groups[contents.pairs[i]];
            if (pairs.add(group, numbers[contents.pairs[i + 1]]))
                values[group * stride + cell] += 1;
        }
    }
    valueOf({ values, stride }, group) {
        return values[group * stride + this.#cell];
    }
}
//# sourceMappingURL=distinct-cells.js.map