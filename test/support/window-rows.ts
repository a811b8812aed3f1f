/** Windows of a table of visits, for tests of what aggregates count in them. */
import type { QueryPlan } from '#src/aggregator/plan.js';
import { allGroups, GroupResults } from '#src/aggregator/emission/group-results.js';
import { compileQuery } from '#src/aggregator/sql/compile.js';
import { QueryShape } from '#src/aggregator/state/query-shape.js';
import { WindowState } from '#src/aggregator/state/window-state.js';
import { nullStart, type Column, type ColumnSchema, type RowBatch } from '#src/codecs/rows.js';
import type { ResultValue } from '#src/core/status.js';
import { fc } from './properties.js';

export interface Visit {
  readonly path: string | null;
  readonly ip: string | null;
  readonly bytes: number | null;
  readonly seconds: number | null;
}

const columns: readonly ColumnSchema[] = [
  { name: 'ts', type: 'timestamp', nullable: false },
  { name: 'path', type: 'string', nullable: true },
  { name: 'ip', type: 'string', nullable: true },
  { name: 'bytes', type: 'number', nullable: true, integer: true },
  { name: 'seconds', type: 'number', nullable: true },
];

/** A visit with any of a few values, NULL among them. */
export const anyVisit: fc.Arbitrary<Visit> = fc.record({
  path: fc.constantFrom('/a', '/b', '/c', '/longer than some', null),
  ip: fc.constantFrom('192.0.2.1', '192.0.2.2', '198.51.100.3', '203.0.113.250', null),
  bytes: fc.option(fc.nat(1000)),
  seconds: fc.option(fc.nat(8).map((eighths) => eighths / 8)),
});

/** A query over visits; throws what is wrong with it. */
export function visitShape(select: string, groups: string): QueryShape {
  return new QueryShape(visitPlan(select, groups));
}

export function visitPlan(select: string, groups: string): QueryPlan {
  const sql =
    `SELECT ${select} FROM TABLE(TUMBLE(TABLE visits, DESCRIPTOR(ts), INTERVAL '1' MINUTE)) ` +
    `GROUP BY ${groups}`;
  const { plan, problems } = compileQuery(sql, [{ name: 'visits', columns, timeColumn: 'ts' }]);
  if (plan === undefined) throw new Error(problems.map(({ message }) => message).join('\n'));
  return plan;
}

/** Every aggregate there is, for laws that all must keep. */
export const everyAggregate = [
  'COUNT(*), COUNT(ip), COUNT(*) FILTER (WHERE `bytes` > 500)',
  'SUM(`bytes`), AVG(`bytes`), MIN(seconds), MAX(seconds), MIN(ip), MAX(ip)',
  'COUNT(DISTINCT ip), COUNT(DISTINCT `bytes`), COUNT(DISTINCT ip) FILTER (WHERE `bytes` > 500)',
  'SUM(DISTINCT `bytes`), AVG(DISTINCT `bytes`) FILTER (WHERE seconds > 0.5)',
  'APPROX_COUNT_DISTINCT(ip), APPROX_COUNT_DISTINCT(`bytes`)',
  'PERCENTILE(`bytes`, 0.9), PERCENTILE(DISTINCT seconds, 0.5)',
  'VAR_POP(seconds), STDDEV_SAMP(`bytes`)',
  'FIRST_VALUE(ip), LAST_VALUE(ip) FILTER (WHERE `bytes` > 500), FIRST_VALUE(seconds)',
  'LAST_VALUE(`bytes`), LAST_VALUE(`bytes` > 500)',
].join(', ');

/** The visits stand in the topic from `firstOffset` on. */
export function windowWith(
  shape: QueryShape,
  visits: readonly Partial<Visit>[],
  firstOffset = 0,
): WindowState {
  const window = new WindowState(shape, 0, 60_000);
  addVisits(window, shape, visits, firstOffset);
  return window;
}

export function addVisits(
  window: WindowState,
  shape: QueryShape,
  visits: readonly Partial<Visit>[],
  firstOffset = 0,
): void {
  if (visits.length === 0) return;
  const rows = Uint32Array.from(visits, (_, row) => row);
  const places = { partition: 0, offsetOf: (row: number): number => firstOffset + row };
  window.add(rows, shape.evaluate(visitRows(visits), undefined, places));
}

/** The result of each group as JSON, sorted. */
export function rowsInWindow(shape: QueryShape, window: WindowState): string[] {
  const rows = new GroupResults(shape, window, allGroups(window), window);
  return Array.from({ length: rows.size }, (_, row) =>
    JSON.stringify(rows.result(row).values),
  ).toSorted();
}

/** The one row of a query without groups, of these visits. */
export function valuesOf(select: string, visits: readonly Partial<Visit>[]): ResultValue[] {
  const shape = visitShape(select, 'window_start, window_end');
  const window = windowWith(shape, visits);
  return [...new GroupResults(shape, window, allGroups(window), window).result(0).values];
}

function visitRows(visits: readonly Partial<Visit>[]): RowBatch {
  const columnsOf: Column[] = [
    { kind: 'numbers', values: new Float64Array(visits.length) },
    textColumn(visits.map(({ path = '/' }) => path)),
    textColumn(visits.map(({ ip = '192.0.2.1' }) => ip)),
    numberColumn(visits.map(({ bytes = 10 }) => bytes)),
    numberColumn(visits.map(({ seconds = 0.5 }) => seconds)),
  ];
  return {
    size: visits.length,
    column: (index) => columnsOf[index]!,
    bodyIndexes: Uint32Array.from(visits, (_, row) => row),
  };
}

function numberColumn(values: readonly (number | null)[]): Column {
  return { kind: 'numbers', values: Float64Array.from(values, (value) => value ?? NaN) };
}

function textColumn(texts: readonly (string | null)[]): Column {
  const starts = new Uint32Array(texts.length);
  const ends = new Uint32Array(texts.length);
  let at = 0;
  texts.forEach((text, row) => {
    starts[row] = text === null ? nullStart : at;
    at += Buffer.byteLength(text ?? '');
    ends[row] = at;
  });
  return { kind: 'bytes', buffer: Buffer.from(texts.join('')), starts, ends };
}
