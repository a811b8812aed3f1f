import { quoteString } from '../print.js';
import { accessLogForm, decimalNumber, timeOfText } from './text-expressions.js';
const quoted = String.raw `[^"\\]*+(?:\\(?s:.)[^"\\]*+)*+`;
const request = String.raw `^([^ ]++) (?=[^ ])([^ ?]*+)(?:\?([^ ]*+))? (HTTP/[^ ]++)$`;
const isoForm = String.raw `\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-5]\d:[0-5]\d(?:Z|[+-]\d\d:\d\d)`;
const target = String.raw `^([^?]*+)(?:\?((?s:.)*+))?$`;
export function lineTable(format) {
    const frame = `^${escaped(format.prefix)}${format.fields.map(groupOf).join('')}\\r?$`;
    const columns = format.fields.flatMap((field, i) => {
        const text = `REGEXP_EXTRACT(line, ${quoteString(frame)}, ${i + 1})`;
        if (field.column < 0)
            return [];
        const expressions = valuesOf(field, text);
        return expressions.map((expression, at) => {
            return [format.columns[field.column + at].name, expression];
        });
    });
    const times = columns.filter(([name]) => format.columns.some((column) => column.name === name && column.type === 'timestamp'));
    return {
        name: 'raw',
        options: {},
        physical: [['line', 'STRING']],
        columns,
        condition: [
            `REGEXP(line, ${quoteString(frame)})`,
            ...times.map(([, expression]) => `${expression} IS NOT NULL`),
        ].join(' AND '),
        suffix: '_lines',
    };
}
/** The group of a field and the text behind it. */
function groupOf({ kind, literal, column }) {
    const after = escaped(literal);
    const form = column < 0 ? undefined : formOf(kind);
    if (form !== undefined)
        return `(${form})${after}`;
    if (literal.startsWith('"'))
        return `(${quoted})${after}`;
    return literal === '' ? '((?s:.)*?)' : `(?>((?s:.)*?)${after})`;
}
function formOf(kind) {
    switch (kind) {
        case 'integer':
            return String.raw `\d{1,16}|-`;
        case 'decimal':
            return `${decimalNumber}|-`;
        case 'access-log time':
            return accessLogForm;
        case 'iso time':
            return isoForm;
        default:
            return undefined;
    }
}
function valuesOf({ kind, dashIsZero = false }, text) {
    const orNull = `NULLIF(${text}, '-')`;
    const part = (pattern, group) => `REGEXP_EXTRACT(${text}, ${quoteString(pattern)}, ${group})`;
    switch (kind) {
        case 'text':
            return [orNull];
        case 'request':
            return [1, 2, 3, 4].map((group) => part(request, group));
        case 'target':
            return [1, 2].map((group) => `NULLIF(${part(target, group)}, '-')`);
        case 'integer':
            return [`CAST(${dashIsZero ? `COALESCE(${orNull}, '0')` : orNull} AS BIGINT)`];
        case 'decimal':
            return [`CAST(${orNull} AS DOUBLE)`];
        case 'access-log time':
            return [timeOfText(text, 'access-log')];
        case 'iso time':
            return [`TO_TIMESTAMP_LTZ(UNIX_TIMESTAMP(${text}, 'yyyy-MM-dd''T''HH:mm:ssXXX'), 0)`];
        case 'epoch time':
            return [timeOfText(text, 'epoch-seconds')];
    }
}
function escaped(text) {
    return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
//# sourceMappingURL=line-table.js.map