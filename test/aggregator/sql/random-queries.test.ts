import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { QueryPlan } from '#src/aggregator/plan.js';
import { compileQuery } from '#src/aggregator/sql/compile.js';
import type { FlinkTable } from '#src/aggregator/sql/to-flink/source-table.js';
import { toFlink } from '#src/aggregator/sql/to-flink/to-flink.js';
import { fc } from '../../support/properties.js';
import { accessTable } from '../../support/sql-tables.js';
import { expressions } from './random-expressions.js';

const table: FlinkTable = {
  ...accessTable,
  topic: 'access',
  brokers: ['127.0.0.1:9092'],
  format: 'combined',
  options: {},
  metadata: {},
  watermarkMs: 1000,
  idleTimeoutMs: 1000,
};

function planOf(sql: string): QueryPlan {
  const { plan, problems } = compileQuery(sql, [accessTable]);
  assert.deepEqual(problems, [], sql);
  return plan!;
}

/** A plan without its functions, which their texts stand for. */
function meaning(plan: QueryPlan): unknown {
  return JSON.parse(JSON.stringify({ ...plan, sql: '', warnings: [] }));
}

const window = fc.constantFrom(
  "TUMBLE(DATA, DESCRIPTOR(TIME), INTERVAL '1' MINUTE)",
  "HOP(DATA, DESCRIPTOR(TIME), INTERVAL '1' MINUTE, INTERVAL '5' MINUTE)",
  "CUMULATE(DATA, DESCRIPTOR(TIME), INTERVAL '1' MINUTE, INTERVAL '1' HOUR)",
  "TUMBLE(DATA => DATA, TIMECOL => DESCRIPTOR(TIME), SIZE => INTERVAL '0 00:01:40.500' DAY TO SECOND)",
);

/** `TABLE name`, or a subquery in brackets. */
function windowOf(text: string, data: string, time: string): string {
  return text.replace(/\bDATA(?! =>)/, () => data).replace('TIME)', () => `${time})`);
}

/** COALESCE keeps a lone literal from being refused as a constant key. */
const key = fc.oneof(expressions.text, expressions.number).map(({ sql }) => `COALESCE(${sql})`);
const condition = expressions.truth.map(({ sql }) => sql);
const number = expressions.number.map(({ sql }) => sql);

describe('a query over a view is the query with the expressions of the view', () => {
  test('before the window', () => {
    fc.assert(
      fc.property(window, key, number, condition, condition, (form, path, bytes, first, second) => {
        const aggregates = (value: string): string =>
          `SUM(${value}) AS total, COUNT(*) FILTER (WHERE ${value} > 1) + 1 AS n, MAX(${value}) AS m`;
        const direct = planOf(`
          SELECT window_start, window_end, ${path} AS p, ${aggregates(bytes)}
          FROM TABLE(${windowOf(form, 'TABLE access', 'ts')})
          WHERE ${first} AND ${second}
          GROUP BY window_start, window_end, ${path}`);
        const views = planOf(`
          WITH a AS (SELECT ${bytes} AS b, *, ts AS at FROM access WHERE ${first}),
          v AS (SELECT a.at AS moment, b AS x, ${path} AS p FROM a WHERE ${second})
          SELECT window_start, window_end, p, ${aggregates('x')}
          FROM TABLE(${windowOf(form, 'TABLE v', 'moment')})
          GROUP BY window_start, window_end, p`);
        assert.deepEqual(meaning(views), meaning(direct));
      }),
      { numRuns: 30 },
    );
  });

  test('around the groups', () => {
    fc.assert(
      fc.property(window, key, number, (form, path, bytes) => {
        const from = `FROM TABLE(${windowOf(form, 'TABLE access', 'ts')})`;
        const group = `GROUP BY window_start, window_end, ${path}`;
        const sum = `SUM(${bytes})`;
        const direct = planOf(`
          SELECT window_start AS s, ${sum} * 2 + COUNT(*) AS x, ${path} AS p ${from} ${group}
          HAVING ${sum} > 3 AND ${sum} * 2 < COUNT(*) AND ${path} IS NOT NULL`);
        const around = planOf(`
          WITH g AS (SELECT window_start AS s, ${path} AS p, ${sum} AS t, COUNT(*) AS n
            ${from} ${group} HAVING ${sum} > 3)
          SELECT s, d + n AS x, q.p FROM (
            SELECT g.*, t * 2 AS d FROM g WHERE t * 2 < n
          ) AS q WHERE q.p IS NOT NULL`);
        assert.deepEqual(without(meaning(around)), without(meaning(direct)));
      }),
      { numRuns: 30 },
    );
  });
});

/** Aggregates are numbered as they come: the order may differ, what they are may not. */
function without(plan: unknown): unknown {
  const { aggregates, ...rest } = plan as { aggregates: { text: string }[] };
  return { ...rest, aggregates: aggregates.map(({ text }) => text).toSorted() };
}

test('what is printed for Flink reads back as the same plan', () => {
  const limit = fc.integer({ min: 1, max: 99 });
  const parts = [window, window, key, number, condition, limit, fc.boolean()] as const;
  fc.assert(
    fc.property(...parts, (first, second, path, bytes, kept, most, isSubquery) => {
      const inner = `SELECT ${path} AS \`key\`, SUM(${bytes}) AS v, window_time AS t, window_start AS s, window_end AS e
        FROM ${windowOf(first, isSubquery ? `(SELECT * FROM access WHERE ${kept})` : 'TABLE access', 'ts')}
        GROUP BY ${path}, GROUPING SETS ((window_start, window_end, window_time))`;
      const top = `SELECT t, v + 0.5 AS v, \`key\` FROM (
        SELECT *, ROW_NUMBER() OVER (PARTITION BY s, e ORDER BY v DESC NULLS FIRST, \`key\`) AS n FROM inn
      ) WHERE n <= ${most} AND v IS NOT NULL`;
      const sql = `WITH inn AS (${inner})
        SELECT window_start, window_end, MAX(v) AS m, COUNT(DISTINCT \`key\`) AS k
        FROM TABLE(${windowOf(second, isSubquery ? `(${top})` : 'TABLE inn', 't')}) AS w
        WHERE w.v > 0 GROUP BY window_start, window_end HAVING COUNT(*) > 1`;
      const { text, problems } = toFlink(sql, [table]);
      assert.deepEqual(problems, [], sql);
      const printed = text!.slice(text!.lastIndexOf('\n\n') + 2);
      assert.deepEqual(meaning(planOf(printed)), meaning(planOf(sql)));
    }),
    { numRuns: 30 },
  );
});

describe('a short text makes no long work', () => {
  const wrap = (levels: number, of: (inner: string, level: number) => string): string =>
    Array.from({ length: levels }).reduce<string>((inner, _, i) => of(inner, i), 'access');
  const doubling = Array.from({ length: 60 }, (_, i) => {
    return `v${i + 1} AS (SELECT ts, p || p AS p FROM v${i})`;
  });
  const groups = 'GROUP BY window_start, window_end';
  for (const [title, sql, problem] of [
    [
      'names that stand for twice as much each time',
      `WITH v0 AS (SELECT ts, path AS p FROM access), ${doubling.join(', ')}
      SELECT MAX(p) AS m FROM TABLE(TUMBLE(TABLE v60, DESCRIPTOR(ts), INTERVAL '1' HOUR)) ${groups}`,
      /stand for more than 5000 parts/,
    ],
    [
      'all columns twice each time',
      `SELECT * FROM ${wrap(60, (inner) => `(SELECT *, * FROM ${inner})`)}`,
      /two columns/,
    ],
    [
      'subqueries in subqueries',
      `SELECT * FROM ${wrap(3000, (inner) => `(SELECT * FROM ${inner})`)}`,
      /nested too deep|has no window/,
    ],
    [
      'many views over each other',
      `WITH v0 AS (SELECT * FROM access), ${Array.from(
        { length: 300 },
        (_, i) => `v${i + 1} AS (SELECT * FROM v${i} WHERE status = ${i})`,
      ).join(', ')} SELECT * FROM v300`,
      /has no window/,
    ],
    [
      'a long condition',
      `SELECT COUNT(*) AS n FROM TABLE(TUMBLE(TABLE access, DESCRIPTOR(ts), INTERVAL '1' HOUR))
      WHERE ip IN (${"'192.0.2.1', ".repeat(4000)}'x') ${groups} HAVING ${'COUNT(*) > 1 AND '.repeat(150)} MAX(x) = 1`,
      /no column x/,
    ],
  ] as const) {
    test(title, () => {
      const { problems } = compileQuery(sql, [accessTable]);
      assert.match(problems.map(({ message }) => message).join('\n'), problem);
    });
  }
});
