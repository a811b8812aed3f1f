/** Hot path. GREATEST and LEAST: NULL as soon as one value of the row is NULL. */
import { nullStart } from '../../../codecs/rows.js';
import { numbers, numbersOf, TextColumnBuilder, textsOf } from './columns.js';
export function extreme(operands, wantsGreatest, isText) {
    return (rows) => {
        const columns = operands.map((operand) => operand(rows));
        return isText
            ? extremeTexts(columns, rows.size, wantsGreatest)
            : extremeNumbers(columns, rows.size, wantsGreatest);
    };
}
function extremeNumbers(columns, size, wantsGreatest) {
    const pick = wantsGreatest ? Math.max : Math.min;
    const result = numbersOf(columns[0]).slice(0, size);
    for (const column of columns.slice(1)) {
        const values = numbersOf(column);
        for (let row = 0; row < size; row++)
            result[row] = pick(result[row], values[row]);
    }
    return numbers(result);
}
/** In the order of bytes. */
function extremeTexts(columns, size, wantsGreatest) {
    const texts = columns.map(textsOf);
    const builder = new TextColumnBuilder(size);
    for (let row = 0; row < size; row++) {
        let best = texts[0];
        let isNull = false;
        for (const text of texts) {
            if (text.starts[row] === nullStart)
                isNull = true;
            else if (!isNull) {
                const order = text.buffer.compare(best.buffer, best.starts[row], best.ends[row], text.starts[row], text.ends[row]);
                if (wantsGreatest ? order > 0 : order < 0)
                    best = text;
            }
        }
        if (!isNull)
            builder.copy(row, best);
    }
    return builder.finish();
}
//# sourceMappingURL=extreme.js.map