/** How result rows are printed: a table for people, CSV (RFC 4180) and JSON lines for scripts. */
import Table from 'cli-table3';
import { csvLine } from '../util/csv-line.js';
import { isoTime, printable } from './printable.js';
/** Only where a row has it: windows of which some rows were gone before they were read. */
const partialColumn = 'partial';
export const resultFormats = {
    table(columns, rows, write) {
        const mark = rows.some(({ partial }) => partial);
        const table = new Table({
            head: [...columns.map(({ name }) => name), ...(mark ? [partialColumn] : [])],
            style: { head: [], border: [], compact: true },
        });
        for (const row of rows) {
            const values = valuesOf(columns, row).map((value) => printable(String(value ?? 'NULL')));
            table.push(mark ? [...values, row.partial ? 'yes' : ''] : values);
        }
        write(`${table.toString()}\n`);
    },
    csv(columns, rows, write) {
        const mark = rows.some(({ partial }) => partial);
        write(`${csvLine([...columns.map(({ name }) => name), ...(mark ? [partialColumn] : [])])}\r\n`);
        for (const row of rows) {
            const values = valuesOf(columns, row);
            write(`${csvLine(mark ? [...values, row.partial ?? false] : values)}\r\n`);
        }
    },
    jsonl(columns, rows, write) {
        for (const row of rows) {
            const values = valuesOf(columns, row);
            const fields = Object.fromEntries(columns.map(({ name }, i) => [name, values[i] ?? null]));
            write(`${JSON.stringify(row.partial ? { ...fields, [partialColumn]: true } : fields)}\n`);
        }
    },
};
function valuesOf(columns, row) {
    return columns.map(({ type }, i) => {
        const value = row.values[i] ?? null;
        return type === 'timestamp' && typeof value === 'number' ? isoTime(value) : value;
    });
}
//# sourceMappingURL=result-formats.js.map