/**
 * Drawn sequences of requests to Apache Kafka 3.9 and to our broker, whose answers must be the same:
 * for what nobody has thought of. A difference is printed with its seed, the steps that lead to it and
 * both answers; `TAILRACE_SIM_SEED=17 TAILRACE_SIM_SEQUENCES=1` runs that seed alone.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defaultLimits } from '#src/broker/limits.js';
import {
  commonVersions,
  differenceIn,
  shortened,
  type Brokers,
} from '../support/kafka-parity/parity.js';
import { sequenceOf } from '../support/kafka-parity/sequence.js';
import { prepare } from '../support/kafka-parity/settled.js';
import { startKafka } from '../support/kafka-server.js';
import { sequenceCount } from '../support/seeds.js';
import { temporaryDirectory } from '../support/temporary-directory.js';
import { startTestBroker } from '../support/test-broker.js';

const firstSeed = Number(process.env['TAILRACE_SIM_SEED'] ?? 1);
const sequences = sequenceCount(6);
const stepsPerSequence = 60;
const never = 3_600_000;

/** Nothing happens but what a request asks for. */
const kafkaProperties = [
  'group.initial.rebalance.delay.ms=0',
  `log.initial.task.delay.ms=${never}`,
  `log.retention.check.interval.ms=${never}`,
  'log.cleaner.enable=false',
];

/** Kafka's defaults where ours are others. */
const limits = {
  ...defaultLimits,
  group: { ...defaultLimits.group, initialRebalanceDelayMs: 0 },
  transaction: { ...defaultLimits.transaction, timeoutMsMax: 900_000 },
  log: { ...defaultLimits.log, retentionCheckMs: never },
};

test('drawn requests are answered as by Apache Kafka', async (t) => {
  const { port } = await startKafka(t, { properties: kafkaProperties });
  const ours = await startTestBroker(temporaryDirectory(t), {
    limits,
    defaultPartitions: 2,
    autoCreateTopics: true,
    replicationFactor: 'strict',
  });
  t.after(() => ours.broker.stop());
  const brokers = { kafka: { host: '127.0.0.1', port }, ours };
  await Promise.all([brokers.kafka, ours].map((address) => prepare(address)));
  const versions = await commonVersions(brokers);
  for (let seed = firstSeed; seed < firstSeed + sequences; seed++)
    await t.test(`seed ${seed}`, async () => {
      const steps = sequenceOf(seed, stepsPerSequence, versions);
      const difference = await differenceIn(steps, brokers, `p${seed}`);
      if (difference !== undefined) await fail(seed, difference, brokers);
    });
});

async function fail(
  seed: number,
  difference: NonNullable<Awaited<ReturnType<typeof differenceIn>>>,
  brokers: Brokers,
): Promise<never> {
  const { steps, expected, answered } = await shortened(difference, brokers, `p${seed}-s`);
  const titles = steps.map(({ title }) => `  ${title}`).join('\n');
  assert.deepEqual(
    answered,
    expected,
    `seed ${seed}: Kafka (expected) and ours differ after\n${titles}`,
  );
  throw new Error(`seed ${seed}: the answers differ in what is not printed, after\n${titles}`);
}
