/** CASE and COALESCE: each row takes its value from the first column that is chosen for it. */
import { nullStart } from '../../../codecs/rows.js';
import { numbers, numbersOf, TextColumnBuilder, textsOf } from './columns.js';
/** All values are evaluated for all rows: expressions have no effects and fail by NULL. */
export function choose(choices, isText) {
    return (rows) => {
        const chosen = new Int32Array(rows.size).fill(-1);
        const columns = choices.map(({ value }) => value(rows));
        choices.forEach(({ when }, index) => {
            const condition = when && numbersOf(when(rows));
            for (let row = 0; row < rows.size; row++) {
                if (chosen[row] >= 0)
                    continue;
                const isChosen = condition ? condition[row] === 1 : !isNullAt(columns[index], row);
                if (isChosen)
                    chosen[row] = index;
            }
        });
        return isText ? takeTexts(columns, chosen) : takeNumbers(columns, chosen);
    };
}
function isNullAt(column, row) {
    return column.kind === 'bytes'
        ? column.starts[row] === nullStart
        : Number.isNaN(column.values[row]);
}
function takeNumbers(columns, chosen) {
    const values = columns.map(numbersOf);
    const result = new Float64Array(chosen.length).fill(Number.NaN);
    chosen.forEach((index, row) => {
        if (index >= 0)
            result[row] = values[index][row];
    });
    return numbers(result);
}
function takeTexts(columns, chosen) {
    const texts = columns.map(textsOf);
    const builder = new TextColumnBuilder(chosen.length);
    chosen.forEach((index, row) => {
        if (index >= 0)
            builder.copy(row, texts[index]);
    });
    return builder.finish();
}
//# sourceMappingURL=choose.js.map