/** How result rows are printed: a table for people, CSV (RFC 4180) and JSON lines for scripts. */
import Table from 'cli-table3';
import type { ResultColumn, ResultRow, ResultValue } from '../core/status.js';

type Write = (text: string) => void;
type Format = (columns: readonly ResultColumn[], rows: readonly ResultRow[], write: Write) => void;

export type ResultFormatName = 'table' | 'csv' | 'jsonl';

export const resultFormats: Readonly<Record<ResultFormatName, Format>> = {
  table(columns, rows, write) {
    const table = new Table({
      head: columns.map(({ name }) => name),
      style: { head: [], border: [], compact: true },
    });
    for (const row of rows)
      table.push(valuesOf(columns, row).map((value) => printable(String(value ?? 'NULL'))));
    write(`${table.toString()}\n`);
  },
  csv(columns, rows, write) {
    write(csvLine(columns.map(({ name }) => name)));
    for (const row of rows) write(csvLine(valuesOf(columns, row)));
  },
  jsonl(columns, rows, write) {
    for (const row of rows) {
      const values = valuesOf(columns, row);
      write(
        `${JSON.stringify(Object.fromEntries(columns.map(({ name }, i) => [name, values[i] ?? null])))}\n`,
      );
    }
  },
};

function valuesOf(columns: readonly ResultColumn[], row: ResultRow): ResultValue[] {
  return columns.map(({ type }, i) => {
    const value = row.values[i] ?? null;
    return type === 'timestamp' && typeof value === 'number' ? isoTime(value) : value;
  });
}

/** `2015-05-17T10:00:00Z`, with milliseconds only where there are some. */
function isoTime(timeMs: number): string {
  return new Date(timeMs).toISOString().replace('.000Z', 'Z');
}

// oxlint-disable-next-line no-control-regex -- control characters are what it looks for
const controlCharacter = /[\u0000-\u001F\u007F-\u009F]/g;

/** Logs hold attack traffic: its control characters must not reach the user's terminal. */
function printable(text: string): string {
  return text.replaceAll(
    controlCharacter,
    (character) => `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );
}

function csvLine(values: readonly ResultValue[]): string {
  return `${values.map(csvField).join(',')}\r\n`;
}

function csvField(value: ResultValue): string {
  if (value === null) return '';
  const text = String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
