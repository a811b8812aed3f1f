import { regexColumns } from '../../../codecs/regex/index.js';
import { quoteString } from '../print.js';
import { accessLogForm, decimalNumber, valueOfText, wholeNumber } from './text-expressions.js';
export function regexTable(options) {
    const { declared } = regexColumns(options);
    const { text: pattern, numbers } = withoutNames(options.pattern);
    const matches = `REGEXP(line, ${quoteString(pattern)})`;
    const columns = [];
    const conditions = [matches];
    for (const [i, { name, type }] of declared.entries()) {
        const group = `REGEXP_EXTRACT(line, ${quoteString(pattern)}, ${numbers[i]})`;
        const { nullLiteral } = options;
        const text = nullLiteral === undefined ? group : `NULLIF(${group}, ${quoteString(nullLiteral)})`;
        const value = valueOfText(text, type, options.timestampFormat);
        columns.push([name, value]);
        const form = formOf(type, options.timestampFormat);
        if (form !== undefined)
            conditions.push(`(${text} IS NULL OR REGEXP(TRIM(${text}), '^${form}$'))`);
        if (type.startsWith('TIMESTAMP'))
            conditions.push(`(${text} IS NULL OR ${value} IS NOT NULL)`);
    }
    return {
        name: 'raw',
        options: {},
        physical: [['line', 'STRING']],
        columns,
        condition: conditions.join('\n  AND '),
        suffix: '_lines',
    };
}
/** What a text of the type looks like, where Flink's own reading takes more. */
function formOf(type, times) {
    if (type === 'BIGINT')
        return wholeNumber;
    if (type === 'DOUBLE')
        return decimalNumber;
    return type.startsWith('TIMESTAMP') && times === 'access-log' ? accessLogForm : undefined;
}
/** The pattern with its named groups as plain ones, whose names may be none of Java's. */
export function withoutNames(pattern) {
    const numbers = [];
    let count = 0;
    let inClass = false;
    const text = pattern.replace(/\\Q[^]*?(?:\\E|$)|\\[^]|\[|\]|\((?:\?(?:<(\w+)>)?)?/g, (part, name) => {
        if (part === '[')
            inClass = true;
        else if (part === ']')
            inClass = false;
        if (inClass || !part.startsWith('('))
            return part;
        if (name === undefined && part !== '(')
            return part;
        count++;
        if (name === undefined)
            return part;
        numbers.push(count);
        return '(';
    });
    return { text, numbers };
}
//# sourceMappingURL=regex-table.js.map