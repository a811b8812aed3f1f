import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compileAggregations } from '#src/aggregator/compile-aggregation.js';
import { queryText } from '#src/aggregator/query-text.js';
import { loadConfig } from '#src/config/load-config.js';
import type { PipelineModel } from '#src/config/model.js';
import { formatProblem } from '#src/config/problems.js';
import { someTables } from '../../support/config-tables.js';

/** A pipeline with one aggregation of these options, the first of them on line 6. */
async function load(
  options: readonly string[],
): Promise<{ model?: PipelineModel; problems: string[] }> {
  const text = `broker: { listen: '127.0.0.1:0' }
tables:
  access: { topic: access, format: combined, timestamp: ts }
aggregations:
  pages:
${options.map((option) => `    ${option}`).join('\n')}
`;
  const { model, problems } = await loadConfig({
    files: ['pipeline.yaml'],
    texts: new Map([['pipeline.yaml', text]]),
    lenient: false,
    tables: someTables,
    env: {},
    sysProperties: {},
  });
  return { ...(model && { model }), problems: problems.map((problem) => formatProblem(problem)) };
}

async function sqlOf(...options: string[]): Promise<string | undefined> {
  const { model, problems } = await load(options);
  assert.deepEqual(problems, []);
  const text = queryText(model!.aggregations[0]!, model!.tables);
  return text.sql ?? text.problems.join('\n');
}

async function problemsOf(...options: string[]): Promise<string> {
  const { model, problems } = await load(options);
  if (model === undefined) return problems.join('\n');
  return compileAggregations(model.aggregations, model.tables).problems.join('\n');
}

test('the parts of the shorthand are SQL with the backticks that Flink wants', async () => {
  const options = [
    'table: access',
    'window: { tumble: 1m }',
    "where: status < 400 and method = 'GET'",
    'groupBy: [path]',
    'totals: true',
    'select: { pv: count, uv: count distinct ip, bytes: sum bytes }',
  ];
  assert.equal(
    await sqlOf(...options),
    `SELECT window_start, window_end,
  path,
  COUNT(*) AS pv,
  COUNT(DISTINCT ip) AS uv,
  SUM(\`bytes\`) AS \`bytes\`
FROM TABLE(TUMBLE(TABLE access, DESCRIPTOR(ts), INTERVAL '1' MINUTE))
WHERE status < 400 AND \`method\` = 'GET'
GROUP BY GROUPING SETS ((window_start, window_end, path), (window_start, window_end))`,
  );
  const { model } = await load(options);
  const { compiled, problems, warnings } = compileAggregations(model!.aggregations, model!.tables);
  assert.deepEqual([problems, warnings], [[], []]);
  assert.deepEqual(
    compiled[0]!.plan.columns.map(({ name }) => name),
    ['window_start', 'window_end', 'path', 'pv', 'uv', 'bytes'],
  );
});

const windows: readonly [string, string][] = [
  [
    '{ tumble: 90s, offset: 5s }',
    "TUMBLE(TABLE access, DESCRIPTOR(ts), INTERVAL '90' SECOND, INTERVAL '5' SECOND)",
  ],
  [
    '{ hop: { size: 10m, slide: 1m } }',
    "HOP(TABLE access, DESCRIPTOR(ts), INTERVAL '1' MINUTE, INTERVAL '10' MINUTE)",
  ],
  [
    '{ cumulate: { size: 1d, step: 1h } }',
    "CUMULATE(TABLE access, DESCRIPTOR(ts), INTERVAL '1' HOUR, INTERVAL '1' DAY)",
  ],
  [
    '{ session: { gap: 30m, by: [ip] } }',
    "SESSION(TABLE access PARTITION BY ip, DESCRIPTOR(ts), INTERVAL '30' MINUTE)",
  ],
  ['{ count: { rows: 1000, by: ip } }', 'COUNT_WINDOW(TABLE access PARTITION BY ip, 1000)'],
];
for (const [window, call] of windows)
  test(`the window ${window} is a table function`, async () => {
    const sql = await sqlOf('table: access', `window: ${window}`, 'select: { pv: count }');
    assert.ok(sql?.includes(`FROM TABLE(${call})`), sql);
  });

const phrases: readonly [string, string][] = [
  ['count', 'COUNT(*)'],
  ['count referer', 'COUNT(referer)'],
  ['count where status >= 500', 'COUNT(*) FILTER (WHERE status >= 500)'],
  ["count distinct ip where path = '/where'", "COUNT(DISTINCT ip) FILTER (WHERE path = '/where')"],
  ['first agent', 'FIRST_VALUE(agent)'],
  ['approx count distinct ip', 'APPROX_COUNT_DISTINCT(ip)'],
  ['percentile bytes 0.95', 'PERCENTILE(`bytes`, 0.95)'],
  ['sum (bytes + 1)', 'SUM(`bytes` + 1)'],
  ['sum(bytes) / count(*)', 'SUM(`bytes`) / COUNT(*)'],
  ['max CHAR_LENGTH(path) + 1', 'MAX(CHAR_LENGTH(path) + 1)'],
];
for (const [phrase, aggregate] of phrases)
  test(`"${phrase}" is ${aggregate}`, async () => {
    const select = `select: { x: ${JSON.stringify(phrase)} }`;
    const sql = await sqlOf('table: access', 'window: { tumble: 1m }', select);
    assert.ok(sql?.includes(`  ${aggregate} AS x\n`), sql);
  });

test('a group has the name behind AS', async () => {
  const sql = await sqlOf(
    'table: access',
    'window: { tumble: 1m }',
    'groupBy: ["SPLIT_INDEX(path, \'/\', 1) AS section", user]',
  );
  assert.match(sql!, /^ {2}SPLIT_INDEX\(path, '\/', 1\) AS section,\n {2}`user`$/m);
  assert.match(sql!, /^GROUP BY window_start, window_end, SPLIT_INDEX\(path, '\/', 1\), `user`$/m);
});

test('names of columns in HAVING are what they stand for', async () => {
  const sql = await sqlOf(
    'table: access',
    'window: { tumble: 1m }',
    'groupBy: [path]',
    'select: { pv: count, uv: count distinct ip }',
    "having: pv > 10 or uv + pv > 5 and path <> 'pv'",
  );
  assert.match(
    sql!,
    /^HAVING COUNT\(\*\) > 10 OR COUNT\(DISTINCT ip\) \+ COUNT\(\*\) > 5 AND path <> 'pv'$/m,
  );
});

test("the first rows of each window are Flink's window Top-N", async () => {
  const sql = await sqlOf(
    'table: access',
    'window: { tumble: 1m }',
    'groupBy: [status, path]',
    'select: { pv: count }',
    'top: { by: pv, limit: 3, per: [status] }',
  );
  assert.equal(
    sql,
    `SELECT window_start, window_end, status, path, pv
FROM (
  SELECT *,
    ROW_NUMBER() OVER (PARTITION BY window_start, window_end, status ORDER BY pv DESC) AS row_num
  FROM (
    SELECT window_start, window_end,
      status,
      path,
      COUNT(*) AS pv
    FROM TABLE(TUMBLE(TABLE access, DESCRIPTOR(ts), INTERVAL '1' MINUTE))
    GROUP BY window_start, window_end, status, path
  )
)
WHERE row_num <= 3`,
  );
});

test('the row over all groups is no rival of the groups', async () => {
  const options = [
    'table: access',
    'window: { tumble: 1m }',
    'groupBy: [path]',
    'totals: true',
    'select: { pv: count }',
    'top: { by: pv asc }',
  ];
  const sql = await sqlOf(...options);
  assert.match(sql!, /^SELECT window_start, window_end, path, pv\nFROM \(/);
  assert.match(sql!, /PARTITION BY window_start, window_end, is_total ORDER BY pv ASC\)/);
  assert.match(sql!, /^ {6}GROUPING\(path\) AS is_total$/m);
  assert.equal(await problemsOf(...options), '');
});

test('a problem stands on the line of its part', async () => {
  const found = await problemsOf(
    'table: access',
    'window: { tumble: 1m }',
    'where: statuss < 400',
    'groupBy: [path]',
    'select:',
    '  pv: count',
    '  size: sum byts',
  );
  assert.equal(
    found,
    `pipeline.yaml:12: aggregations.pages.select.size: table access has no column byts; did you mean bytes?
  12 |   SUM(byts) AS size
             ^^^^
pipeline.yaml:8: aggregations.pages.where: table access has no column statuss; did you mean status?
  8 | WHERE statuss < 400
            ^^^^^^^`,
  );
});

test('a part cannot reach beyond its own place', async () => {
  const found = await problemsOf(
    'table: access',
    'window: { tumble: 1m }',
    'where: status < 400 GROUP BY path',
    'select: { pv: count }',
  );
  assert.match(found, /^pipeline\.yaml:8: aggregations\.pages\.where: .*GROUP/);
});

test('the queries of the example mean something', async () => {
  const { model } = await loadConfig({
    files: ['conf/aggregations.yaml'],
    lenient: false,
    tables: someTables,
    env: {},
    sysProperties: {},
  });
  const { compiled, problems, warnings } = compileAggregations(model!.aggregations, model!.tables);
  assert.deepEqual([problems, warnings], [[], []]);
  assert.deepEqual(
    compiled.map(({ plan }) => plan.window.kind),
    ['tumble', 'hop', 'cumulate', 'session'],
  );
});

const slips: readonly [string, readonly string[], RegExp][] = [
  [
    'no query',
    ['checkpointInterval: 1s'],
    /:5: aggregations\.pages: has no query; add aggregations/,
  ],
  ['no table', ['window: { tumble: 1m }', 'select: { pv: count }'], /pages\.table: is missing/],
  ['no window', ['table: access', 'select: { pv: count }'], /pages\.window: is missing/],
  ['nothing to count', ['table: access', 'window: { tumble: 1m }'], /pages\.select: is missing/],
  [
    'two windows',
    ['table: access', 'window: { tumble: 1m, session: { gap: 1m } }', 'select: { pv: count }'],
    /:7: aggregations\.pages\.window: has tumble and session; keep one of them/,
  ],
  [
    'SQL and shorthand',
    ['sql: SELECT', 'where: status < 400'],
    /:7: aggregations\.pages\.where: stands beside sql/,
  ],
  [
    'a misspelt option',
    ['table: access', 'window: { tumbel: 1m }', 'select: { n: count }'],
    /tumbel.*did you mean "?(window\.)?tumble/,
  ],
];
for (const [what, options, message] of slips)
  test(`${what}: told with its line`, async () => {
    assert.match(await problemsOf(...options), message);
  });
