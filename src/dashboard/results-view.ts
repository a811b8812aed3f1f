/**
 * Query results in the two shapes that the page draws: a series over windows, and a window's top
 * rows.
 */
import type { ResultColumn, ResultRow, ResultsReader, ResultValue } from '../core/status.js';

export interface SeriesPoint {
  readonly startMs: number;
  readonly endMs: number;
  readonly provisional: boolean;
  /** In the order of the series' columns; null where it cannot be told. */
  readonly values: readonly (number | null)[];
}

export interface Series {
  /** Names of the value columns. */
  readonly columns: readonly string[];
  readonly points: readonly SeriesPoint[];
}

export interface TopRows {
  readonly columns: readonly ResultColumn[];
  readonly rows: readonly ResultRow[];
  /** The row over all groups, where the query makes one. */
  readonly overall?: ResultRow;
  /** Rows of the window. */
  readonly rowCount: number;
}

interface Window {
  readonly startMs: number;
  readonly endMs: number;
}

/** Rows read of one window at most. */
const windowRowsMax = 100_000;
/** Rows with NULL in all group columns, which come first: one a grouping set at most. */
const nullRowsMax = 16;

/**
 * One value a window and column, oldest window first. It comes from the row over all groups;
 * without one, sums are made of columns that add up (COUNT, SUM), and the rest, such as distinct
 * counts, is null.
 */
export async function readSeries(
  results: ResultsReader,
  query: { readonly name: string; readonly sql: string },
  limit: number,
): Promise<Series> {
  const columns = await results.columns(query.name);
  const windows = (await results.windows(query.name, limit)).toReversed();
  const values = columns.flatMap(({ role, type, name }, index) =>
    role === 'value' && type === 'number' ? [{ name, index, adds: addsUp(query.sql, name) }] : [],
  );
  const hasOverall = makesOverallRow(query.sql, columns);
  const points: SeriesPoint[] = [];
  for (const window of windows) {
    const limit = hasOverall ? nullRowsMax : windowRowsMax;
    const rows = await readWindow(results, query.name, window, limit);
    const overall = hasOverall ? takeOverall(rows, columns) : undefined;
    const valueOf = ({ index, adds }: { index: number; adds: boolean }): number | null => {
      if (overall !== undefined) return numberOrNull(overall.values[index]);
      return adds ? sumOf(rows, index) : null;
    };
    points.push({ ...window, values: values.map(valueOf) });
  }
  return { columns: values.map(({ name }) => name), points };
}

/** The rows of one window with the largest value in column `by`. */
export async function readTop(
  results: ResultsReader,
  query: { readonly name: string; readonly sql: string },
  options: { readonly window: Window; readonly by: string; readonly limit: number },
): Promise<TopRows> {
  const columns = await results.columns(query.name);
  const rows = await readWindow(results, query.name, options.window, windowRowsMax);
  const overall = makesOverallRow(query.sql, columns) ? takeOverall(rows, columns) : undefined;
  const by = columns.findIndex(({ name }) => name === options.by);
  const value = (row: ResultRow): number => numberOrNull(row.values[by]) ?? -Infinity;
  const top = rows.toSorted((a, b) => value(b) - value(a)).slice(0, options.limit);
  const found = { columns, rows: top, rowCount: rows.length };
  return overall === undefined ? found : { ...found, overall };
}

/** Windows of one start may have several ends (CUMULATE, SESSION). */
async function readWindow(
  results: ResultsReader,
  query: string,
  { startMs, endMs }: Window,
  limit: number,
): Promise<ResultRow[]> {
  const range = { fromMs: startMs, toMs: startMs + 1 };
  const rows = await results.rows(query, { ...range, limit });
  const ours = rows.filter((row) => row.windowEndMs === endMs);
  if (ours.length > 0 || rows.length < limit) return ours;
  const all = await results.rows(query, { ...range, limit: windowRowsMax });
  return all.filter((row) => row.windowEndMs === endMs);
}

/**
 * Whether the first row of each window is the one over all groups. NULL group columns alone do not
 * tell: a plain GROUP BY has such a row for rows whose value is missing.
 */
function makesOverallRow(sql: string, columns: readonly ResultColumn[]): boolean {
  if (columns.every(({ role }) => role !== 'group')) return true;
  // `()`, or a set of nothing but window columns.
  const overallSet = String.raw`\(\s*(\W?window_(start|end|time)\W?\s*,?\s*)*\)`;
  const grouping = String.raw`\b(ROLLUP|CUBE)\b|\bGROUPING\s+SETS\b[^;]*${overallSet}`;
  return new RegExp(grouping, 'i').test(sql);
}

/**
 * Removes the row over all groups. A group whose values are all missing in the data looks the same,
 * but what it counts is in the other row, too: the larger one is over all groups.
 */
function takeOverall(rows: ResultRow[], columns: readonly ResultColumn[]): ResultRow | undefined {
  const groups = [...columns.keys()].filter((i) => columns[i]!.role === 'group');
  const first = columns.findIndex(({ role, type }) => role === 'value' && type === 'number');
  const value = (row: ResultRow): number => numberOrNull(row.values[first]) ?? 0;
  const overall = rows
    .filter(({ values }) => groups.every((i) => values[i] === null))
    .reduce<ResultRow | undefined>(
      (best, row) => (best === undefined || value(row) > value(best) ? row : best),
      undefined,
    );
  if (overall !== undefined) rows.splice(rows.indexOf(overall), 1);
  return overall;
}

/** Whether the column is a COUNT or SUM without DISTINCT. */
function addsUp(sql: string, column: string): boolean {
  const name = column.replaceAll(/[^\w]/g, String.raw`\$&`);
  const call = String.raw`\b(COUNT|SUM)\s*\(\s*(?!DISTINCT\b)[^()]*\)`;
  const filter = String.raw`(\s*FILTER\s*\([^()]*\))?`;
  return new RegExp(String.raw`${call}${filter}\s*AS\s*\W?${name}\b`, 'i').test(sql);
}

function sumOf(rows: readonly ResultRow[], index: number): number {
  return rows.reduce((sum, row) => sum + (numberOrNull(row.values[index]) ?? 0), 0);
}

function numberOrNull(value: ResultValue | undefined): number | null {
  return typeof value === 'number' ? value : null;
}
