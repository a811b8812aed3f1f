import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { Aggregator } from '#src/aggregator/aggregator.js';
import { openResults } from '#src/aggregator/results/reader.js';
import type { AggregationModel, OutputModel, TableModel } from '#src/config/model.js';
import { EventBatch } from '#src/core/batch.js';
import { systemClock } from '#src/core/clock.js';
import { silentLogger } from '#src/core/logger.js';
import type { QueryStatus } from '#src/core/status.js';
import { KafkaCluster } from '#src/protocol/kafka/client/cluster.js';
import { Producer } from '#src/protocol/kafka/client/producer.js';
import { nodeFileSystem } from '#src/storage/node-file-system.js';
import { accessTable, position } from '../../support/access-table.js';
import { fileOutputDefaults } from '../../support/file-output.js';
import { kafkaOutputConfig, topicContents } from '../../support/kafka-output.js';
import { logLine } from '../../support/page-views.js';
import { temporaryDirectory } from '../../support/temporary-directory.js';
import { startTestBroker } from '../../support/test-broker.js';
import { readTopic } from '../../support/topic-reader.js';
import { until } from '../../support/until.js';

const start = Date.UTC(2026, 0, 1);
const minute = 60_000;
const table: TableModel = {
  ...accessTable,
  topic: 'views',
  watermarkMs: 1000,
  idleTimeoutMs: 60_000,
};
const pages: AggregationModel = {
  name: 'pages',
  sql: `SELECT window_start, path, COUNT(*) AS pv
        FROM TABLE(TUMBLE(TABLE access, DESCRIPTOR(ts), INTERVAL '1' MINUTE))
        GROUP BY window_start, window_end, path`,
  sqlPosition: position,
  outputs: [],
  checkpointIntervalMs: 100,
  position,
};

const output = (type: string, config: OutputModel['config']): OutputModel => ({
  type,
  config,
  position,
});

/** A broker with topic `views`, and aggregators of one data directory over it. */
async function setup(t: TestContext) {
  const topics = [{ name: 'views', partitions: 1 }];
  const { broker, address } = await startTestBroker(temporaryDirectory(t), { topics });
  const options = { bootstrapServers: [address], clientId: 'test', clock: systemClock };
  const cluster = new KafkaCluster(options);
  const producer = new Producer(cluster);
  const dataDir = temporaryDirectory(t);
  const running: Aggregator[] = [];
  t.after(async () => {
    for (const aggregator of running) await aggregator.stop();
    cluster.close();
    await broker.stop();
  });
  return {
    address,
    cluster,
    dataDir,
    async run(
      parts: Partial<AggregationModel>,
      read: Partial<TableModel> = {},
    ): Promise<Aggregator> {
      const aggregator = new Aggregator({
        dataDir,
        tables: [{ ...table, ...read }],
        aggregations: [{ ...pages, ...parts }],
        brokers: [address],
        fileSystem: nodeFileSystem,
        clock: systemClock,
        logger: silentLogger,
      });
      running.push(aggregator);
      await aggregator.start();
      return aggregator;
    },
    /** Views of these paths, one a second from the minute on. */
    async view(fromMinute: number, ...paths: string[]): Promise<void> {
      const values = EventBatch.of(
        paths.map((path, i) => logLine({ timeMs: start + fromMinute * minute + i * 1000, path })),
      );
      const records = { values, size: values.size, timestampMs: start, baseOffset: 0 };
      await producer.write([{ topic: 'views', partition: 0, records }]);
    },
  };
}

function statusOf(aggregator: Aggregator): QueryStatus {
  return aggregator.status().queries[0]!;
}

test('results and late rows reach a topic and files, once, over a restart', async (t) => {
  const { address, cluster, dataDir, run, view } = await setup(t);
  const folder = temporaryDirectory(t);
  const file = (name: string) =>
    output('file', { path: join(folder, name), ...fileOutputDefaults });
  const topic = (name: string) =>
    output('kafka', { ...kafkaOutputConfig(address, name), brokers: [] });
  const parts = {
    outputs: [topic('results'), file('{window_start}.jsonl')],
    late: [topic('late'), file('late.jsonl')],
  };
  await view(0, '/a', '/a', '/b');
  await view(5, '/a');
  const first = await run(parts);
  await until(() => statusOf(first).outputs!.every(({ waitingRows }) => waitingRows === 0));
  await until(() => statusOf(first).rowsRead === 4, 'four views are read');
  await view(0, '/late');
  await until(() => statusOf(first).rowsLate === 1, 'the view is late');
  await first.stop();

  const second = await run(parts);
  await view(1, '/later');
  await second.drain();
  const records = await readTopic(cluster, 'results');
  assert.deepEqual(records.map(({ value }) => value).toSorted(), [
    '{"window_start":"2026-01-01T00:00:00Z","path":"/a","pv":2}',
    '{"window_start":"2026-01-01T00:00:00Z","path":"/b","pv":1}',
    '{"window_start":"2026-01-01T00:05:00Z","path":"/a","pv":1}',
  ]);
  const read = (name: string): string[] =>
    readFileSync(join(folder, name), 'utf8').split('\n').slice(0, -1);
  assert.equal(read('2026-01-01T00:00:00Z.jsonl').length, 2);
  assert.equal(read('2026-01-01T00:05:00Z.jsonl').length, 1);

  const late = await readTopic(cluster, 'late');
  assert.deepEqual(
    late.map(({ value, headers }) => [value, headers['event_time'], headers['watermark']]),
    [
      [logLine({ timeMs: start, path: '/late' }), '2026-01-01T00:00:00Z', '2026-01-01T00:04:59Z'],
      [
        logLine({ timeMs: start + minute, path: '/later' }),
        '2026-01-01T00:01:00Z',
        '2026-01-01T00:04:59Z',
      ],
    ],
  );
  const bodies = read('late.jsonl').map((line) => (JSON.parse(line) as { body: string }).body);
  assert.deepEqual(
    bodies,
    late.map(({ value }) => value),
  );
  const reader = openResults(dataDir);
  t.after(() => reader.close());
  assert.deepEqual(
    reader.lateRecords('pages').map(({ values }) => values.at(-1)),
    bodies,
  );
  const { outputs } = statusOf(second);
  assert.deepEqual(
    outputs!.map(({ type, place, waitingRows, isForLateRows = false }) => [
      type,
      place,
      waitingRows,
      isForLateRows,
    ]),
    [
      ['kafka', 'results', 0, false],
      ['file', join(folder, '{window_start}.jsonl'), 0, false],
      ['kafka', 'late', 0, true],
      ['file', join(folder, 'late.jsonl'), 0, true],
    ],
  );
});

test('a row that HAVING no longer lets through leaves the topic and the file', async (t) => {
  const { address, cluster, dataDir, run, view } = await setup(t);
  const path = join(temporaryDirectory(t), 'pages.jsonl');
  const parts = {
    sql: pages.sql + ' HAVING COUNT(*) < 3',
    outputs: [
      output('table', { retention: 1e12 }),
      output('kafka', { ...kafkaOutputConfig(address, 'results') }),
      output('file', { path, ...fileOutputDefaults }),
    ],
  };
  await view(0, '/a', '/a', '/b');
  await view(2, '/c');
  const aggregator = await run(parts, { allowedLatenessMs: 10 * minute });
  const delivered = (): string =>
    statusOf(aggregator)
      .outputs!.map((each) => each.deliveredRows)
      .join();
  await until(() => delivered() === '2,2', 'both outputs have the first window');
  await view(0, '/a');
  await aggregator.drain();
  const { shown, written } = topicContents(cluster, 'results');
  assert.deepEqual([await shown(), await written()], [{ '/b': 1, '/c': 1 }, 4]);
  const lines = readFileSync(path, 'utf8').split('\n').slice(0, -1);
  const shownLines = lines.map((line) => {
    const { path: page, pv, revision, operation } = JSON.parse(line) as Record<string, unknown>;
    return [page, pv, revision, operation].join(' ');
  });
  assert.deepEqual(shownLines.toSorted(), [
    '/a 2 1 upsert',
    '/a 3 2 delete',
    '/b 1 1 upsert',
    '/c 1 1 upsert',
  ]);
  const reader = openResults(dataDir);
  t.after(() => reader.close());
  const rows = await reader.rows('pages', { fromMs: -Infinity, toMs: Infinity, limit: 10 });
  assert.deepEqual(rows.map(({ values }) => values[1]).toSorted(), ['/b', '/c']);
});

test('an output that lags by the bound holds reading back; reading goes on by itself', async (t) => {
  const { run, view } = await setup(t);
  const folder = join(temporaryDirectory(t), 'out');
  writeFileSync(folder, 'a file where the folder should be');
  const path = join(folder, 'pages.jsonl');
  const aggregator = await run({
    outputs: [output('file', { path, ...fileOutputDefaults })],
    outboxMax: { rows: 2, bytes: 1_000_000 },
  });
  await view(0, '/a', '/b', '/c');
  await view(5, '/a');
  await until(() => statusOf(aggregator).paused !== undefined, 'it is paused');
  await view(10, '/a');
  await view(15, '/a');
  const { paused, outputs } = statusOf(aggregator);
  assert.match(
    paused!,
    /^3 rows \(\d+ bytes\) wait for outputs, which is the bound \(file .*ENOTDIR/,
  );
  assert.match(outputs![0]!.error!, /ENOTDIR/);
  assert.equal(outputs![0]!.waitingRows, 3);
  rmSync(folder);
  mkdirSync(folder);
  await until(() => statusOf(aggregator).rowsRead === 6, 'all views are read');
  await aggregator.drain();
  assert.equal(statusOf(aggregator).paused, undefined);
  assert.equal(readFileSync(path, 'utf8').split('\n').length - 1, 6);
});

test('a query that is held back stops when it is told to', async (t) => {
  const { run, view } = await setup(t);
  const folder = join(temporaryDirectory(t), 'out');
  writeFileSync(folder, '');
  await view(0, '/a', '/b', '/c');
  await view(5, '/a');
  const output1 = output('file', { path: join(folder, 'pages.jsonl'), ...fileOutputDefaults });
  const aggregator = await run({ outputs: [output1], outboxMax: { rows: 2, bytes: 1_000_000 } });
  await until(() => statusOf(aggregator).paused !== undefined, 'it is paused');
  await aggregator.stop();
  assert.equal(statusOf(aggregator).rowsRead, 4);
});

test('two outputs of a query to one place are refused', async (t) => {
  const { run } = await setup(t);
  const same = output('file', { path: '/nowhere/pages.jsonl', ...fileOutputDefaults });
  await assert.rejects(
    run({ outputs: [same, same] }),
    /pipeline.yaml:3: another output of the aggregation writes to the same place \(\/nowhere/,
  );
});
