/** Tables as Kafka's own tools print them, so that what reads those reads these. */
import { printable } from '../printable.js';
/** Left-aligned, a blank between; a column is as wide as its widest value, at least `widthMin`. */
export function columns(head, rows, widthMin = 15) {
    const table = [head, ...rows.map((row) => row.map((value) => printable(String(value))))];
    const widths = head.map((_, column) => Math.max(widthMin, ...table.map((row) => row[column].length)));
    const lines = table.map((row) => row.map((value, column) => value.padEnd(widths[column])).join(' '));
    return lines.map((line) => `${line.trimEnd()}\n`).join('');
}
/** For programs: one document, indented. */
export function jsonText(value) {
    return `${JSON.stringify(value, null, 2)}\n`;
}
//# sourceMappingURL=columns.js.map