/**
 * Answers and requests that get lost between the tiers and towards the broker while a log grows: a
 * proxy on each hop cuts connections. In the end the collector is killed within transactions, too.
 * Each line is in the topic once.
 */
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { TestContext } from 'node:test';
import { crashPoints } from '#src/core/crash-point.js';
import { initProducerIdApi } from '#src/generated/kafka/init-producer-id.js';
import { addPartitionsToTxnApi } from '#src/generated/kafka/add-partitions-to-txn.js';
import { endTxnApi } from '#src/generated/kafka/end-txn.js';
import { offsetFetchApi } from '#src/generated/kafka/offset-fetch.js';
import { produceApi } from '#src/generated/kafka/produce.js';
import { txnOffsetCommitApi } from '#src/generated/kafka/txn-offset-commit.js';
import { collectorAgent, webAgent } from '../support/agents-yaml.js';
import { run } from '../support/command-line.js';
import type { CuttingProxy } from '../support/cutting-proxy.js';
import { faultCount } from '../support/fault-count.js';
import { freePorts } from '../support/free-port.js';
import { LiveLog } from '../support/live-log.js';
import { proxiedBroker, proxiedKafka } from '../support/proxied-broker.js';
import type { ProxiedBroker } from '../support/proxied-broker.js';
import { Random } from '../support/random.js';
import { assertSameLines } from '../support/same-lines.js';
import { temporaryDirectory } from '../support/temporary-directory.js';
import { readTopic } from '../support/topic-reader.js';
import { UnsteadyProxy } from '../support/unsteady-proxy.js';
import { Victim } from '../support/victim.js';

const seed = Number(process.env['TAILRACE_SIM_SEED'] ?? Date.now() % 1_000_000);
const answersLost = faultCount(500, 25);
const cutLimitMs = 60_000;
const timeout = 1_200_000;
/** For what the cuts have left behind. */
const drainLimitMs = 600_000;

/** Where the collector is killed in the end, once each. */
const transactionPoints = crashPoints.filter((point) => point.startsWith('sink.kafka.'));
const writing = [produceApi, txnOffsetCommitApi, addPartitionsToTxnApi];
/** Sent only by a sink that recovers from a cut. */
const recovering = [initProducerIdApi, offsetFetchApi];

function configOf(
  directory: string,
  ports: { avro: number; proxy: number; broker: string },
): string {
  const file = join(directory, 'agents.yaml');
  const batchSize = 100;
  const web1 = webAgent({
    files: `${directory}/logs/access\\.log.*`,
    port: ports.proxy,
    batchSize,
  });
  const collector = collectorAgent({ port: ports.avro, broker: ports.broker, batchSize });
  writeFileSync(file, `dataDir: data\nagents:\n${web1}${collector}`);
  return file;
}

/** Cuts so many connections to the broker, a transaction or more apart. */
async function cutTowardsBroker(proxy: CuttingProxy, count: number, random: Random): Promise<void> {
  const cut = async (apiKey: number, side: 'request' | 'answer'): Promise<void> => {
    proxy.cut = { apiKey, side };
    await untilOrFail(() => proxy.cut === undefined, `${side} of API ${apiKey} was not cut`);
  };
  for (let made = 0; made < count;) {
    const side = random.chance(0.7) ? 'answer' : 'request';
    const api = random.chance(0.5) ? endTxnApi : random.pick(writing);
    await cut(api.key, side);
    if (side === 'answer') made++;
    // Both are asked only after a doubt; adding a partition leaves none, it is repeated.
    if (api === endTxnApi && random.chance(0.3)) {
      await cut(random.pick(recovering).key, 'answer');
      made++;
    }
    const ended = (): number => proxy.forwarded.get(endTxnApi.key) ?? 0;
    const before = ended();
    await untilOrFail(() => ended() > before, 'no transaction ended after a cut');
  }
}

async function untilOrFail(condition: () => boolean, message: string): Promise<void> {
  const startMs = performance.now();
  while (!condition()) {
    assert.ok(performance.now() - startMs < cutLimitMs, `${message} in ${cutLimitMs / 1_000} s`);
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
}

async function loseAnswers(t: TestContext, broker: ProxiedBroker, count: number): Promise<void> {
  const directory = temporaryDirectory(t);
  mkdirSync(join(directory, 'logs'));
  const random = new Random(seed);
  const [avro] = (await freePorts(1)) as [number];
  let isUnsteady = true;
  const budget = (): number => (isUnsteady ? 30_000 + random.below(200_000) : Infinity);
  const hop = new UnsteadyProxy(avro, budget);
  await hop.listen();
  t.after(() => hop.close());
  const file = configOf(directory, { avro, proxy: hop.port, broker: broker.address });
  const log = new LiveLog(join(directory, 'logs'), {
    seed,
    linesPerSecond: 1_500,
    rotateEveryMs: 5_000,
  });
  t.after(() => log.stop());
  log.start();
  const agentOf = (name: string): Victim =>
    new Victim(name, ['agent', '--conf', file, '--name', name]);
  const [collector, web1] = [agentOf('collector'), agentOf('web1')];
  t.after(() => [collector, web1].forEach((agent) => agent.abandon()));
  for (const agent of [collector, web1]) agent.start();

  await Promise.all([
    cutTowardsBroker(broker.proxy, count, random),
    untilLost(hop, count).then(() => (isUnsteady = false)),
  ]);
  await collector.stop();
  await collector.suffer(transactionPoints.map((point) => ({ point, passing: 3 })));
  log.stop();
  for (const agent of [collector, web1]) await agent.stop();
  const drain = ['up', '--conf', file, '--drain', '--log-level', 'error'];
  const drained = await run('tailrace', drain, { limitMs: drainLimitMs });
  assert.equal(drained.code, 0, drained.stderr);
  const lines = log.text.trimEnd().split('\n');
  t.diagnostic(
    `${lines.length} lines; between the tiers ${hop.cuts.answer} answers and ${hop.cuts.request} requests cut`,
  );
  const values = (await readTopic(broker.client(), 'access')).map(({ value }) => value);
  assertSameLines(values, lines, 'topic');
}

/** As long as it goes on, however slow: fails when no more connection is cut. */
async function untilLost({ cuts }: UnsteadyProxy, count: number): Promise<void> {
  while (cuts.answer < count) {
    const before = cuts.answer;
    await untilOrFail(
      () => cuts.answer > before,
      `${before} of ${count} answers were cut; no more`,
    );
  }
}

test(
  `${answersLost} answers lost on each hop, to the built-in broker: each line is there once (seed ${seed})`,
  { timeout },
  async (t) => {
    await loseAnswers(t, await proxiedBroker(t), answersLost);
  },
);

const answersLostByKafka = faultCount(100);

test(
  `${answersLostByKafka} answers lost on each hop, to Apache Kafka 3.9: each line is there once (seed ${seed})`,
  { timeout },
  async (t) => {
    await loseAnswers(t, await proxiedKafka(t), answersLostByKafka);
  },
);
