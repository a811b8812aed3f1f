import { numbers, numbersOf } from './columns.js';
const operations = {
    '+': (left, right) => left + right,
    '-': (left, right) => left - right,
    '*': (left, right) => left * right,
    '/': (left, right) => (right === 0 ? Number.NaN : left / right),
    '%': (left, right) => left % right,
};
export function arithmetic(operator, left, right, isInteger) {
    const divides = isInteger && operator === '/';
    const operation = divides
        ? (x, y) => Math.trunc(operations['/'](x, y))
        : operations[operator];
    return (rows) => {
        const a = numbersOf(left(rows));
        const b = numbersOf(right(rows));
        const result = new Float64Array(rows.size);
        // Adding 0 makes -0 a plain 0, so that equal values are equal group keys.
        for (let row = 0; row < rows.size; row++)
            result[row] = operation(a[row], b[row]) + 0;
        return numbers(result);
    };
}
//# sourceMappingURL=arithmetic.js.map