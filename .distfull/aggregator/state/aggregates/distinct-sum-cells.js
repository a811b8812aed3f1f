import { PairSet } from '../pair-set.js';
import {} from './aggregate-cells.js';
import { newPairs, noValue, numberIn, ValueNumbers } from './value-numbers.js';
/** Cells: the sum of the group's values and how many they are; what it has seen as in DistinctCells. */
export class DistinctSumCells {
    cellCount = 2;
    splitsByValue = true;
    #cell;
    #result;
    #numbering = new ValueNumbers();
    #valueNumbers = new Uint32Array(0);
    /** Values from here on came with the rows at hand. */
    #firstNew = 0;
    constructor(cell, result) {
        this.#cell = cell;
        this.#result = result;
    }
    newState(like) {
        return newPairs(like);
    }
    prepare({ values }, rows, input) {
        this.#firstNew = values.size;
        this.#valueNumbers = this.#numbering.of(values, rows, input);
    }
    add(cells, { groups, rows, isWhole }, _input, state) {
        if (isWhole)
            return this.#addNew(cells, groups[0], this.#firstNew, state);
        const pairs = pairsOf(state);
        for (let i = 0; i < rows.length; i++) {
            const number = this.#valueNumbers[i];
            const group = groups[i];
            if (number !== noValue && pairs.add(group, number))
                this.#addValue(cells, group, numberIn(state.values, number));
        }
    }
    merge(cells, { groups, whole, contents }, state) {
        const pairs = pairsOf(state);
        const firstNew = state.values.size;
        const numbers = state.values.numbersOf(contents.values);
        for (const group of whole)
            this.#addNew(cells, group, firstNew, state);
        for (let i = 0; i < contents.pairs.length; i += 2) {
            const group = groups[contents.pairs[i]];
            const number = numbers[contents.pairs[i + 1]];
            if (pairs.add(group, number))
                this.#addValue(cells, group, numberIn(state.values, number));
        }
    }
    valueOf({ values, stride }, group) {
        const at = group * stride + this.#cell;
        const count = values[at + 1];
        return count === 0 ? null : this.#result(values[at], count);
    }
    #addNew(cells, group, firstNew, { values }) {
        for (let number = firstNew; number < values.size; number++)
            this.#addValue(cells, group, numberIn(values, number));
    }
    #addValue({ values, stride }, group, value) {
        const at = group * stride + this.#cell;
        values[at] += value;
        values[at + 1] += 1;
    }
}
function pairsOf({ pairs }) {
    if (!(pairs instanceof PairSet))
        throw new TypeError('DISTINCT keeps a set of pairs');
    return pairs;
}
//# sourceMappingURL=distinct-sum-cells.js.map