import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { compileQuery } from '#src/aggregator/sql/compile.js';
import { combinedFormat } from '#src/codecs/combined/index.js';
import { slabOf, valueAt, type Value } from '../../support/rows.js';
import { accessTable } from '../../support/sql-tables.js';

const time = '[17/May/2015:10:05:03 +0000]';
const { rows } = combinedFormat.parse(
  slabOf([
    `1.1.1.1 - anna ${time} "GET /a/b?q=1 HTTP/1.1" 200 10 "http://x/" "Mozilla/5.0"`,
    `2.2.2.2 - - ${time} "POST /ä_% HTTP/1.1" 404 - "-" "-"`,
    `3.3.3.3 - - ${time} "-" - 7 "-" "curl"`,
  ]),
);

function planOf(sql: string): NonNullable<ReturnType<typeof compileQuery>['plan']> {
  const { plan, problems } = compileQuery(sql, [accessTable]);
  assert.deepEqual(problems, []);
  return plan!;
}

const from = "FROM TABLE(TUMBLE(TABLE access, DESCRIPTOR(ts), INTERVAL '1' MINUTE))";

/** The value of an expression for each of the three rows. */
function evaluate(expression: string): Value[] {
  const plan = planOf(
    `SELECT ${expression} AS v ${from} GROUP BY window_start, window_end, ${expression}`,
  );
  const column = plan.groupKeys[0]!.scalar.evaluate(rows);
  return [0, 1, 2].map((row) => valueAt(column, row));
}

/** Whether WHERE keeps each of the three rows. */
function keeps(condition: string): number[] {
  const plan = planOf(
    `SELECT COUNT(*) AS n ${from} WHERE ${condition} GROUP BY window_start, window_end`,
  );
  return Array.from(plan.filter!(rows));
}

describe('an expression has the value that Flink gives it', () => {
  for (const [expression, expected] of [
    ['path', ['/a/b', '/ä_%', null]],
    ['status + 1', [201, 405, null]],
    ['`bytes` - 20', [-10, -20, -13]],
    ['-`bytes`', [-10, 0, -7]],
    ['`bytes` / 4', [2, 0, 1]],
    ['-`bytes` / 4', [-2, 0, -1]],
    ['`bytes` / 4.0', [2.5, 0, 1.75]],
    ['100 / `bytes`', [10, null, 14]],
    ['`bytes` % 4', [2, 0, 3]],
    ['MOD(`bytes`, 0)', [null, null, null]],
    ['2 + 3 * `bytes`', [32, 2, 23]],
    ['(2 + 3) * `bytes`', [50, 0, 35]],
    ['10 - `bytes` - 1', [-1, 9, 2]],
    ['UPPER(path)', ['/A/B', '/Ä_%', null]],
    ['LOWER(`method`)', ['get', 'post', null]],
    ['CHAR_LENGTH(path)', [4, 4, null]],
    ['SUBSTRING(path, 2, 1)', ['a', 'ä', null]],
    ['SUBSTRING(path FROM 2)', ['a/b', 'ä_%', null]],
    ['SUBSTRING(path, -2)', ['/b', '_%', null]],
    ['SUBSTRING(path, 0, 2)', ['/a', '/ä', null]],
    ['SUBSTRING(path, 9)', ['', '', null]],
    ["SPLIT_INDEX(path, '/', 1)", ['a', 'ä_%', null]],
    ["SPLIT_INDEX(path, '/', 2)", ['b', null, null]],
    ["REPLACE(ip, '.', '$&')", ['1$&1$&1$&1', '2$&2$&2$&2', '3$&3$&3$&3']],
    ["`method` || ' ' || path", ['GET /a/b', 'POST /ä_%', null]],
    ["COALESCE(`user`, referer, 'nobody')", ['anna', 'nobody', 'nobody']],
    ['COALESCE(status, `bytes`, 0)', [200, 404, 7]],
    ["NULLIF(`method`, 'GET')", [null, 'POST', null]],
    ["CASE WHEN status >= 400 THEN 'bad' WHEN status < 400 THEN 'good' END", ['good', 'bad', null]],
    [
      "CASE status WHEN 200 THEN 'ok' WHEN NULL THEN 'never' ELSE 'other' END",
      ['ok', 'other', 'other'],
    ],
    ['CASE WHEN status IS NULL THEN 0 ELSE `bytes` / 4.0 END', [2.5, 0, 0]],
    ['CAST(status AS STRING)', ['200', '404', null]],
    ['CAST(`bytes` AS DOUBLE) / 4', [2.5, 0, 1.75]],
    ['CAST(SUBSTRING(ip, 1, 1) AS INT) * 2', [2, 4, 6]],
    ['CAST(path AS INT)', [null, null, null]],
    ['ABS(`bytes` - 8)', [2, 8, 1]],
    ['FLOOR(`bytes` / 4.0)', [2, 0, 1]],
    ["TRIM('  x ') || ip", ['x1.1.1.1', 'x2.2.2.2', 'x3.3.3.3']],
    ["'it''s' || ip", ["it's1.1.1.1", "it's2.2.2.2", "it's3.3.3.3"]],
  ] as const) {
    test(expression, () => assert.deepEqual(evaluate(expression), expected));
  }
});

describe('WHERE keeps rows whose condition is true, not those where it is unknown', () => {
  for (const [condition, expected] of [
    ['status = 200', [1, 0, 0]],
    ['status <> 200', [0, 1, 0]],
    ['NOT status = 200', [0, 1, 0]],
    ['status = NULL', [0, 0, 0]],
    ['NULL = NULL', [0, 0, 0]],
    ['status IS NULL', [0, 0, 1]],
    ['path IS NOT NULL', [1, 1, 0]],
    ['status > 300 OR `bytes` > 5', [1, 1, 1]],
    ['status > 300 AND `bytes` > 5', [0, 0, 0]],
    ['(status > 300) IS NOT TRUE', [1, 0, 1]],
    ['(status > 300) IS FALSE', [1, 0, 0]],
    ['status BETWEEN 200 AND 299', [1, 0, 0]],
    ['status NOT BETWEEN 200 AND 299', [0, 1, 0]],
    ["`method` IN ('GET', 'HEAD')", [1, 0, 0]],
    ["`method` NOT IN ('GET', NULL)", [0, 0, 0]],
    ["`method` NOT IN ('GET', 'HEAD')", [0, 1, 0]],
    ["path LIKE '/a%'", [1, 0, 0]],
    ["path LIKE '%b'", [1, 0, 0]],
    ["path LIKE '%/b%'", [1, 0, 0]],
    ["path LIKE '/_/_'", [1, 0, 0]],
    ["path LIKE '/_!_!%' ESCAPE '!'", [0, 1, 0]],
    ["path LIKE '%'", [1, 1, 0]],
    ["path LIKE ''", [0, 0, 0]],
    ["path LIKE '/a/b'", [1, 0, 0]],
    ["path NOT LIKE '/a%'", [0, 1, 0]],
    ["path > '/b'", [0, 1, 0]],
    ["path <= '/a/b'", [1, 0, 0]],
    ["ts = TIMESTAMP '2015-05-17 10:05:03'", [1, 1, 1]],
    ["ts < TIMESTAMP '2015-05-17 10:05:02.999'", [0, 0, 0]],
    ['TRUE', [1, 1, 1]],
    ['`bytes` = 10.0', [1, 0, 0]],
  ] as const) {
    test(condition, () => assert.deepEqual(keeps(condition), expected));
  }
});

test('a plain column is the column of the format, not a copy', () => {
  const plan = planOf(
    `SELECT path, COUNT(DISTINCT ip) AS uv ${from} GROUP BY window_start, window_end, path`,
  );
  const column = plan.groupKeys[0]!.scalar.evaluate(rows);
  const own = rows.column(5);
  assert.ok(column.kind === 'bytes' && own.kind === 'bytes');
  assert.equal(column.starts.buffer, own.starts.buffer);
  assert.equal(column.buffer, own.buffer);
});

test('constants grow with the batch that they are asked for', () => {
  const plan = planOf(
    `SELECT path || 'x' AS v ${from} GROUP BY window_start, window_end, path || 'x'`,
  );
  const { scalar } = plan.groupKeys[0]!;
  const one = combinedFormat.parse(slabOf([`h - - ${time} "GET /1 HTTP/1.1" 200 1 "-" "-"`])).rows;
  assert.equal(valueAt(scalar.evaluate(one), 0), '/1x');
  assert.equal(valueAt(scalar.evaluate(rows), 1), '/ä_%x');
});

for (const [title, sql] of [
  ['brackets', `SELECT ${'('.repeat(20_000)}1 ${from}`],
  [
    'a chain of OR',
    `SELECT COUNT(*) ${from} WHERE ${'TRUE OR '.repeat(5000)}TRUE GROUP BY window_start`,
  ],
  [
    'negations',
    `SELECT COUNT(*) ${from} WHERE ${'NOT '.repeat(10_000)}TRUE GROUP BY window_start, window_end`,
  ],
  ['a very long text', `SELECT '${'x'.repeat(70_000)}' ${from}`],
] as const) {
  test(`${title} beyond the limits end in a problem, not in a crash`, () => {
    const { plan, problems } = compileQuery(sql, [accessTable]);
    assert.equal(plan, undefined);
    assert.ok(problems.some(({ message }) => /nested|the most is/.test(message)));
  });
}
