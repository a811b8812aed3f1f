/**
 * Format combined in Flink's own words. Flink has no such format: a table of raw lines carries the
 * time and the watermark, and a view with the table's name takes the lines apart and leaves out what
 * the format rejects. A rejected line has time 0, because Flink fails on a time that is NULL.
 *
 * Java's regular expressions recurse for each turn of a repeated group, so the quoted fields repeat
 * classes of characters possessively and groups only at escapes.
 */
import { quoteString } from '../print.js';
import { accessLogForm, timeOfText } from './text-expressions.js';
const quoted = String.raw `[^"\\]*+(?:\\.[^"\\]*+)*+`;
/** A word of the request; the path ends at the question mark, too. */
const word = String.raw `[^ "\\]*+(?:\\[^ ][^ "\\]*+)*+`;
const path = String.raw `[^ "?\\]*+(?:\\[^ ?][^ "?\\]*+)*+`;
const start = String.raw `^([^ ]++) ([^ ]*+) (.*?) \[(${accessLogForm})\]`;
const frame = `${start} "(${quoted})" (\\d++|-) (\\d++|-) "(${quoted})" "(${quoted})"`;
const request = `^([^ ]++) (${path})(?:\\?(${word}))? (HTTP/[^ ]++)$`;
/** Every column of the format, from the lines that have its frame. */
export const combinedTable = {
    name: 'raw',
    options: {},
    physical: [['line', 'STRING']],
    columns: [
        ['ip', field(1)],
        ['ident', orNull(field(2))],
        ['user', orNull(field(3))],
        ['ts', timeOfText(field(4), 'access-log')],
        ['method', requestPart(1)],
        ['path', requestPart(2)],
        ['query', requestPart(3)],
        ['protocol', requestPart(4)],
        ['status', `CAST(${orNull(field(6))} AS BIGINT)`],
        ['bytes', `CAST(COALESCE(${orNull(field(7))}, '0') AS BIGINT)`],
        ['referer', orNull(field(8))],
        ['agent', orNull(field(9))],
    ],
    condition: `REGEXP(line, ${quoteString(frame)})`,
    suffix: '_lines',
};
function field(group) {
    return `REGEXP_EXTRACT(line, ${quoteString(frame)}, ${group})`;
}
function requestPart(group) {
    return `REGEXP_EXTRACT(${field(5)}, ${quoteString(request)}, ${group})`;
}
function orNull(text) {
    return `NULLIF(${text}, '-')`;
}
//# sourceMappingURL=combined-table.js.map