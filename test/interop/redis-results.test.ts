import assert from 'node:assert/strict';
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { RedisOutput } from '#src/aggregator/outputs/redis/redis-output.js';
import { RedisResults } from '#src/aggregator/outputs/redis/redis-results.js';
import type { RedisOutputConfig } from '#src/generated/config/outputs/redis.js';
import { openPage } from '../support/browser.js';
import { run, start } from '../support/command-line.js';
import { FakeClock } from '../support/fake-clock.js';
import { outputContext, pageColumns } from '../support/output-context.js';
import { writePipelineFile } from '../support/pipeline-file.js';
import { startRedis } from '../support/redis-server.js';
import { temporaryDirectory } from '../support/temporary-directory.js';
import { eventually } from '../support/until.js';

const startMs = Date.UTC(2015, 4, 17, 10);
const all = { fromMs: 0, toMs: Infinity, limit: 100 };

function redisRow(minute: number, path: string | null, pv: number, summedOver: string[] = []) {
  const window = { startMs: startMs + minute * 60_000, endMs: startMs + (minute + 1) * 60_000 };
  return { ...window, revision: 1, values: [window.startMs, path, pv], summedOver };
}

const rows = [
  redisRow(1, '/b', 4),
  redisRow(1, '/a', 3),
  redisRow(0, null, 20, ['path']),
  redisRow(0, '/a:b', 17),
].map((row, i) => ({ ...row, order: i + 1 }));

const layouts: readonly Partial<RedisOutputConfig>[] = [
  { layout: 'hash', key: 'pv:{window_start}', field: '{path}', value: 'pv' },
  { layout: 'zset', key: '[pv]:{window_start}', member: '{path}', score: 'pv' },
  { layout: 'row', key: '{{pv}}:{window_start}:{path}' },
  { layout: 'string', key: '{path}|{window_start}', value: 'pv' },
];

async function readerOf(t: TestContext, url: string, parts: Partial<RedisOutputConfig>) {
  const config = { url, ...parts } as RedisOutputConfig;
  const output = new RedisOutput(outputContext(config));
  await output.deliver(rows);
  const groupingSets = [
    { summedOver: [], isOverall: false },
    { summedOver: ['path'], isOverall: true },
  ];
  const clock = new FakeClock();
  const results = new RedisResults({
    config,
    location: 'pipeline.yaml:1',
    layout: { columns: pageColumns, groupingSets },
    windowSizeMs: 60_000,
    clock,
  });
  t.after(async () => {
    await output.close();
    await results.close();
  });
  return { results, output, clock };
}

test('what each layout wrote is read back by window, then by group', async (t) => {
  const redis = await startRedis(temporaryDirectory(t));
  t.after(() => redis.stop());
  for (const parts of layouts) {
    const { results } = await readerOf(t, redis.url, parts);
    const found = await results.rows('pages', all);
    assert.deepEqual(
      found.map(({ values, groupingSet }) => [...values, groupingSet]),
      [
        [startMs, null, 20, 1],
        [startMs, '/a:b', 17, 0],
        [startMs + 60_000, '/a', 3, 0],
        [startMs + 60_000, '/b', 4, 0],
      ],
      parts.layout,
    );
    const newest = { startMs: startMs + 60_000, endMs: startMs + 120_000, provisional: false };
    assert.deepEqual(await results.windows('pages', 1), [newest]);
    assert.equal((await results.rows('pages', { ...all, fromMs: startMs + 1 })).length, 2);
  }
});

test('several readers cost one read, and a later one sees what has changed', async (t) => {
  const redis = await startRedis(temporaryDirectory(t));
  t.after(() => redis.stop());
  const { results, output, clock } = await readerOf(t, redis.url, layouts[0]!);
  await redis.client.config('RESETSTAT');
  const asked = Array.from({ length: 20 }, () => results.rows('pages', all));
  await Promise.all([...asked, results.windows('pages', 10)]);
  const statistics = await redis.client.info('commandstats');
  assert.match(statistics, /cmdstat_scan:calls=1,/);
  assert.match(statistics, /cmdstat_hgetall:calls=2,/);
  await output.deliver([{ ...redisRow(2, '/c', 1), order: 9 }]);
  assert.equal((await results.windows('pages', 10)).length, 2);
  await clock.advance(500);
  assert.equal((await results.windows('pages', 10)).length, 3);
});

function line(path: string, minute: number, second: number): string {
  const stamp = `17/May/2015:10:${minute}:${second} +0000`;
  return `203.0.113.${second} - - [${stamp}] "GET ${path} HTTP/1.1" 200 12 "-" "curl/8"\n`;
}

test('a page without a table shows what is in Redis, or why it cannot', async (t) => {
  const directory = temporaryDirectory(t);
  const redis = await startRedis(directory);
  t.after(() => redis.stop());
  const file = await writePipelineFile(directory, { windowUnit: 'MINUTE', page: true });
  const hash = "layout: hash, field: '{path}', value: pv }";
  const output = (key: string): string => `{ type: redis, url: '${redis.url}', key: '${key}', `;
  const text = readFileSync(file, 'utf8').replace('partitions: 3', 'partitions: 1');
  const query = /^ {2}pages:[^]*(?=\ndashboard)/m.exec(text)![0];
  const [inRedis, unreadable] = ['pv:{window_start}', 'top'].map((key) =>
    query.replace('{ type: table }', output(key) + hash),
  );
  writeFileSync(file, text.replace(query, `${inRedis}\n${unreadable!.replace('pages', 'top')}`));
  const log = join(directory, 'logs/access.log');
  writeFileSync(log, line('/first', 10, 11) + line('/second', 10, 12) + line('/', 13, 10));
  const pipeline = start('tailrace', ['up', '--conf', file, '--log-level', 'error']);
  t.after(() => pipeline.end());
  const [, url] = await pipeline.untilOutput(/Page: (\S+)/);

  const { page } = await openPage(t, url!);
  const paths = page.locator('#top-table td.text');
  await paths.filter({ hasText: '/second' }).waitFor();
  const overall = page.locator('#top-table tr.overall td.number').first();
  await overall.filter({ hasText: /^2$/ }).waitFor();
  const printed = await run('tailrace', ['results', 'pages', '-c', file, '--format', 'csv']);
  assert.match(printed.stdout, /,\/second,1,/, printed.stderr);

  const note = page.locator('#series-note');
  await page.getByRole('tab', { name: 'top' }).click();
  await note.filter({ hasText: 'the key "top" does not say of which window' }).waitFor();
  await page.getByRole('tab', { name: 'pages' }).click();
  await paths.filter({ hasText: '/second' }).waitFor();

  await redis.stop();
  appendFileSync(log, line('/', 13, 11));
  await note.filter({ hasText: /Redis at 127.0.0.1:\d+: .*ECONNREFUSED/ }).waitFor();
  const refused = await fetch(new URL('/api/queries/pages/windows', url));
  assert.equal(refused.status, 503);
  assert.match(((await refused.json()) as { error: string }).error, /ECONNREFUSED/);

  const again = await startRedis(directory, Number(new URL(redis.url).port));
  t.after(() => again.stop());
  await again.client.hset('pv:2015-05-17T10:11:00Z', '/back', '5');
  await paths.filter({ hasText: '/back' }).waitFor();
  await eventually(async () => (await fetch(new URL('/healthz', url))).ok, 'the pipeline is well');
});
