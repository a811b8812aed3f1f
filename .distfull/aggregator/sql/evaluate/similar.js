/**
 * SIMILAR TO: the standard's patterns as regular expressions. `%` is any text, `_` any character;
 * brackets, `|`, `*`, `+`, `?` and `{n}` mean what they do there. Flink leaves `.` and `^` as they are.
 */
import { compileJavaFullMatch } from '../../../util/java-pattern.js';
import { rowwise } from './rowwise.js';
/** `[:DIGIT:]`, within brackets. */
const classes = {
    ALPHA: String.raw `\p{Alpha}`,
    UPPER: String.raw `\p{Upper}`,
    LOWER: String.raw `\p{Lower}`,
    DIGIT: String.raw `\p{Digit}`,
    ALNUM: String.raw `\p{Alnum}`,
    SPACE: ' ',
    WHITESPACE: String.raw `\s`,
};
const part = /\[:(\w+):\]|%|_|[^]/gu;
/** Throws SyntaxError for a pattern that is none. */
export function similar(operand, pattern, escape) {
    let isEscaped = false;
    const source = pattern.replace(part, (text, name) => {
        if (isEscaped || (name === undefined && text === escape)) {
            isEscaped = !isEscaped;
            return isEscaped ? '' : text.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw `\$&`);
        }
        if (name !== undefined)
            return classes[name.toUpperCase()] ?? text;
        return { '%': '.*', _: '.', '\\': '\\\\' }[text] ?? text;
    });
    const expression = compileJavaFullMatch(`(?s)${source}`);
    return rowwise((text) => expression.test(text), [operand], false);
}
//# sourceMappingURL=similar.js.map