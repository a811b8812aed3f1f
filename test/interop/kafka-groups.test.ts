import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defaultLimits } from '#src/broker/limits.js';
import { systemClock } from '#src/core/clock.js';
import { KafkaCluster } from '#src/protocol/kafka/client/cluster.js';
import { GroupDialogue } from '../support/group-dialogue.js';
import { groupDialogues } from '../support/group-dialogues.js';
import { startKafka } from '../support/kafka-server.js';
import { makeTopics } from '../support/kafka-topics.js';
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

async function prepare({ host, port }: { host: string; port: number }): Promise<void> {
  const bootstrapServers = [`${host}:${port}`];
  const cluster = new KafkaCluster({ bootstrapServers, clientId: 'test', clock: systemClock });
  await makeTopics(cluster, ['t', 'u'], 2);
  cluster.close();
}
