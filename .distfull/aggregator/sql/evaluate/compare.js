/** Hot path. Comparisons of columns: 1, 0, or NaN where a side is NULL. */
import { nullStart } from '../../../codecs/rows.js';
import { numbers, numbersOf, textsOf } from './columns.js';
/** Which orders of left to right make the comparison true. */
const outcomes = {
    '=': { less: 0, equal: 1, greater: 0 },
    '<>': { less: 1, equal: 0, greater: 1 },
    '<': { less: 1, equal: 0, greater: 0 },
    '<=': { less: 1, equal: 1, greater: 0 },
    '>': { less: 0, equal: 0, greater: 1 },
    '>=': { less: 0, equal: 1, greater: 1 },
};
export function compareNumbers(operator, left, right) {
    const { less, equal, greater } = outcomes[operator];
    return (rows) => {
        const a = numbersOf(left(rows));
        const b = numbersOf(right(rows));
        const result = new Float64Array(rows.size);
        for (let row = 0; row < rows.size; row++) {
            const x = a[row];
            const y = b[row];
            result[row] = x < y ? less : x === y ? equal : x > y ? greater : Number.NaN;
        }
        return numbers(result);
    };
}
/** By bytes, as Flink does: the order of the code points in UTF-8. */
export function compareTexts(operator, left, right) {
    const isOrder = operator !== '=' && operator !== '<>';
    const { less, equal, greater } = outcomes[operator];
    return (rows) => {
        const a = textsOf(left(rows));
        const b = textsOf(right(rows));
        const result = new Float64Array(rows.size);
        for (let row = 0; row < rows.size; row++) {
            if (a.starts[row] === nullStart || b.starts[row] === nullStart)
                result[row] = Number.NaN;
            else if (isOrder) {
                const order = orderOf(a, b, row);
                result[row] = order < 0 ? less : order > 0 ? greater : equal;
            }
            else
                result[row] = isEqual(a, b, row) ? equal : less;
        }
        return numbers(result);
    };
}
function isEqual(a, b, row) {
    const aStart = a.starts[row];
    const bStart = b.starts[row];
    const length = a.ends[row] - aStart;
    if (b.ends[row] - bStart !== length)
        return false;
    for (let i = 0; i < length; i++) {
        if (a.buffer[aStart + i] !== b.buffer[bStart + i])
            return false;
    }
    return true;
}
function orderOf(a, b, row) {
    return a.buffer.compare(b.buffer, b.starts[row], b.ends[row], a.starts[row], a.ends[row]);
}
//# sourceMappingURL=compare.js.map