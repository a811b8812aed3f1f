import { isNull, } from './aggregate-cells.js';
export class CountCells {
    cellCount = 1;
    #cell;
    constructor(cell) {
        this.#cell = cell;
    }
    add({ values, stride }, { rows, groups }, input) {
        const { argument, mask } = input;
        const cell = this.#cell;
        if (argument === undefined && mask === undefined) {
            for (let i = 0; i < rows.length; i++)
                values[groups[i] * stride + cell] += 1;
            return;
        }
        for (let i = 0; i < rows.length; i++) {
            const row = rows[i];
            if (mask !== undefined && mask[row] === 0)
                continue;
            if (argument === undefined || !isNull(argument, row))
                values[groups[i] * stride + cell] += 1;
        }
    }
    merge({ values, stride }, { groups, cells }) {
        const cell = this.#cell;
        for (let i = 0; i < groups.length; i++)
            values[groups[i] * stride + cell] += cells[i * stride + cell];
    }
    valueOf({ values, stride }, group) {
        return values[group * stride + this.#cell];
    }
}
//# sourceMappingURL=count-cells.js.map