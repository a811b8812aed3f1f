/**
 * The same requests to our broker and to Apache Kafka 3.9: every field of the answers is compared.
 * The table is test/support/kafka-probes; what differs is listed there with its reason.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fieldsOf } from '../support/kafka-probes/comparison.js';
import { kafkaProbes } from '../support/kafka-probes/index.js';
import type { Probe, ProbeWorld } from '../support/kafka-probes/probe.js';
import { openWorld } from '../support/kafka-probes/world.js';
import { assertGolden } from '../support/golden.js';
import { startKafka } from '../support/kafka-server.js';
import { RawKafkaConnection } from '../support/raw-kafka-connection.js';
import { temporaryDirectory } from '../support/temporary-directory.js';
import { startTestBroker } from '../support/test-broker.js';
import { transactionAnswers } from '../support/transaction-questions.js';

const answerLimitMs = 60_000;

test('our broker answers as Apache Kafka does', async (t) => {
  const { port } = await startKafka(t);
  const ours = await startTestBroker(temporaryDirectory(t), { defaultPartitions: 2 });
  t.after(() => ours.broker.stop());
  const kafkaWorld = await openWorld({ host: '127.0.0.1', port });
  const ourWorld = await openWorld(ours);
  t.after(() => [kafkaWorld, ourWorld].forEach((world) => world.close()));

  for (const probe of kafkaProbes)
    await t.test(probe.title, { timeout: answerLimitMs }, async () => {
      const [expected, answered] = await Promise.all([
        answerTo(probe, kafkaWorld),
        answerTo(probe, ourWorld),
      ]);
      assert.deepEqual(Object.fromEntries(answered), Object.fromEntries(expected));
    });

  await t.test('what quick tests hold transactions to is what Kafka says of them', async () => {
    const connection = await RawKafkaConnection.open({ host: '127.0.0.1', port });
    t.after(() => connection.close());
    assertGolden(await transactionAnswers(connection, true), 'kafka-transactions.txt');
  });
});

async function answerTo(probe: Probe, world: ProbeWorld): Promise<ReadonlyMap<string, unknown>> {
  const answer = await probe.ask(world).catch((error: unknown) => String(error));
  return fieldsOf(answer, world, probe);
}
