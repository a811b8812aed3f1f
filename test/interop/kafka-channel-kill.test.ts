/**
 * Two agents that share a topic as their channel, one with a source and one with a sink, killed again
 * and again while lines come: the topic has each line once, and the files lack none.
 */
import assert from 'node:assert/strict';
import { appendFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { systemClock } from '#src/core/clock.js';
import type { CrashPoint } from '#src/core/crash-point.js';
import { faultCount } from '../support/fault-count.js';
import { makeTopics } from '../support/kafka-topics.js';
import { proxiedBroker, proxiedKafka, type ProxiedBroker } from '../support/proxied-broker.js';
import { Random } from '../support/random.js';
import { temporaryDirectory } from '../support/temporary-directory.js';
import { readTopic } from '../support/topic-reader.js';
import { eventually } from '../support/until.js';
import { Victim, type Kill } from '../support/victim.js';

const seed = Number(process.env['TAILRACE_SIM_SEED'] ?? Date.now() % 1_000_000);
const putPoints: readonly CrashPoint[] = ['source.read', 'sink.kafka.committing', 'channel.synced'];
const takePoints: readonly CrashPoint[] = ['channel.leased'];
/** What waits when the kills are over: on a slow machine more would take minutes. */
const linesAheadMax = 500;

/** As Flume's users write it; the instance id spares the wait for the dead member's session. */
function configOf(directory: string, address: string): string {
  const channel = (agent: string): string => `${agent}.channels = c1
${agent}.channels.c1.type = org.apache.flume.channel.kafka.KafkaChannel
${agent}.channels.c1.kafka.bootstrap.servers = ${address}
${agent}.channels.c1.kafka.topic = access
${agent}.channels.c1.kafka.consumer.group.instance.id = ${agent}
${agent}.channels.c1.parseAsFlumeEvent = false
`;
  return `dataDir = ${directory}/data
${channel('put')}put.sources = r1
put.sources.r1.type = TAILDIR
put.sources.r1.filegroups = f1
put.sources.r1.filegroups.f1 = ${directory}/log
put.sources.r1.batchSize = 20
put.sources.r1.channels = c1
${channel('take')}take.sinks = k1
take.sinks.k1.type = file_roll
take.sinks.k1.channel = c1
take.sinks.k1.sink.directory = ${directory}/out
take.sinks.k1.sink.rollInterval = 1
`;
}

function linesIn(directory: string): string[] {
  const names = readdirSync(directory).filter((name) => !name.startsWith('.'));
  const texts = names.map((name) => readFileSync(join(directory, name), 'utf8'));
  return texts.join('').split('\n').slice(0, -1);
}

async function writeUntil(
  path: string,
  isEnded: () => boolean,
  arrived: () => number,
): Promise<string[]> {
  const written: string[] = [];
  while (!isEnded()) {
    if (written.length - arrived() < linesAheadMax) {
      const lines = Array.from({ length: 10 }, (_, i) => `line ${written.length + i}`);
      appendFileSync(path, `${lines.join('\n')}\n`);
      written.push(...lines);
    }
    await systemClock.sleep(20);
  }
  return written;
}

async function suffer(t: TestContext, broker: ProxiedBroker, count: number): Promise<void> {
  const random = new Random(seed);
  const directory = temporaryDirectory(t);
  const out = join(directory, 'out');
  mkdirSync(out);
  const file = join(directory, 'flume.properties');
  writeFileSync(file, configOf(directory, broker.address));
  const agents = ['put', 'take'].map((name) => {
    const agent = new Victim(name, ['agent', '--conf', file, '--name', name]);
    t.after(() => agent.abandon());
    return agent;
  });
  const killsAt = (points: readonly CrashPoint[]): Kill[] =>
    Array.from({ length: count }, (_, i) =>
      i % 3 === 2
        ? { afterMs: 1_000 + random.below(2_000) }
        : { point: random.pick(points), passing: 1 + random.below(6) },
    );
  let isEnded = false;
  const arrived = (): number => linesIn(out).length;
  const writing = writeUntil(join(directory, 'log'), () => isEnded, arrived);
  await Promise.all([
    agents[0]!.suffer(killsAt(putPoints)),
    agents[1]!.suffer(killsAt(takePoints)),
  ]);
  isEnded = true;
  const written = await writing;
  const hasAll = (): boolean => new Set(linesIn(out)).size >= written.length;
  await eventually(hasAll, 'all lines are in files', 120_000);
  for (const agent of agents) await agent.stop();
  const inTopic = (await readTopic(broker.client(), 'access')).map(({ value }) => value);
  assert.equal(inTopic.length, written.length, 'the topic has each line once');
  assert.deepEqual(new Set(inTopic), new Set(written));
  const found = linesIn(out);
  assert.deepEqual(new Set(found), new Set(written));
  const kills = agents.reduce((sum, agent) => sum + agent.kills, 0);
  const doubled = found.length - written.length;
  t.diagnostic(`${written.length} lines over ${kills} kills, ${doubled} taken twice`);
}

const full = faultCount(30, 3);
const fullOnKafka = faultCount(10, 1);

test(`${full} kills of each of two agents that share the built-in broker (seed ${seed})`, async (t) => {
  await suffer(t, await proxiedBroker(t), full);
});

test(`${fullOnKafka} kills of each of two agents that share Apache Kafka (seed ${seed})`, async (t) => {
  const kafka = await proxiedKafka(t);
  await makeTopics(kafka.client(), ['access'], 2);
  await suffer(t, kafka, fullOnKafka);
});
