/**
 * kill -9 under load, at every crash point and at random moments, of the three tiers as one process
 * and as four that die independently; a web server writes and rotates its log meanwhile. In the end
 * every branch has every line once.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { Kafka, logLevel } from 'kafkajs';
import { systemClock } from '#src/core/clock.js';
import { crashPoints, type CrashPoint } from '#src/core/crash-point.js';
import { KafkaCluster } from '#src/protocol/kafka/client/cluster.js';
import { firstDifference, recount } from '../support/access-log.js';
import type { HourlyRow } from '../support/access-log.js';
import { auditReport } from '../support/audit-report.js';
import {
  maxLineLength,
  redisHash,
  redisList,
  resultTopic,
  windowMs,
  writeChain,
} from '../support/chain.js';
import type { Chain } from '../support/chain.js';
import { run } from '../support/command-line.js';
import { faultCount } from '../support/fault-count.js';
import { LiveLog } from '../support/live-log.js';
import { Random } from '../support/random.js';
import { startRedis } from '../support/redis-server.js';
import type { RedisServer } from '../support/redis-server.js';
import { assertSameLines } from '../support/same-lines.js';
import { temporaryDirectory } from '../support/temporary-directory.js';
import { readTopic } from '../support/topic-reader.js';
import { Victim, type Kill } from '../support/victim.js';

const seed = Number(process.env['TAILRACE_SIM_SEED'] ?? Date.now() % 1_000_000);
const killsAtEachPoint = faultCount(3, 1);
const killsInAll = faultCount(100);
const passingMax = 5;
/** All counts in full take minutes, on a machine with other work several times as long. */
const timeout = 2_400_000;
const drainLimitMs = 900_000;
const randomMomentMsMax = 2_500;

const channelPoints: readonly CrashPoint[] = [
  'log.written',
  'log.rolled',
  'channel.synced',
  'channel.leased',
  'channel.cursor-written',
];
/** Those of the hdfs sink and of commands are in their own tests. */
const chainPoints = crashPoints.filter(
  (point) => !/^(sink\.hdfs|savepoint|backfill)\./.test(point),
);
const pointsOf = {
  web1: [...channelPoints, 'source.read', 'sink.avro.sent', 'dead-letter.stored'],
  collector: [
    ...channelPoints,
    'source.avro.stored',
    'sink.kafka.produced',
    'sink.kafka.committing',
    'sink.kafka.committed',
    'sink.redis.executed',
    'sink.file-roll.written',
    'sink.file-roll.recorded',
  ],
  broker: ['log.written', 'log.rolled', 'broker.prepared'],
  query: [
    'window.changed',
    'window.committed',
    'window.flushed',
    'output.file.written',
    'output.delivered',
  ],
} as const satisfies Record<string, readonly CrashPoint[]>;

interface Scene {
  readonly chain: Chain;
  readonly redis: RedisServer;
  readonly log: LiveLog;
  readonly random: Random;
}

async function startScene(t: TestContext): Promise<Scene> {
  const directory = temporaryDirectory(t);
  const redis = await startRedis(temporaryDirectory(t));
  t.after(() => redis.stop());
  const chain = await writeChain(directory, redis.url);
  const log = new LiveLog(chain.logs, { seed, linesPerSecond: 1_500, rotateEveryMs: 2_000 });
  t.after(() => log.stop());
  log.start();
  return { chain, redis, log, random: new Random(seed) };
}

/** The points so often as is asked for and random moments, mixed. */
function planOf(points: readonly CrashPoint[], randomMoments: number, random: Random): Kill[] {
  const atPoints = points.flatMap((point) =>
    Array.from({ length: killsAtEachPoint }, (): Kill => ({
      point,
      passing: passingOf(point, random),
    })),
  );
  const anywhere = Array.from({ length: randomMoments }, (): Kill => ({
    afterMs: 50 + random.below(randomMomentMsMax),
  }));
  return [...atPoints, ...anywhere]
    .map((kill) => ({ kill, place: random.next() }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ kill }) => kill);
}

function passingOf(point: CrashPoint, random: Random): number {
  // A roll, or a line that is too long, takes a second or more to come.
  return point === 'log.rolled' || point === 'dead-letter.stored'
    ? 1
    : 1 + random.below(passingMax);
}

/** Brings everything through, then compares each branch with what was written. */
async function settle(t: TestContext, { chain, redis, log }: Scene): Promise<void> {
  log.stop();
  const drain = ['up', '--conf', chain.file, '--drain', '--log-level', 'warn'];
  const drained = await run('tailrace', drain, { limitMs: drainLimitMs });
  assert.equal(drained.code, 0, drained.stderr);

  const lines = log.text.trimEnd().split('\n');
  const kept = lines.filter(({ length }) => length <= maxLineLength);
  const { hourly: counted, malformed } = recount(`${kept.join('\n')}\n`, windowMs);
  t.diagnostic(
    `${lines.length} lines in ${log.rotations + 1} files, ${malformed} malformed, ` +
      `${lines.length - kept.length} too long, ${counted.length} rows`,
  );
  const asked = ['results', 'pages', '--conf', chain.file, '--format', 'jsonl'];
  const { stdout, stderr } = await run('tailrace', asked);
  const rows = stdout.trim().split('\n');
  const table = rows.map((row) => JSON.parse(row) as HourlyRow);
  assert.deepEqual(firstDifference(table, counted), undefined, stderr);
  const { summary, queries } = await assertBalances(chain, 'in the end');
  t.diagnostic(summary);
  const inWindows = queries.reduce((sum, row) => sum + row.inWindows, 0);
  assert.equal(inWindows, kept.length - malformed, 'the audit counts what the recount counts');
  await compareHashes(redis, counted);
  compareRows('file', lastLines(chain), counted);
  compareRows('topic', await lastRecords(t, chain), counted);
  assertSameLines(archived(chain), kept, 'files');
  assertSameLines(await redis.client.lrange(redisList, 0, -1), kept, 'Redis list');
}

/** Result rows by window and path; that over all paths has none. */
type Rows = ReadonlyMap<string, HourlyRow>;

/** The last line of each row; no line is missing or there twice, whatever was killed. */
function lastLines({ resultFile }: Chain): Rows {
  const rows = new Map<string, HourlyRow>();
  const lines = readFileSync(resultFile, 'utf8').trimEnd().split('\n');
  for (const [i, line] of lines.entries()) {
    const { order, ...row } = JSON.parse(line) as HourlyRow & { readonly order: number };
    assert.equal(order, i + 1);
    rows.set(nameOf(row), row);
  }
  return rows;
}

/** The last record of each row in the topic; no order is missing or there twice. */
async function lastRecords(t: TestContext, chain: Chain): Promise<Rows> {
  const { broker } = chain;
  const victim = brokerOf(chain);
  t.after(() => victim.abandon());
  await victim.start().untilOutput(/accepts on/);
  const client = new KafkaCluster({
    bootstrapServers: [broker],
    clientId: 'test',
    clock: systemClock,
  });
  const records = await readTopic(client, resultTopic);
  client.close();
  await victim.stop();
  const orders = records.map(({ headers }) => Number(headers['order'])).toSorted((a, b) => a - b);
  assert.deepEqual(
    orders,
    Array.from(orders, (_, i) => i + 1),
  );
  const rows = records.map(({ value }) => JSON.parse(value) as HourlyRow);
  return new Map(rows.map((row) => [nameOf(row), row]));
}

function nameOf({ window_start: start, path }: HourlyRow): string {
  return JSON.stringify(path === undefined ? [start] : [start, path]);
}

/** `counted` has the rows of requests without a path before that over all of them. */
function compareRows(what: string, rows: Rows, counted: readonly HourlyRow[]): void {
  assert.equal(rows.size, counted.length, what);
  for (const [i, { path, ...numbers }] of counted.entries()) {
    const { window_start: start } = numbers;
    const isNull =
      path === null && counted[i + 1]?.path === null && counted[i + 1]!.window_start === start;
    const row = rows.get(JSON.stringify(path === null && !isNull ? [start] : [start, path]));
    const { window_end, pv, uv, bytes } = row!;
    assert.deepEqual({ window_start: start, window_end, pv, uv, bytes }, numbers, what);
  }
}

async function assertBalances({ file }: Chain, when: string) {
  const { result } = await auditReport(file);
  assert.deepEqual(result.findings, [], when);
  return result;
}

async function compareHashes({ client }: RedisServer, rows: readonly HourlyRow[]): Promise<void> {
  const hashes = new Map<string, Record<string, string>>();
  let seen: string | undefined;
  for (const { window_start: start, path, pv } of rows) {
    const hash = hashes.get(start) ?? {};
    hashes.set(start, hash);
    // A window's rows without a path come first: of requests that have none, then the overall one.
    const isNull = path === null && seen !== start && hasNullPath(rows, start);
    hash[path ?? (isNull ? '(null)' : '(all)')] = String(pv);
    seen = start;
  }
  for (const [start, hash] of hashes)
    assert.deepEqual(await client.hgetall(redisHash(start)), hash, `window ${start}`);
}

function hasNullPath(rows: readonly HourlyRow[], start: string): boolean {
  return rows.filter((row) => row.window_start === start && row.path === null).length === 2;
}

function archived({ archive }: Chain): string[] {
  const texts = readdirSync(archive).map((name) => readFileSync(join(archive, name), 'utf8'));
  return texts.flatMap((text) => text.trimEnd().split('\n')).filter((line) => line !== '');
}

test('every crash point is in a plan', () => {
  const planned = new Set<CrashPoint>(Object.values(pointsOf).flat());
  assert.deepEqual(
    chainPoints.filter((point) => !planned.has(point)),
    [],
  );
});

test(
  `one process, killed ${killsInAll} times or more: every line is counted once (seed ${seed})`,
  { timeout },
  async (t) => {
    const scene = await startScene(t);
    const up = new Victim('up', ['up', '--conf', scene.chain.file]);
    t.after(() => up.abandon());
    const randomMoments = Math.max(3, killsInAll - chainPoints.length * killsAtEachPoint);
    await up.suffer(planOf(chainPoints, randomMoments, scene.random), async (kill) => {
      await assertBalances(scene.chain, `after a kill at ${JSON.stringify(kill)}`);
    });
    await up.stop();
    t.diagnostic(`${up.kills} kills`);
    await settle(t, scene);
  },
);

test(
  `four processes, killed ${killsInAll} times or more: every line is counted once (seed ${seed})`,
  { timeout },
  async (t) => {
    const scene = await startScene(t);
    const { chain, random } = scene;
    const [query, broker, collector, web1] = [
      new Victim('query', ['up', '--conf', chain.queryFile]),
      brokerOf(chain),
      new Victim('collector', ['agent', '--conf', chain.file, '--name', 'collector']),
      new Victim('web1', ['agent', '--conf', chain.file, '--name', 'web1']),
    ];
    const all = [web1, collector, broker, query] as const;
    t.after(() => all.forEach((victim) => victim.abandon()));
    await createTopic(broker, chain);
    const points = Object.values(pointsOf).flat().length;
    const randomMoments = Math.max(
      1,
      Math.ceil((killsInAll - points * killsAtEachPoint) / all.length),
    );
    await Promise.all([
      web1.suffer(planOf(pointsOf.web1, randomMoments, random)),
      collector.suffer(planOf(pointsOf.collector, randomMoments, random)),
      broker.suffer(planOf(pointsOf.broker, randomMoments, random)),
      query.suffer(planOf(pointsOf.query, randomMoments, random)),
    ]);
    for (const victim of all) await victim.stop();
    t.diagnostic(all.map(({ name, kills }) => `${name}: ${kills} kills`).join(', '));
    await settle(t, scene);
  },
);

function brokerOf({ broker, dataDir }: Chain): Victim {
  return new Victim('broker', [
    'broker',
    '--listen',
    broker,
    '--data-dir',
    join(dataDir, 'broker'),
  ]);
}

/** As the pipeline file has it: three partitions, small segments. */
async function createTopic(broker: Victim, chain: Chain): Promise<void> {
  await broker.start().untilOutput(/accepts on/);
  const kafka = new Kafka({ brokers: [chain.broker], logLevel: logLevel.NOTHING });
  const admin = kafka.admin();
  await admin.connect();
  const configEntries = [
    { name: 'segment.bytes', value: '262144' },
    { name: 'retention.ms', value: '-1' },
  ];
  await admin.createTopics({
    topics: [
      { topic: 'access', numPartitions: 3, configEntries },
      { topic: resultTopic, numPartitions: 2 },
    ],
  });
  await admin.disconnect();
  await broker.stop();
}
