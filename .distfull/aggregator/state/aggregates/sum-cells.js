import { numbersOf, } from './aggregate-cells.js';
/** Cells: the sum and how many values it has; NULL while it has none. */
export class SumCells {
    cellCount = 2;
    #cell;
    #result;
    constructor(cell, result) {
        this.#cell = cell;
        this.#result = result;
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
            values[at + 1] += 1;
        }
    }
    merge({ values, stride }, { groups, cells }) {
        const cell = this.#cell;
        for (let i = 0; i < groups.length; i++) {
            const at = groups[i] * stride + cell;
            values[at] += cells[i * stride + cell];
            values[at + 1] += cells[i * stride + cell + 1];
        }
    }
    valueOf({ values, stride }, group) {
        const at = group * stride + this.#cell;
        const count = values[at + 1];
        return count === 0 ? null : this.#result(values[at], count);
    }
}
//# sourceMappingURL=sum-cells.js.map