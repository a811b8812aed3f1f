/**
 * The same SQL on a real Flink and here, over the same lines, gives the same rows. Of the text for
 * Flink only the connector is replaced, by a file.
 *
 * Only planned there: windows with an offset, of which Flink 2.2 loses rows (4,506 of 9,999 lines were
 * counted with an offset of 16 hours, all without).
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { QueryPlan } from '#src/aggregator/plan.js';
import { resultLayout } from '#src/aggregator/results/result-layout.js';
import { compileQuery } from '#src/aggregator/sql/compile.js';
import type { FlinkTable } from '#src/aggregator/sql/to-flink/source-table.js';
import { toFlink } from '#src/aggregator/sql/to-flink/to-flink.js';
import { runFlinkSql, type FlinkRow } from '../support/flink-peer.js';
import { goldenDirectory } from '../support/golden.js';
import { QueryHarness } from '../support/query-harness.js';
import { accessTable } from '../support/sql-tables.js';
import { temporaryDirectory } from '../support/temporary-directory.js';

const dayMs = 86_400_000;
const table: FlinkTable = {
  ...accessTable,
  topic: 'access',
  brokers: ['127.0.0.1:9092'],
  format: 'combined',
  options: {},
  metadata: {},
  watermarkMs: dayMs,
  idleTimeoutMs: 5000,
};

/** Four hours of lines out of order, with everything that the format has an opinion on. */
function accessLines(): string[] {
  const requests = [
    'GET / HTTP/1.1',
    'GET /a/b?q=1 HTTP/1.1',
    'GET /a/b? HTTP/1.1',
    'HEAD /ä%20_ HTTP/2.0',
    'POST /say\\"hi\\" HTTP/1.1',
    'GET /with a space HTTP/1.1',
    'OPTIONS * HTTP/1.0',
    '-',
    '\\x16\\x03',
  ];
  const agents = ['-', 'curl/8', 'Mozilla/5.0 (\\"x\\")', 'bot', ''];
  return Array.from({ length: 3000 }, (_, i) => {
    const minute = String((i * 7) % 60).padStart(2, '0');
    const time = `17/May/2015:1${(i * 3) % 4}:${minute}:0${i % 10} ${i % 2 ? '+0000' : '-0130'}`;
    const status = i % 41 === 0 ? '-' : [200, 304, 404, 500][i % 4];
    const user = i % 13 === 0 ? 'Anna Maria' : '-';
    const bytes = i % 5 === 0 ? '-' : i * 17;
    const referer = i % 3 === 0 ? '-' : 'http://example.org/?a';
    const rest = `"${requests[i % requests.length]}" ${status} ${bytes} "${referer}"`;
    // Every 50th line has no closing quote: no row.
    const agent = `"${agents[i % agents.length]}${i % 50 === 49 ? '' : '"'}`;
    return `192.0.2.${(i * i) % 23} - ${user} [${time}] ${rest} ${agent}`;
  });
}

async function rowsHere(plan: QueryPlan, lines: string[], directory: string): Promise<FlinkRow[]> {
  const harness = new QueryHarness(directory, { plan, watermarkMs: dayMs });
  try {
    harness.add(lines);
    harness.query.checkpoint({ drain: true });
    return (await harness.rows()).map(({ values }) => values as FlinkRow);
  } finally {
    await harness.store.close();
  }
}

/** Times as milliseconds, fractions to four digits (DECIMAL there, DOUBLE here), sorted. */
function comparable(rows: readonly FlinkRow[], plan: QueryPlan): string[] {
  const { columns } = resultLayout(plan);
  const cell = (value: FlinkRow[number], column: number): string => {
    if (typeof value === 'number') return String(Number(value.toFixed(4)));
    if (value === null) return 'NULL';
    if (columns[column]!.type !== 'timestamp') return `'${value}'`;
    return String(Date.parse(value.endsWith('Z') ? value : `${value}Z`));
  };
  return rows.map((row) => row.map(cell).join(' | ')).toSorted();
}

function isComparable({ window, stages }: QueryPlan): boolean {
  const second = stages.map((stage) =>
    stage.kind === 'aggregate' ? stage.window?.spec : undefined,
  );
  return [window, ...second].every(
    (each) => each === undefined || !('offsetMs' in each) || each.offsetMs === 0,
  );
}

test('Flink and this engine give the same rows for every golden query', async (t) => {
  const directory = temporaryDirectory(t);
  const lines = accessLines();
  const logFile = join(directory, 'access.log');
  writeFileSync(logFile, `${lines.join('\n')}\n`);
  const names = readdirSync(join(goldenDirectory, 'sql')).filter((name) => name.endsWith('.sql'));
  const queries = names.flatMap((name) => {
    const sql = readFileSync(join(goldenDirectory, 'sql', name), 'utf8');
    const { plan } = compileQuery(sql, [table]);
    const { text } = toFlink(sql, [table]);
    return plan === undefined || text === undefined ? [] : [{ name, plan, text }];
  });
  const compared = queries.filter(({ plan }) => isComparable(plan));
  const planned = queries.filter(({ plan }) => !isComparable(plan));
  assert.ok(compared.length >= 40, `${compared.length} queries are compared`);

  const tables = queries[0]!.text.slice(0, queries[0]!.text.lastIndexOf('\n\n') + 2);
  const select = ({ text }: { readonly text: string }): string =>
    text.slice(text.lastIndexOf('\n\n') + 2);
  const source = `'connector' = 'filesystem', 'path' = 'file://${logFile}', 'format' = 'raw'`;
  const onFile = tables.replace(/'connector' = 'kafka'[^]*?'format' = 'raw'/, () => source);
  const statements = [
    ...planned.map((query) => `EXPLAIN ${select(query)}`),
    ...compared.map(select),
  ];
  const fromFlink = runFlinkSql(onFile + statements.join(''), directory);

  for (const [i, { name, plan }] of compared.entries()) {
    await t.test(name, async () => {
      const here = await rowsHere(plan, lines, join(directory, name));
      assert.ok(here.length > 0);
      assert.deepEqual(comparable(here, plan), comparable(fromFlink[i]!, plan));
    });
  }
});
