/** Hot path. SQL's logic of three values: 1 true, 0 false, NaN unknown. */
import { nullStart } from '../../../codecs/rows.js';
import { numbers, numbersOf } from './columns.js';
export function and(left, right) {
    // False wins over unknown.
    return combine(left, right, (x, y) => (x === 0 || y === 0 ? 0 : x * y));
}
export function or(left, right) {
    // True wins over unknown; NaN stays NaN in the sum.
    return combine(left, right, (x, y) => (x === 1 || y === 1 ? 1 : x + y));
}
export function not(operand) {
    return (rows) => numbers(numbersOf(operand(rows)).map((value) => 1 - value));
}
export function negateIf(negated, operand) {
    return negated ? not(operand) : operand;
}
export function isNull(operand) {
    return (rows) => {
        const column = operand(rows);
        const result = new Float64Array(rows.size);
        for (let row = 0; row < rows.size; row++) {
            const isNullRow = column.kind === 'bytes'
                ? column.starts[row] === nullStart
                : Number.isNaN(column.values[row]);
            result[row] = isNullRow ? 1 : 0;
        }
        return numbers(result);
    };
}
/** `IS TRUE` and `IS FALSE`: never unknown. */
export function isValue(operand, wanted) {
    return (rows) => numbers(numbersOf(operand(rows)).map((value) => (value === wanted ? 1 : 0)));
}
/** `IS DISTINCT FROM`, never unknown: NULL is not distinct from NULL. `equal`: the sides compared. */
export function isDistinct(equal, left, right) {
    const leftNull = isNull(left);
    const rightNull = isNull(right);
    return (rows) => {
        const same = numbersOf(equal(rows));
        const a = numbersOf(leftNull(rows));
        const b = numbersOf(rightNull(rows));
        const result = new Float64Array(rows.size);
        for (let row = 0; row < rows.size; row++) {
            result[row] = a[row] === b[row] && (a[row] === 1 || same[row] === 1) ? 0 : 1;
        }
        return numbers(result);
    };
}
/** A condition as the engine wants it: 1 where it is true; unknown is not true. */
export function mask(condition) {
    return (rows) => {
        const values = numbersOf(condition(rows));
        const result = new Uint8Array(rows.size);
        for (let row = 0; row < rows.size; row++)
            result[row] = values[row] === 1 ? 1 : 0;
        return result;
    };
}
function combine(left, right, of) {
    return (rows) => {
        const a = numbersOf(left(rows));
        const b = numbersOf(right(rows));
        const result = new Float64Array(rows.size);
        for (let row = 0; row < rows.size; row++)
            result[row] = of(a[row], b[row]);
        return numbers(result);
    };
}
//# sourceMappingURL=logic.js.map