import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defaultLimits } from '#src/broker/limits.js';
import { systemClock } from '#src/core/clock.js';
import { createTopicsApi } from '#src/generated/kafka/create-topics.js';
import { findCoordinatorApi } from '#src/generated/kafka/find-coordinator.js';
import { GroupDialogue } from '../support/group-dialogue.js';
import { groupDialogues } from '../support/group-dialogues.js';
import { startKafka } from '../support/kafka-server.js';
import { RawKafkaConnection } from '../support/raw-kafka-connection.js';
import { temporaryDirectory } from '../support/temporary-directory.js';
import { startTestBroker } from '../support/test-broker.js';

const initialDelayMs = 0;

test('Apache Kafka and our broker answer the same to the same requests of groups', async (t) => {
  const properties = [`group.initial.rebalance.delay.ms=${initialDelayMs}`];
  const kafka = { host: '127.0.0.1', port: (await startKafka(t, { properties })).port };
  const group = { ...defaultLimits.group, initialRebalanceDelayMs: initialDelayMs };
  const own = await startTestBroker(temporaryDirectory(t), { limits: { ...defaultLimits, group } });
  t.after(() => own.broker.stop());
  await Promise.all([kafka, own].map(prepare));
  for (const [name, talk] of Object.entries(groupDialogues))
    await t.test(`about ${name}`, async () => {
      const [expected, actual] = await Promise.all(
        [kafka, own].map(async (address) => {
          const dialogue = new GroupDialogue(address, name.replaceAll(' ', '-'));
          await talk(dialogue);
          await dialogue.close();
          return dialogue.transcript;
        }),
      );
      assert.deepEqual(actual, expected);
    });
});

async function prepare(address: { host: string; port: number }): Promise<void> {
  const client = await RawKafkaConnection.open(address);
  const topics = ['t', 'u'].map((name) => ({
    name,
    numPartitions: 2,
    replicationFactor: 1,
    assignments: [],
    configs: [],
  }));
  await client.ask(createTopicsApi, 5, { topics, timeoutMs: 10_000 });
  // Kafka makes what its coordinators store in when they are first looked for.
  for (const keyType of [0, 1])
    for (let errorCode = -1; errorCode !== 0; await systemClock.sleep(50))
      ({ errorCode } = await client.ask(findCoordinatorApi, 3, { key: 'g', keyType }));
  client.close();
}
