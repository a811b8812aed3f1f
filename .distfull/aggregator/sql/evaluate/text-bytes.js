/** Hot path. Texts made of the bytes of others: in other letters, joined, looked up in a list. */
import { nullStart } from '../../../codecs/rows.js';
import { numbers, TextColumnBuilder, textsOf } from './columns.js';
/** LOWER and UPPER: ASCII byte by byte, anything else by `change`. */
export function changeCase(text, toUpper, change) {
    // Of the letters that are changed.
    const [first, last] = toUpper ? [0x61, 0x7a] : [0x41, 0x5a];
    return (rows) => {
        const texts = textsOf(text(rows));
        const builder = new TextColumnBuilder(rows.size);
        for (let row = 0; row < rows.size; row++) {
            const start = texts.starts[row];
            const end = texts.ends[row];
            if (start === nullStart)
                continue;
            if (isAscii(texts.buffer, start, end))
                builder.copyOtherCase(row, texts, first, last);
            else
                builder.setText(row, change(texts.buffer.toString('utf8', start, end)));
        }
        return builder.finish();
    };
}
function isAscii(buffer, start, end) {
    for (let at = start; at < end; at++)
        if (buffer[at] >= 0x80)
            return false;
    return true;
}
/** `||` and CONCAT: NULL as soon as one is NULL. */
export function joinTexts(operands) {
    return (rows) => {
        const columns = operands.map((operand) => textsOf(operand(rows)));
        const builder = new TextColumnBuilder(rows.size);
        for (let row = 0; row < rows.size; row++)
            builder.join(row, columns);
        return builder.finish();
    };
}
/** `text IN ('a', 'b')`, of constants. */
export function isAmong(text, constants) {
    const wanted = constants.map((constant) => Buffer.from(constant));
    return (rows) => {
        const texts = textsOf(text(rows));
        const result = new Float64Array(rows.size);
        for (let row = 0; row < rows.size; row++) {
            result[row] = texts.starts[row] === nullStart ? Number.NaN : isOneOf(texts, row, wanted);
        }
        return numbers(result);
    };
}
function isOneOf({ buffer, starts, ends }, row, wanted) {
    const start = starts[row];
    const length = ends[row] - start;
    for (const bytes of wanted) {
        if (bytes.length !== length)
            continue;
        let i = 0;
        while (i < length && buffer[start + i] === bytes[i])
            i++;
        if (i === length)
            return 1;
    }
    return 0;
}
//# sourceMappingURL=text-bytes.js.map