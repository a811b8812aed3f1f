/**
 * Hot path. What an aggregate function does with the cells of a window, a column of rows a call. NULL
 * arguments (NaN, `nullStart`) and rows outside an aggregate's FILTER count nowhere, as in SQL.
 */
import { nullStart } from '../../../codecs/rows.js';
export function isNull(column, row) {
    return column.kind === 'bytes'
        ? column.starts[row] === nullStart
        : Number.isNaN(column.values[row]);
}
export function numbersOf(column) {
    if (column?.kind !== 'numbers')
        throw new TypeError('this aggregate needs a number column');
    return column.values;
}
//# sourceMappingURL=aggregate-cells.js.map