/**
 * Texts with `{column}` in them, such as `pv:{window_start}`. `{{` and `}}` are braces.
 *
 *   time     2015-05-17T10:00:00Z (milliseconds only where there are some)
 *   NULL     (null)
 *   a group column that the row sums over: (all)
 */
import { ConfigError } from '../../core/errors.js';
export const nullText = '(null)';
export const allText = '(all)';
/**
 * Throws ConfigError, beginning with `where`, for a column that the query does not have. `escape`:
 * makes a column's text fit for its place.
 */
export function compileTemplate(text, columns, where, escape = (text) => text) {
    const parts = templateParts(text).map((part) => {
        if (typeof part === 'string')
            return part;
        const column = columnText(part.column, columns, where);
        return (row) => escape(column(row));
    });
    return (row) => parts.map((part) => (typeof part === 'string' ? part : part(row))).join('');
}
/** What stands for itself, and what for a column, in order. */
export function templateParts(text) {
    const parts = [];
    let end = 0;
    for (const match of text.matchAll(/\{\{|\}\}|\{([^{}]*)\}/g)) {
        parts.push(text.slice(end, match.index));
        parts.push(match[1] === undefined ? match[0][0] : { column: match[1] });
        end = match.index + match[0].length;
    }
    parts.push(text.slice(end));
    return parts;
}
/** The text of one column of a row. Throws ConfigError as `compileTemplate`. */
export function columnText(name, columns, where) {
    const index = columnOf(name, columns, where);
    const { type } = columns[index];
    return ({ values, summedOver }) => summedOver.includes(name) ? allText : (textOf(values[index] ?? null, type) ?? nullText);
}
/** The index of a column. Throws ConfigError as `compileTemplate`. */
export function columnOf(name, columns, where) {
    const index = columns.findIndex((column) => column.name === name);
    if (index >= 0)
        return index;
    const known = columns.map((column) => column.name).join(', ');
    throw new ConfigError(`${where}: the query has no column "${name}"; its columns: ${known}`);
}
/** Rows of one window have one time: the last one is kept with its text. */
let lastMs = 0;
let lastText = '1970-01-01T00:00:00Z';
/** Null for NULL. */
export function textOf(value, type) {
    if (value === null || type !== 'timestamp')
        return value === null ? null : String(value);
    if (value !== lastMs) {
        lastMs = Number(value);
        lastText = new Date(lastMs).toISOString().replace('.000Z', 'Z');
    }
    return lastText;
}
//# sourceMappingURL=template.js.map