/** Kafka's files are ours and ours are Kafka's: adopted by us, dumped by Kafka's tool, and back. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { Kafka, logLevel, type Producer } from 'kafkajs';
import { adoptedConfigs, adoptTopics } from '#src/broker/adoption/adopt.js';
import { systemClock } from '#src/core/clock.js';
import { silentLogger } from '#src/core/logger.js';
import { topicConfigs } from '#src/protocol/kafka/admin/configs.js';
import { deleteGroup, listGroups } from '#src/protocol/kafka/admin/groups.js';
import { KafkaCluster } from '#src/protocol/kafka/client/cluster.js';
import { commitOffsets, fetchOffsets } from '#src/protocol/kafka/client/offsets.js';
import { nodeFileSystem } from '#src/storage/node-file-system.js';
import { run } from '../support/command-line.js';
import { faultCount } from '../support/fault-count.js';
import { startKafka, type KafkaServer } from '../support/kafka-server.js';
import { kafkaTool } from '../support/peers.js';
import { temporaryDirectory } from '../support/temporary-directory.js';
import { startTestBroker } from '../support/test-broker.js';
import { readTopic } from '../support/topic-reader.js';
import { eventually } from '../support/until.js';

const codecs = ['uncompressed', 'gzip', 'snappy', 'lz4', 'zstd'] as const;
const recordCount = 400;
const small = [{ name: 'segment.bytes', value: '20000' }];
const isFull = faultCount(2, 1) === 2;

function kafkajs(port: number): Kafka {
  return new Kafka({
    brokers: [`127.0.0.1:${port}`],
    logLevel: logLevel.NOTHING,
    connectionTimeout: 30_000,
    retry: { retries: 10 },
  });
}

async function onCluster<T>(
  port: number,
  action: (cluster: KafkaCluster) => Promise<T>,
): Promise<T> {
  const bootstrapServers = [`127.0.0.1:${port}`];
  const cluster = new KafkaCluster({ bootstrapServers, clientId: 'reader', clock: systemClock });
  try {
    return await action(cluster);
  } finally {
    cluster.close();
  }
}

async function readAll(port: number, topic: string): Promise<string[]> {
  const records = await onCluster(port, (cluster) => readTopic(cluster, topic));
  return records.map(({ key, value, isTombstone }) => `${key}=${isTombstone ? '' : value}`);
}

async function fill(producer: Producer, topic: string): Promise<string[]> {
  const messages = Array.from({ length: recordCount }, (_, i) => ({
    key: `k${i}`,
    value: `${topic} ${i} `.repeat(8),
    headers: { n: String(i) },
  }));
  for (let i = 0; i < recordCount; i += 50)
    await producer.send({ topic, messages: messages.slice(i, i + 50) });
  return messages.map(({ key, value }) => `${key}=${value}`);
}

/** Two groups have offsets, one of them in a transaction; a deleted group and an aborted one do not count. */
async function fillGroups(cluster: KafkaCluster, client: Kafka): Promise<void> {
  for (const [group, offset] of [
    ['readers', 3],
    ['readers', 7],
    ['left', 1],
  ] as const)
    await commitOffsets(cluster, group, [{ topic: 'zstd', partition: 0, offset, metadata: 'm' }]);
  await deleteGroup(cluster, 'left');
  for (const [transactionalId, offset, isCommitted] of [
    ['g1', '5', true],
    ['g2', '6', false],
  ] as const) {
    // One each: Kafka may still be ending a transaction when it has said that it is over.
    const options = { transactionalId, maxInFlightRequests: 1, idempotent: true };
    const producer = client.producer(options);
    await producer.connect();
    const transaction = await producer.transaction();
    const topics = [{ topic: 'gzip', partitions: [{ partition: 0, offset }] }];
    await transaction.sendOffsets({ consumerGroupId: 'writers', topics });
    await (isCommitted ? transaction.commit() : transaction.abort());
    await producer.disconnect();
  }
}

async function groupOffsets(cluster: KafkaCluster): Promise<string[]> {
  const found: string[] = [];
  for (const { id } of await listGroups(cluster))
    for (const { topic, offset, metadata } of await fetchOffsets(cluster, id, 'all', {
      requireStable: false,
    }))
      found.push(`${id} ${topic} ${offset} ${metadata}`);
  return found.toSorted();
}

async function fillTransactions(client: Kafka): Promise<string[]> {
  const producer = client.producer({
    transactionalId: 'x',
    maxInFlightRequests: 1,
    idempotent: true,
  });
  await producer.connect();
  for (const [i, isCommitted] of [true, false, true].entries()) {
    const transaction = await producer.transaction();
    await transaction.send({ topic: 'tx', messages: [{ key: `k${i}`, value: `v${i}` }] });
    await (isCommitted ? transaction.commit() : transaction.abort());
  }
  await producer.disconnect();
  return ['k0=v0', 'k2=v2'];
}

/**
 * 300 values of five keys. Resolves when Kafka has compacted all segments but the last, and so will
 * not be within a compaction when it is killed.
 */
async function fillCompacted(producer: Producer, kafka: KafkaServer): Promise<void> {
  for (let i = 0; i < 60; i++)
    await producer.send({
      topic: 'compacted',
      messages: [0, 1, 2, 3, 4].map((key) => ({ key: `k${key}`, value: String(i).padEnd(200) })),
    });
  const checkpoint = join(kafka.logDir, 'cleaner-offset-checkpoint');
  const isCompacted = (): boolean => {
    const text = existsSync(checkpoint) ? readFileSync(checkpoint, 'utf8') : '';
    const [, end] = /^compacted 0 (\d+)$/m.exec(text) ?? [];
    const segments = readdirSync(join(kafka.logDir, 'compacted-0'))
      .filter((name) => name.endsWith('.log'))
      .map((name) => Number.parseInt(name, 10));
    return Number(end) === Math.max(...segments);
  };
  await eventually(isCompacted, 'Kafka has compacted', 120_000);
}

async function fillKafka(kafka: KafkaServer): Promise<Map<string, string[]>> {
  const client = kafkajs(kafka.port);
  const admin = client.admin();
  await admin.connect();
  await admin.createTopics({
    topics: [
      ...codecs.map((codec) => ({
        topic: codec,
        numPartitions: 1,
        configEntries: [...small, { name: 'compression.type', value: codec }],
      })),
      { topic: 'tx', numPartitions: 1 },
      {
        topic: 'compacted',
        numPartitions: 1,
        configEntries: [
          { name: 'segment.bytes', value: '5000' },
          { name: 'cleanup.policy', value: 'compact' },
          { name: 'min.cleanable.dirty.ratio', value: '0.01' },
        ],
      },
    ],
  });
  await admin.disconnect();
  const producer = client.producer();
  await producer.connect();
  const expected = new Map<string, string[]>();
  for (const codec of codecs) expected.set(codec, await fill(producer, codec));
  expected.set('tx', await fillTransactions(client));
  await onCluster(kafka.port, (cluster) => fillGroups(cluster, client));
  await fillCompacted(producer, kafka);
  await producer.disconnect();
  return expected;
}

function lastOfEach(records: readonly string[]): string[] {
  const last = new Map(records.map((record) => record.split('=') as [string, string]));
  return [...last].map(([key, value]) => `${key}=${value.trim()}`).toSorted();
}

function dump(files: readonly string[], ...flags: string[]): string {
  const { program, args } = kafkaTool();
  const command = [...args, 'kafka.tools.DumpLogSegments', '--files', files.join(','), ...flags];
  const options = { encoding: 'utf8', timeout: 120_000, maxBuffer: 256 << 20 } as const;
  const { status, stdout, stderr } = spawnSync(program, command, options);
  assert.equal(status, 0, `${stdout}\n${stderr}`);
  return stdout;
}

function filesBelow(directory: string, extension: string): string[] {
  return readdirSync(directory, { recursive: true })
    .map((name) => join(directory, String(name)))
    .filter((path) => /-\d+\/\d{20}\.\w+$/.test(path) && path.endsWith(`.${extension}`));
}

/** What Kafka's tool makes of the closed and the last segments of ours. */
function checkByKafka(dataDir: string): void {
  const logs = dump(filesBelow(dataDir, 'log'), '--deep-iteration');
  const batches = logs.split('\n').filter((line) => line.startsWith('baseOffset'));
  assert.ok(batches.length > 50);
  for (const batch of batches) assert.match(batch, /isvalid: true/);
  const indexes = [...filesBelow(dataDir, 'index'), ...filesBelow(dataDir, 'timeindex')];
  assert.ok(indexes.length > 20);
  assert.doesNotMatch(dump(indexes, '--verify-index-only'), /mismatch|not found|out of order/i);
  const offsets = filesBelow(dataDir, 'index');
  const sane = dump(offsets, '--index-sanity-check');
  assert.equal([...sane.matchAll(/passed sanity check|is empty/g)].length, offsets.length);
}

/** As docs/broker.md says: topics made there, Kafka stopped, segments copied, Kafka started. */
async function takeBack(kafka: KafkaServer, dataDir: string): Promise<void> {
  await kafka.restart();
  const admin = kafkajs(kafka.port).admin();
  await admin.connect();
  await admin.createTopics({ topics: [{ topic: 'back', numPartitions: 1 }] });
  await admin.disconnect();
  await kafka.stop();
  const target = join(kafka.logDir, 'back-0');
  for (const name of readdirSync(target)) if (/^\d{20}\./.test(name)) rmSync(join(target, name));
  for (const path of filesBelow(dataDir, 'log').filter((file) => file.includes('/zstd-0/')))
    copyFileSync(path, join(target, path.split('/').at(-1)!));
  rmSync(join(kafka.logDir, '.kafka_cleanshutdown'));
  await kafka.restart();
}

async function adopted(t: TestContext, kafka: KafkaServer): Promise<string> {
  const dataDir = temporaryDirectory(t);
  await adoptTopics({
    fileSystem: nodeFileSystem,
    clock: systemClock,
    logger: silentLogger,
    kafkaDirectories: [kafka.logDir],
    dataDir,
  });
  return dataDir;
}

test("topics of Kafka 3.9 are adopted and served, and Kafka's tool reads ours", async (t) => {
  const kafka = await startKafka(t, { properties: ['log.cleaner.backoff.ms=100'] });
  const expected = await fillKafka(kafka);
  const compactedThere = await readAll(kafka.port, 'compacted');
  assert.ok(compactedThere.length < 300);
  await kafka.stop(isFull ? 'SIGTERM' : 'SIGKILL');

  const dataDir = await adopted(t, kafka);
  const first = await startTestBroker(dataDir);
  for (const [topic, records] of expected)
    assert.deepEqual(await readAll(first.port, topic), records, topic);
  await onCluster(first.port, async (cluster) => {
    assert.deepEqual(await groupOffsets(cluster), ['readers zstd 7 m', 'writers gzip 5 ']);
    assert.deepEqual(Object.fromEntries(await topicConfigs(cluster, 'compacted')), {
      ...adoptedConfigs,
      'segment.bytes': '5000',
      'cleanup.policy': 'compact',
      'min.cleanable.dirty.ratio': '0.01',
    });
  });
  const compacted = await readAll(first.port, 'compacted');
  assert.deepEqual(lastOfEach(compacted), lastOfEach(compactedThere));
  const producer = kafkajs(first.port).producer();
  await producer.connect();
  await producer.send({ topic: 'zstd', messages: [{ key: 'new', value: 'one' }] });
  await producer.disconnect();
  await first.broker.stop();
  checkByKafka(dataDir);

  const inspection = await run('tailrace', ['inspect', kafka.logDir]);
  assert.match(inspection.stdout, /zstd-0/);
  assert.doesNotMatch(inspection.stdout, /WRONG INDEX|DAMAGED|REFUSED/);

  const second = await startTestBroker(dataDir);
  const zstd = [...expected.get('zstd')!, 'new=one'];
  assert.deepEqual(await readAll(second.port, 'zstd'), zstd);
  await second.broker.stop();
  if (!isFull) return;
  await takeBack(kafka, dataDir);
  assert.deepEqual(await readAll(kafka.port, 'back'), zstd);
});
