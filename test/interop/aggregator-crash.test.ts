import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Aggregator, type AggregatorOptions } from '#src/aggregator/aggregator.js';
import { openResults } from '#src/aggregator/results/reader.js';
import type { OutputModel, TableModel } from '#src/config/model.js';
import { EventBatch } from '#src/core/batch.js';
import { systemClock } from '#src/core/clock.js';
import { silentLogger } from '#src/core/logger.js';
import { nodeFileSystem } from '#src/storage/node-file-system.js';
import { KafkaCluster } from '#src/protocol/kafka/client/cluster.js';
import { Producer } from '#src/protocol/kafka/client/producer.js';
import { accessTable, position } from '../support/access-table.js';
import { faultCount } from '../support/fault-count.js';
import { fileOutputDefaults } from '../support/file-output.js';
import { kafkaOutputConfig } from '../support/kafka-output.js';
import { logLine, type View } from '../support/page-views.js';
import { startRedis } from '../support/redis-server.js';
import { temporaryDirectory } from '../support/temporary-directory.js';
import { readTopic } from '../support/topic-reader.js';
import { startTestBroker } from '../support/test-broker.js';

const minute = 60_000;
const start = Date.UTC(2026, 0, 1);
const kills = faultCount(100, 8);
const rounds = Math.max(60, kills);
const viewsPerRound = 500;
/** Of the first second, in each round: late from the second round on. */
const stalePerRound = 5;

/** Views 6 ms apart, up to 5 s out of order: 3 minutes in all. */
function viewsOf(round: number): View[] {
  return Array.from({ length: viewsPerRound }, (_, i) => {
    const n = round * viewsPerRound + i;
    const timeMs = start + Math.floor((n * 6 + ((n * 7919) % 5000)) / 1000) * 1000;
    return {
      timeMs,
      path: `/${(n * 31) % 97}`,
      ip: `10.0.${n % 9}.${(n * 13) % 200}`,
      bytes: n % 50,
    };
  });
}

/** `window|path` → [views, visitors, bytes], counted the plain way. */
function countedPlainly(): Map<string, [number, number, number]> {
  const groups = new Map<string, View[]>();
  for (let round = 0; round < rounds; round++)
    for (const view of viewsOf(round))
      for (const path of [view.path, null]) {
        const key = `${Math.floor(view.timeMs / minute) * minute}|${path}`;
        const views = groups.get(key) ?? [];
        views.push(view);
        groups.set(key, views);
      }
  const count = (views: readonly View[]): [number, number, number] => [
    views.length,
    new Set(views.map(({ ip }) => ip)).size,
    views.reduce((sum, { bytes = 0 }) => sum + bytes, 0),
  ];
  return new Map([...groups].map(([key, views]) => [key, count(views)]));
}

test(`an aggregator killed ${kills} times, with 1 worker and 2, counts every view once, late ones too`, async (t) => {
  const dataDir = temporaryDirectory(t);
  const redis = await startRedis(temporaryDirectory(t));
  const topics = [
    { name: 'access', partitions: 2 },
    { name: 'hasty', partitions: 1 },
  ];
  const { broker, address } = await startTestBroker(temporaryDirectory(t), { topics });
  const brokers = [address];
  const cluster = new KafkaCluster({
    bootstrapServers: brokers,
    clientId: 'test',
    clock: systemClock,
  });
  const results = openResults(dataDir);
  const lateFile = join(temporaryDirectory(t), 'late.jsonl');
  const late: OutputModel[] = [
    { type: 'file', config: { ...fileOutputDefaults, path: lateFile }, position },
    { type: 'kafka', config: { ...kafkaOutputConfig(address, 'late') }, position },
  ];
  // A partition whose worker starts slowly is not an idle one.
  const table: TableModel = { ...accessTable, idleTimeoutMs: 0 };
  const options: Omit<AggregatorOptions, 'fileSystem' | 'clock' | 'logger'> = {
    dataDir,
    brokers,
    tables: [table, { ...table, name: 'hasty', topic: 'hasty', watermarkMs: 0 }],
    aggregations: [
      {
        name: 'pages',
        sql: `
          SELECT window_start, window_end, path,
            COUNT(*) AS pv, COUNT(DISTINCT ip) AS uv, SUM(\`bytes\`) AS total
          FROM TABLE(TUMBLE(TABLE access, DESCRIPTOR(ts), INTERVAL '1' MINUTE))
          GROUP BY GROUPING SETS ((window_start, window_end, path), (window_start, window_end))`,
        sqlPosition: position,
        outputs: [
          { type: 'table', config: { retention: 1e12 }, position },
          {
            type: 'redis',
            config: {
              url: redis.url,
              layout: 'hash',
              key: '{window_start}',
              field: '{path}',
              value: 'pv',
            },
            position,
          },
        ],
        checkpointIntervalMs: 100,
        position,
      },
      {
        name: 'hasty',
        sql: `
          SELECT window_start, COUNT(*) AS pv
          FROM TABLE(TUMBLE(TABLE hasty, DESCRIPTOR(ts), INTERVAL '1' SECOND))
          GROUP BY window_start, window_end`,
        sqlPosition: position,
        outputs: [{ type: 'table', config: { retention: 1e12 }, position }],
        late,
        checkpointIntervalMs: 100,
        position,
      },
    ],
  };
  const last = new Aggregator({
    ...options,
    fileSystem: nodeFileSystem,
    clock: systemClock,
    logger: silentLogger,
  });
  t.after(async () => {
    await last.stop();
    await results.close();
    cluster.close();
    await broker.stop();
    await redis.stop();
  });

  const producer = new Producer(cluster);
  const produceRounds = async (from: number, to: number): Promise<void> => {
    for (let round = from; round < to; round++) {
      const values = EventBatch.of(viewsOf(round).map(logLine));
      const records = { values, size: values.size, timestampMs: start, baseOffset: 0 };
      const stale = Array.from({ length: stalePerRound }, () => ({ timeMs: start, path: '/' }));
      const hasty = EventBatch.of([...viewsOf(round).slice(0, 50), ...stale].map(logLine));
      await producer.write([
        { topic: 'access', partition: round % 2, records },
        { topic: 'hasty', partition: 0, records: { ...records, values: hasty, size: hasty.size } },
      ]);
    }
  };
  /** Each life with another number of workers than the one before. */
  const optionsOf = (life: number): typeof options => {
    const [first, ...others] = options.aggregations;
    return { ...options, aggregations: [{ ...first!, workers: 1 + (life % 2) }, ...others] };
  };
  const child = fileURLToPath(new URL('../support/aggregator-process.js', import.meta.url));
  for (let kill = 0; kill < kills; kill++) {
    const run = spawn(process.execPath, [child, JSON.stringify(optionsOf(kill))], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(run.stdout, 'data');
    const share = (at: number): number => Math.floor((rounds * at) / kills);
    await produceRounds(share(kill), share(kill + 1));
    await systemClock.sleep(50 * (kill % 8));
    run.kill('SIGKILL');
    await once(run, 'exit');
  }

  await last.start();
  await last.drain();
  const expected = countedPlainly();
  const rows = await results.rows('pages', { fromMs: -Infinity, toMs: Infinity, limit: 10_000 });
  assert.equal(rows.length, expected.size);
  for (const { windowStartMs, values } of rows) {
    const path = values[2] as string | null;
    assert.deepEqual(values.slice(3), expected.get(`${windowStartMs}|${path}`));
    const key = new Date(windowStartMs).toISOString().replace('.000Z', 'Z');
    assert.equal(await redis.client.hget(key, path ?? '(all)'), String(values[3]));
  }
  const { queries } = last.status();
  assert.equal(queries[0]!.rowsRead, rounds * viewsPerRound);
  assert.equal(queries[0]!.rowsInWindows, rounds * viewsPerRound);

  const { rowsLate, rowsInWindows } = queries[1]!;
  t.diagnostic(`${rowsLate} late views`);
  assert.ok(rowsLate >= (rounds - 1) * stalePerRound);
  assert.equal(rowsLate + rowsInWindows, rounds * (50 + stalePerRound));
  const inFile = readFileSync(lateFile, 'utf8').trimEnd().split('\n').map(placeOfLine);
  const inTopic = (await readTopic(cluster, 'late')).map(({ headers }) => placeOf(headers));
  assert.equal(new Set(inFile).size, rowsLate);
  assert.deepEqual([inFile.length, inTopic.length], [rowsLate, rowsLate]);
  assert.deepEqual(inTopic.toSorted(), inFile.toSorted());
  const hasty = await results.rows('hasty', { fromMs: -Infinity, toMs: Infinity, limit: 10_000 });
  assert.equal(
    hasty.reduce((sum, { values }) => sum + Number(values[1]), 0),
    rowsInWindows,
  );
});

/** Where a late record lies in the topic that it was read from. */
function placeOf({ partition, offset }: { readonly [name: string]: unknown }): string {
  return `${String(partition)} ${String(offset)}`;
}

function placeOfLine(line: string): string {
  return placeOf(JSON.parse(line) as Record<string, unknown>);
}
