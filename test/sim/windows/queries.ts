/** Queries over page views, each as a plan and as what a person would count by hand. */
import type {
  Aggregation,
  AlignedWindow,
  PlanColumn,
  QueryPlan,
  RankStage,
  RowMask,
  Scalar,
  Stage,
} from '#src/aggregator/plan.js';
import type { View } from '../../support/page-views.js';
import { aggregate, planOf } from '../../support/page-views.js';

const second = 1000;

export interface WindowQuery {
  readonly name: string;
  readonly window: AlignedWindow;
  /** Rows by path; and over all paths. */
  readonly isOverall?: boolean;
  /** HAVING COUNT(*) % 3 <> 0: rows come and go as they grow. */
  readonly having?: true;
  /** The busiest paths of a window. */
  readonly top?: number;
  /** SUM of the counts of a path over a wider window. */
  readonly second?: AlignedWindow;
}

export const queries: readonly WindowQuery[] = [
  { name: 'tumble', window: tumble(10), isOverall: true },
  { name: 'tumble, having', window: tumble(10), having: true, isOverall: true },
  { name: 'hop', window: hop(15, 5), isOverall: true },
  { name: 'hop, slices shorter than slides', window: hop(15, 10) },
  { name: 'hop, having', window: hop(45, 5), having: true },
  { name: 'cumulate', window: { ...tumble(40), kind: 'cumulate', stepMs: 5 * second } },
  { name: 'tumble, top 2', window: tumble(10), top: 2 },
  { name: 'hop, top 1, having', window: hop(15, 5), top: 1, having: true },
  { name: 'tumble in tumble', window: tumble(5), second: tumble(15) },
  {
    name: 'hop in hop, having, top 2',
    window: hop(10, 5),
    second: hop(30, 10),
    having: true,
    top: 2,
  },
];

function tumble(seconds: number): AlignedWindow & { kind: 'tumble' } {
  return { kind: 'tumble', sizeMs: seconds * second, offsetMs: 0 };
}

function hop(sizeSeconds: number, slideSeconds: number): AlignedWindow {
  const sizeMs = sizeSeconds * second;
  return { kind: 'hop', sizeMs, slideMs: slideSeconds * second, offsetMs: 0 };
}

export function planOfQuery({
  window,
  isOverall,
  having,
  top,
  second: wider,
}: WindowQuery): QueryPlan {
  const aggregates = [aggregate('count'), aggregate('count distinct', 'ip')];
  const stages: Stage[] = [];
  if (wider !== undefined) stages.push(sumsOver(wider));
  if (top !== undefined) stages.push(busiest(3, top));
  return planOf(['path'], aggregates, {
    window,
    groupingSets: isOverall === true ? [[0], []] : [[0]],
    having: having && ((rows) => maskOf(rows, 4, (count) => count % 3 !== 0)),
    stages,
  });
}

function maskOf(
  rows: Parameters<RowMask>[0],
  index: number,
  keeps: (value: number) => boolean,
): Uint8Array {
  const column = rows.column(index);
  if (column.kind !== 'numbers') throw new TypeError('numbers expected');
  return Uint8Array.from({ length: rows.size }, (_, row) => (keeps(column.values[row]!) ? 1 : 0));
}

/** SELECT window_start, window_end, path, SUM(pv), COUNT(*) … GROUP BY window_start, window_end, path */
function sumsOver(spec: AlignedWindow): Stage {
  const path = input(2, 'string');
  const sum = { ...aggregate('sum'), argument: input(3, 'number') };
  const columns: PlanColumn[] = [
    { name: 'window_start', type: 'timestamp', value: { kind: 'window start' } },
    { name: 'window_end', type: 'timestamp', value: { kind: 'window end' } },
    { name: 'path', type: 'string', value: { kind: 'group', index: 0 } },
    { name: 'sum', type: 'number', value: { kind: 'aggregate', index: 0 } },
    { name: 'windows', type: 'number', value: { kind: 'aggregate', index: 1 } },
  ];
  const aggregation: Aggregation = {
    filter: undefined,
    groupKeys: [{ scalar: path }],
    groupingSets: [[0]],
    aggregates: [sum, aggregate('count')],
    having: undefined,
    columns,
  };
  return { kind: 'aggregate', ...aggregation, window: { spec, timeColumn: 1 } };
}

function busiest(column: number, limit: number): RankStage {
  const orderBy = [{ column, descending: true, nullsFirst: false }];
  return { kind: 'rank', name: 'n', partitionBy: [], orderBy, limit };
}

function input(index: number, type: Scalar['type']): Scalar {
  return { type, text: `column ${index}`, evaluate: (rows) => rows.column(index) };
}

/** A row, and up to when windows were over when it came. */
export interface ReadView extends View {
  readonly closedMs: number;
}

/** All result rows as texts: `start-end values…`, in seconds. */
export function recount(query: WindowQuery, views: readonly ReadView[], startMs: number): string[] {
  const first = new Map<string, ReadView[]>();
  for (const view of views)
    for (const window of windowsAt(query.window, view.timeMs)) {
      if (window.endMs <= view.closedMs) continue;
      const name = JSON.stringify(window);
      first.set(name, [...(first.get(name) ?? []), view]);
    }
  const rows: Row[] = [];
  for (const [name, members] of first) rows.push(...groupsOf(query, JSON.parse(name), members));
  const seconds = (ms: number): number => (ms - startMs) / second;
  return rankedRows(query, query.second === undefined ? rows : sums(query.second, rows))
    .map(({ window, values }) => {
      const range = `${seconds(window.startMs)}-${seconds(window.endMs)}`;
      return [range, ...values.map((value) => value ?? 'NULL')].join(' ');
    })
    .toSorted();
}

interface Range {
  readonly startMs: number;
  readonly endMs: number;
}

interface Row {
  readonly window: Range;
  /** Path, then numbers. */
  readonly values: readonly (string | number | null)[];
}

export function windowsAt(window: AlignedWindow, timeMs: number): Range[] {
  const { sizeMs, offsetMs } = window;
  const everyMs = window.kind === 'hop' ? window.slideMs : sizeMs;
  const stepMs = window.kind === 'cumulate' ? window.stepMs : sizeMs;
  const found: Range[] = [];
  let startMs = (Math.floor((timeMs - sizeMs - offsetMs) / everyMs) - 1) * everyMs + offsetMs;
  for (; startMs <= timeMs; startMs += everyMs)
    for (let endMs = startMs + stepMs; endMs <= startMs + sizeMs; endMs += stepMs)
      if (timeMs < endMs) found.push({ startMs, endMs });
  return found;
}

function groupsOf({ isOverall, having }: WindowQuery, window: Range, views: ReadView[]): Row[] {
  const paths = [...new Set(views.map(({ path }) => path))];
  const rows = paths.map((path) =>
    rowOf(
      window,
      path,
      views.filter((view) => view.path === path),
    ),
  );
  if (isOverall === true) rows.push(rowOf(window, null, views));
  return having === true ? rows.filter(({ values }) => Number(values[1]) % 3 !== 0) : rows;
}

function rowOf(window: Range, path: string | null, views: readonly ReadView[]): Row {
  return { window, values: [path, views.length, new Set(views.map(({ ip }) => ip)).size] };
}

function sums(wider: AlignedWindow, rows: readonly Row[]): Row[] {
  const found = new Map<string, [sum: number, windows: number]>();
  for (const { window, values } of rows)
    for (const range of windowsAt(wider, window.endMs - 1)) {
      const name = JSON.stringify([range, values[0]]);
      const [sum, windows] = found.get(name) ?? [0, 0];
      found.set(name, [sum + Number(values[1]), windows + 1]);
    }
  return [...found].map(([name, [sum, windows]]) => {
    const [window, path] = JSON.parse(name) as [Range, string];
    return { window, values: [path, sum, windows] };
  });
}

function rankedRows({ top }: WindowQuery, rows: readonly Row[]): readonly Row[] {
  if (top === undefined) return rows;
  const windows = new Set(rows.map(({ window }) => JSON.stringify(window)));
  return [...windows].flatMap((name) =>
    rows
      .filter(({ window }) => JSON.stringify(window) === name)
      .toSorted(
        (a, b) =>
          Number(b.values[1]) - Number(a.values[1]) ||
          String(a.values[0]).localeCompare(String(b.values[0])),
      )
      .slice(0, top)
      .map(({ window, values }, i) => ({ window, values: [...values, i + 1] })),
  );
}
