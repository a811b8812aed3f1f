/**
 * An agent that reads a topic into a channel on disk and on into files, killed again and again while
 * records come: each record is in the files once, in the order of its partition.
 */
import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import type { CrashPoint } from '#src/core/crash-point.js';
import { systemClock } from '#src/core/clock.js';
import type { KafkaCluster } from '#src/protocol/kafka/client/cluster.js';
import { TransactionalProducer } from '#src/protocol/kafka/client/transactional-producer.js';
import { encodeRecordBatch } from '#src/protocol/kafka/record-batch.js';
import { slabOf } from '../support/byte-slab.js';
import { faultCount } from '../support/fault-count.js';
import { writeRecords } from '../support/kafka-source.js';
import { makeTopics } from '../support/kafka-topics.js';
import { proxiedBroker, proxiedKafka, type ProxiedBroker } from '../support/proxied-broker.js';
import { Random } from '../support/random.js';
import { temporaryDirectory } from '../support/temporary-directory.js';
import { eventually } from '../support/until.js';
import { Victim, type Kill } from '../support/victim.js';

const seed = Number(process.env['TAILRACE_SIM_SEED'] ?? Date.now() % 1_000_000);
const partitions = [0, 1];
const points: readonly CrashPoint[] = [
  'source.read',
  'log.written',
  'channel.synced',
  'channel.leased',
  'sink.file-roll.written',
];
/** What waits when the kills are over: on a slow machine more would take minutes. */
const recordsAheadMax = 500;

/** As Flume's users write it; the instance id spares the wait for the dead member's session. */
function configOf(directory: string, address: string): string {
  return `dataDir = ${directory}/data
a1.sources = r1
a1.channels = c1
a1.sinks = k1
a1.sources.r1.type = org.apache.flume.source.kafka.KafkaSource
a1.sources.r1.kafka.bootstrap.servers = ${address}
a1.sources.r1.kafka.topics = access
a1.sources.r1.kafka.consumer.group.instance.id = a1
a1.sources.r1.kafka.consumer.auto.offset.reset = earliest
a1.sources.r1.batchSize = 20
a1.sources.r1.channels = c1
a1.channels.c1.type = file
a1.sinks.k1.type = file_roll
a1.sinks.k1.channel = c1
a1.sinks.k1.sink.directory = ${directory}/out
a1.sinks.k1.sink.rollInterval = 1
`;
}

function linesIn(directory: string): string[] {
  const names = readdirSync(directory).filter((name) => !name.startsWith('.'));
  const inOrder = names.toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  const texts = inOrder.map((name) => readFileSync(join(directory, name), 'utf8'));
  return texts.join('').split('\n').slice(0, -1);
}

/** Writes to all partitions until it is ended; every tenth batch also in a transaction that is aborted. */
async function writeUntil(
  cluster: KafkaCluster,
  isEnded: () => boolean,
  arrived: () => number,
): Promise<string[]> {
  const written: string[] = [];
  const producer = new TransactionalProducer(cluster, {
    transactionalId: 'aborting',
    transactionTimeoutMs: 60_000,
  });
  await producer.initialize();
  for (let round = 0; !isEnded();) {
    await systemClock.sleep(20);
    if (written.length - arrived() >= recordsAheadMax) continue;
    for (const partition of partitions) {
      const lines = Array.from({ length: 10 }, (_, i) => `${partition} ${round * 10 + i}`);
      if (round % 10 === 0) await abort(producer, partition, lines);
      // Of now: older ones a broker deletes after a while.
      await writeRecords(cluster, lines, { partition, timestampMs: systemClock.nowMs() });
      written.push(...lines);
    }
    round++;
  }
  return written;
}

async function abort(
  producer: TransactionalProducer,
  partition: number,
  lines: readonly string[],
): Promise<void> {
  const at = { topic: 'access', partition };
  await producer.begin([at]);
  const stamp = producer.stamp('access', partition, lines.length);
  const records = { size: lines.length, values: slabOf(lines), timestampMs: 1 };
  await producer.write([{ ...at, batch: encodeRecordBatch({ ...records, ...stamp }) }]);
  await producer.end(false);
}

async function suffer(t: TestContext, broker: ProxiedBroker, count: number): Promise<void> {
  const random = new Random(seed);
  const cluster = broker.client();
  const directory = temporaryDirectory(t);
  const out = join(directory, 'out');
  mkdirSync(out);
  const file = join(directory, 'flume.properties');
  writeFileSync(file, configOf(directory, broker.address));
  const agent = new Victim('agent', ['agent', '--conf', file, '--name', 'a1']);
  t.after(() => agent.abandon());
  const kills = Array.from({ length: count }, (_, i): Kill => {
    if (i % 3 === 2) return { afterMs: 1_000 + random.below(2_000) };
    return { point: random.pick(points), passing: 1 + random.below(6) };
  });
  let isEnded = false;
  const arrived = (): number => linesIn(out).length;
  const writing = writeUntil(cluster, () => isEnded, arrived);
  await agent.suffer(kills);
  isEnded = true;
  const written = await writing;
  await eventually(() => arrived() >= written.length, 'all records are in files', 120_000);
  await agent.stop();
  const found = linesIn(out);
  for (const partition of partitions) {
    const of = (lines: readonly string[]): string[] =>
      lines.filter((line) => line.startsWith(`${partition} `));
    assert.deepEqual(of(found), of(written));
  }
  t.diagnostic(`${found.length} records over ${agent.kills} kills`);
}

const full = faultCount(30, 4);
const fullOnKafka = faultCount(10, 2);

test(`${full} kills of an agent that reads the built-in broker (seed ${seed})`, async (t) => {
  await suffer(t, await proxiedBroker(t), full);
});

test(`${fullOnKafka} kills of an agent that reads Apache Kafka (seed ${seed})`, async (t) => {
  const kafka = await proxiedKafka(t);
  await makeTopics(kafka.client(), ['access'], 2);
  await suffer(t, kafka, fullOnKafka);
});
