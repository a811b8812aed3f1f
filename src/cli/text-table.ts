/** Tables for people: a box, or on a terminal that it does not fit on, each row as lines of its own. */
import Table from 'cli-table3';

/** `columns`: of the terminal; undefined, as of a pipe, has room for all. */
export function textTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  columns: number | undefined = process.stdout.columns,
): string {
  const table = new Table({ head: [...head], style: { head: [], border: [], compact: true } });
  for (const row of rows) table.push([...row]);
  const text = table.toString();
  if (columns === undefined || text.indexOf('\n') <= columns) return `${text}\n`;
  const nameColumns = Math.max(...head.map(({ length }) => length));
  const blocks = rows.map((row) =>
    head.map((name, i) => `${`${name.padEnd(nameColumns)}  ${row[i]}`.trimEnd()}\n`).join(''),
  );
  return blocks.join('\n');
}
