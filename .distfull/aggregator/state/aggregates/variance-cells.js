import { numbersOf, } from './aggregate-cells.js';
/**
 * Cells: the sum, the sum of squares and how many. Flink makes the result of these three, so its
 * digits are ours; of values that are nearly equal and far from 0 they lose some.
 */
export class VarianceCells {
    cellCount = 3;
    #cell;
    #options;
    constructor(cell, options) {
        this.#cell = cell;
        this.#options = options;
    }
    add({ values, stride }, { rows, groups }, input) {
        const { mask } = input;
        const numbers = numbersOf(input.argument);
        const cell = this.#cell;
        for (let i = 0; i < rows.length; i++) {
            const row = rows[i];
            if (mask !== undefined && mask[row] === 0)
                continue;
            const value = numbers[row];
            if (value !== value)
                continue;
            const at = groups[i] * stride + cell;
            values[at] += value;
            values[at + 1] += value * value;
            values[at + 2] += 1;
        }
    }
    merge({ values, stride }, { groups, cells }) {
        for (let i = 0; i < groups.length; i++) {
            const at = groups[i] * stride + this.#cell;
            const from = i * stride + this.#cell;
            for (let cell = 0; cell < this.cellCount; cell++)
                values[at + cell] += cells[from + cell];
        }
    }
    valueOf({ values, stride }, group) {
        const { isSample, isDeviation, isInteger } = this.#options;
        const at = group * stride + this.#cell;
        const count = values[at + 2];
        const divisor = isSample ? count - 1 : count;
        if (divisor <= 0)
            return null;
        const whole = isInteger ? Math.trunc : (value) => value;
        const squares = values[at + 1] - whole(values[at] ** 2 / count);
        const variance = whole(Math.max(0, squares) / divisor);
        return isDeviation ? whole(Math.sqrt(variance)) : variance;
    }
}
//# sourceMappingURL=variance-cells.js.map