/** Random queries over page views: as SQL, and as what a person would count. */
import type { View } from '../../support/page-views.js';
import type { Random } from '../../support/random.js';

const second = 1000;

export type FullView = Required<View>;
export type Value = string | number | null;

export type RandomWindow =
  | {
      readonly kind: 'aligned';
      readonly sql: string;
      readonly sizeMs: number;
      /** From one start to the next. */
      readonly everyMs: number;
      /** Windows of one start end each so much later. */
      readonly stepMs: number;
      readonly offsetMs: number;
    }
  | {
      readonly kind: 'session';
      readonly sql: string;
      readonly gapMs: number;
      readonly keys: readonly Key[];
    };

export type Key = 'path' | 'ip';

export interface RandomAggregate {
  readonly sql: string;
  /** Of the rows of a group, in the order of their time, then of their reading. */
  readonly of: (views: readonly FullView[]) => Value;
}

export interface RandomQuery {
  readonly sql: string;
  readonly window: RandomWindow;
  readonly groupingSets: readonly (readonly Key[])[];
  readonly keys: readonly Key[];
  readonly aggregates: readonly RandomAggregate[];
  readonly where: (view: FullView) => boolean;
  readonly having: (views: readonly FullView[]) => boolean;
}

const aggregates: readonly RandomAggregate[] = [
  { sql: 'COUNT(*)', of: (views) => views.length },
  { sql: 'COUNT(DISTINCT ip)', of: (views) => new Set(views.map(({ ip }) => ip)).size },
  { sql: 'SUM(`bytes`)', of: (views) => sum(views.map(({ bytes }) => bytes)) },
  {
    sql: 'SUM(DISTINCT `bytes`)',
    of: (views) => sum([...new Set(views.map(({ bytes }) => bytes))]),
  },
  {
    sql: 'SUM(NULLIF(`bytes`, 3))',
    of: (views) => sum(views.map(({ bytes }) => bytes).filter((bytes) => bytes !== 3)),
  },
  {
    sql: 'COUNT(*) FILTER (WHERE `bytes` > 5)',
    of: (views) => views.filter(({ bytes }) => bytes > 5).length,
  },
  { sql: 'MIN(`bytes`)', of: (views) => Math.min(...views.map(({ bytes }) => bytes)) },
  {
    sql: 'MAX(path)',
    of: (views) =>
      views
        .map(({ path }) => path)
        .toSorted()
        .at(-1)!,
  },
  {
    sql: 'AVG(`bytes`)',
    of: (views) => Math.trunc(sum(views.map(({ bytes }) => bytes))! / views.length),
  },
  { sql: 'PERCENTILE(`bytes`, 0.5)', of: (views) => median(views.map(({ bytes }) => bytes)) },
  { sql: 'MAX(CHAR_LENGTH(path) + `bytes`)', of: (views) => longest(views) },
];

const wheres: readonly (readonly [sql: string, keeps: RandomQuery['where']])[] = [
  ['', () => true],
  [' WHERE `bytes` < 8', ({ bytes }) => bytes < 8],
  [" WHERE path <> '/c' OR ip LIKE '%.1'", ({ path, ip }) => path !== '/c' || ip.endsWith('.1')],
];

const havings: readonly (readonly [sql: string, keeps: RandomQuery['having']])[] = [
  ['', () => true],
  [' HAVING COUNT(*) > 1', (views) => views.length > 1],
  [' HAVING SUM(`bytes`) % 2 = 0', (views) => sum(views.map(({ bytes }) => bytes))! % 2 === 0],
];

/** The kinds of windows take turns with the seed. */
export function randomQuery(seed: number, random: Random): RandomQuery {
  const keys = random.pick<readonly Key[]>([['path'], ['ip'], ['path', 'ip']]);
  const window = randomWindow(seed, keys, random);
  const ofKeys = window.kind === 'session' && window.keys.length > 0;
  const groupingSets = !ofKeys && random.chance(0.4) ? [keys, []] : [keys];
  const chosen = aggregates.filter(() => random.chance(0.25));
  if (chosen.length === 0) chosen.push(random.pick(aggregates));
  const [where, isKept] = random.pick(wheres);
  const [having, isResult] = random.pick(havings);
  const sets = groupingSets.map((set) => `(${['window_start', 'window_end', ...set].join(', ')})`);
  const selected = chosen.map(({ sql }, i) => `${sql} AS a${i}`);
  const sql =
    `SELECT ${['window_start', 'window_end', ...keys, ...selected].join(', ')} ` +
    `FROM TABLE(${window.sql})${where} GROUP BY GROUPING SETS (${sets.join(', ')})${having}`;
  return { sql, window, groupingSets, keys, aggregates: chosen, where: isKept, having: isResult };
}

function randomWindow(seed: number, keys: readonly Key[], random: Random): RandomWindow {
  const slide = 1 + random.below(12);
  const size = slide * (1 + random.below(5));
  const offset = random.pick([0, 0, random.below(slide)]);
  const tail = offset === 0 ? '' : `, ${interval(offset)}`;
  const times = 'DESCRIPTOR(ts)';
  const common = { kind: 'aligned', sizeMs: size * second, offsetMs: offset * second } as const;
  switch (seed % 4) {
    case 0: {
      const sql = `TUMBLE(TABLE access, ${times}, ${interval(size)}${tail})`;
      return { ...common, sql, everyMs: common.sizeMs, stepMs: common.sizeMs };
    }
    case 1: {
      const sql = `HOP(TABLE access, ${times}, ${interval(slide)}, ${interval(size)}${tail})`;
      return { ...common, sql, everyMs: slide * second, stepMs: common.sizeMs };
    }
    case 2: {
      const sql = `CUMULATE(TABLE access, ${times}, ${interval(slide)}, ${interval(size)}${tail})`;
      return { ...common, sql, everyMs: common.sizeMs, stepMs: slide * second };
    }
    default: {
      const partition = random.chance(0.7) ? keys : [];
      const by = partition.length === 0 ? '' : ` PARTITION BY (${partition.join(', ')})`;
      const sql = `SESSION(TABLE access${by}, ${times}, ${interval(slide)})`;
      return { kind: 'session', sql, gapMs: slide * second, keys: partition };
    }
  }
}

function interval(seconds: number): string {
  return `INTERVAL '${seconds}' SECOND`;
}

/** NULL of nothing. */
function sum(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((total, value) => total + value, 0);
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return (sorted[Math.floor(middle)]! + sorted[Math.ceil(middle)]!) / 2;
}

function longest(views: readonly FullView[]): number {
  return Math.max(...views.map(({ path, bytes }) => path.length + bytes));
}
