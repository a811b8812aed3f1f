import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { Aggregator, type AggregatorOptions } from '#src/aggregator/aggregator.js';
import { openResults } from '#src/aggregator/results/reader.js';
import type { AggregationModel, TableModel } from '#src/config/model.js';
import { systemClock } from '#src/core/clock.js';
import { silentLogger } from '#src/core/logger.js';
import { nodeFileSystem } from '#src/storage/node-file-system.js';
import { KafkaCluster } from '#src/protocol/kafka/client/cluster.js';
import { Producer } from '#src/protocol/kafka/client/producer.js';
import { EventBatch } from '#src/core/batch.js';
import { accessTable, position } from '../support/access-table.js';
import { logLine } from '../support/page-views.js';
import { temporaryDirectory } from '../support/temporary-directory.js';
import { startTestBroker } from '../support/test-broker.js';
import { until } from '../support/until.js';

const table: TableModel = { ...accessTable, watermarkMs: 60_000, idleTimeoutMs: 200 };
const sql = `
SELECT window_start, window_end, path, COUNT(*) AS pv, COUNT(DISTINCT ip) AS uv
FROM TABLE(TUMBLE(TABLE access, DESCRIPTOR(ts), INTERVAL '1' MINUTE))
GROUP BY GROUPING SETS ((window_start, window_end, path), (window_start, window_end))`;
const pages: AggregationModel = {
  name: 'pages',
  sql,
  sqlPosition: position,
  outputs: [{ type: 'table', config: { retention: 86_400_000 }, position }],
  checkpointIntervalMs: 1000,
  position,
};
const start = Date.UTC(2026, 0, 1);

function aggregatorOf(options: Partial<AggregatorOptions>): Aggregator {
  return new Aggregator({
    dataDir: 'unused',
    tables: [table],
    aggregations: [pages],
    brokers: [],
    fileSystem: nodeFileSystem,
    clock: systemClock,
    logger: silentLogger,
    ...options,
  });
}

async function started(t: TestContext, options: Partial<AggregatorOptions>): Promise<Aggregator> {
  const aggregator = aggregatorOf(options);
  await aggregator.start();
  t.after(() => aggregator.stop());
  return aggregator;
}

async function shown(dataDir: string): Promise<string[]> {
  const reader = openResults(dataDir);
  const rows = await reader.rows('pages', { fromMs: -Infinity, toMs: Infinity, limit: 1000 });
  await reader.close();
  return rows.map(({ windowStartMs, values, revision }) => {
    const shownValues = values.slice(2).map((value) => value ?? 'NULL');
    return `${(windowStartMs - start) / 60_000} ${shownValues.join(' ')} r${revision}`;
  });
}

test('counts what producers write into a topic of the broker, once, over restarts with workers', async (t) => {
  const topics = [{ name: 'access', partitions: 3 }];
  const broker = await startTestBroker(temporaryDirectory(t), { topics });
  t.after(() => broker.broker.stop());
  const brokers = [broker.address];
  const cluster = new KafkaCluster({
    bootstrapServers: brokers,
    clientId: 'test',
    clock: systemClock,
  });
  t.after(() => cluster.close());
  const producer = new Producer(cluster);
  const write = async (partition: number, lines: readonly string[]): Promise<void> => {
    const values = EventBatch.of(lines);
    const records = { values, size: values.size, timestampMs: start, baseOffset: 0 };
    await producer.write([{ topic: 'access', partition, records }]);
  };
  const line = (ms: number, path: string, ip: string): string =>
    logLine({ timeMs: start + ms, path, ip });
  await write(0, [line(0, '/a', '192.0.2.1'), line(1000, '/a', '192.0.2.2')]);
  await write(1, [line(2000, '/b', '192.0.2.1'), 'no log line']);

  const dataDir = temporaryDirectory(t);
  const withWorkers = (workers: number): Partial<AggregatorOptions> => {
    return { dataDir, brokers, aggregations: [{ ...pages, workers }] };
  };
  const first = await started(t, withWorkers(2));
  await until(() => first.status().queries[0]!.rowsRead === 4, 'four records are read');
  await first.stop();
  assert.equal(first.status().queries[0]!.error, undefined);

  await write(2, [line(70_000, '/a', '192.0.2.1')]);
  const second = await started(t, withWorkers(3));
  await second.drain();
  const rows = ['0 NULL 3 2 r1', '0 /a 2 2 r1', '0 /b 1 1 r1', '1 NULL 1 1 r1', '1 /a 1 1 r1'];
  assert.deepEqual(await shown(dataDir), rows);
  await second.drain();
  assert.deepEqual(await shown(dataDir), rows);
  const { queries, deadLetters } = second.status();
  assert.equal(queries[0]!.rowsRead, 5);
  assert.equal(queries[0]!.lag, 0);
  assert.equal(deadLetters.count, 1);
  assert.equal(deadLetters.recent[0]!.body, 'no log line');
});

test('two processes share a topic, each with some partitions', async (t) => {
  const topics = [{ name: 'access', partitions: 3 }];
  const { broker, address } = await startTestBroker(temporaryDirectory(t), { topics });
  t.after(() => broker.stop());
  const bootstrapServers = [address];
  const cluster = new KafkaCluster({ bootstrapServers, clientId: 'test', clock: systemClock });
  t.after(() => cluster.close());
  const producer = new Producer(cluster);
  for (const [partition, path] of ['/a', '/b', '/c'].entries()) {
    const values = EventBatch.of([logLine({ timeMs: start, path, ip: '192.0.2.1' })]);
    const records = { values, size: 1, timestampMs: start, baseOffset: 0 };
    await producer.write([{ topic: 'access', partition, records }]);
  }
  const byPath = sql.replace(/GROUP BY[^]*/, 'GROUP BY window_start, window_end, path');
  const read = async (partitions: readonly number[], workers: number): Promise<string[]> => {
    const dataDir = temporaryDirectory(t);
    const shared = { ...pages, sql: byPath, partitions, workers };
    const aggregations = [shared];
    const process = await started(t, { dataDir, brokers: [address], aggregations });
    await process.drain();
    return shown(dataDir);
  };
  assert.deepEqual(await read([1], 1), ['0 /b 1 1 r1']);
  assert.deepEqual(await read([0, 2], 2), ['0 /a 1 1 r1', '0 /c 1 1 r1']);
  await assert.rejects(read([2, 3], 1), /has 3 partitions and none of the numbers 3/);
});

test('totals of a part of the topic are refused: each process would write its own', async () => {
  const aggregator = aggregatorOf({ aggregations: [{ ...pages, partitions: [0] }] });
  await assert.rejects(aggregator.start(), /pages.partitions: rows that sum over a key/);
});

test('all problems of queries and tables are reported together', async () => {
  const broken: AggregationModel = { ...pages, sql: sql.replace('path,', 'paht,') };
  const odd: TableModel = { ...table, name: 'odd', format: 'xml' };
  const aggregator = aggregatorOf({ aggregations: [broken], tables: [table, odd] });
  await assert.rejects(aggregator.start(), /there is no format "xml"; formats: combined[^]*paht/);
});

test('a table without a broker is refused with the remedy', async () => {
  const refused = /tables.access: no broker to read the topic from; add/;
  await assert.rejects(aggregatorOf({}).start(), refused);
});
