import { numbersOf, } from './aggregate-cells.js';
/** Cells: the lowest or highest number and whether there is one. */
export class ExtremeCells {
    cellCount = 2;
    #cell;
    #sign;
    #isBoolean;
    constructor(cell, sign, isBoolean) {
        this.#cell = cell;
        this.#sign = sign;
        this.#isBoolean = isBoolean;
    }
    add({ values, stride }, { rows, groups }, input) {
        const { mask } = input;
        const numbers = numbersOf(input.argument);
        const cell = this.#cell;
        const sign = this.#sign;
        for (let i = 0; i < rows.length; i++) {
            const row = rows[i];
            if (mask !== undefined && mask[row] === 0)
                continue;
            const value = numbers[row];
            if (value !== value)
                continue;
            const at = groups[i] * stride + cell;
            if (values[at + 1] === 0 || (value - values[at]) * sign > 0)
                values[at] = value;
            values[at + 1] = 1;
        }
    }
    merge({ values, stride }, { groups, cells }) {
        const cell = this.#cell;
        for (let i = 0; i < groups.length; i++) {
            const from = i * stride + cell;
            if (cells[from + 1] === 0)
                continue;
            const at = groups[i] * stride + cell;
            const value = cells[from];
            if (values[at + 1] === 0 || (value - values[at]) * this.#sign > 0)
                values[at] = value;
            values[at + 1] = 1;
        }
    }
    valueOf({ values, stride }, group) {
        const at = group * stride + this.#cell;
        if (values[at + 1] === 0)
            return null;
        return this.#isBoolean ? values[at] !== 0 : values[at];
    }
}
//# sourceMappingURL=extreme-cells.js.map