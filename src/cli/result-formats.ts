/** How result rows are printed: a table for people, CSV (RFC 4180) and JSON lines for scripts. */
import type { ResultColumn, ResultRow, ResultValue } from '../core/status.js';
import { csvLine } from '../util/csv-line.js';
import { isoTime, printable } from './printable.js';
import { textTable } from './text-table.js';

/** Only where a row has it: windows of which some rows were gone before they were read. */
const partialColumn = 'partial';

type Write = (text: string) => void;
type Format = (columns: readonly ResultColumn[], rows: readonly ResultRow[], write: Write) => void;

export type ResultFormatName = 'table' | 'csv' | 'jsonl';

export const resultFormats: Readonly<Record<ResultFormatName, Format>> = {
  table(columns, rows, write) {
    const mark = rows.some(({ partial }) => partial);
    const head = [...columns.map(({ name }) => name), ...(mark ? [partialColumn] : [])];
    const texts = rows.map((row) => {
      const values = valuesOf(columns, row).map((value) => printable(String(value ?? 'NULL')));
      return mark ? [...values, row.partial ? 'yes' : ''] : values;
    });
    write(textTable(head, texts));
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

function valuesOf(columns: readonly ResultColumn[], row: ResultRow): ResultValue[] {
  return columns.map(({ type }, i) => {
    const value = row.values[i] ?? null;
    return type === 'timestamp' && typeof value === 'number' ? isoTime(value) : value;
  });
}
