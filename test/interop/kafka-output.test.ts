import { test } from 'node:test';
import assert from 'node:assert/strict';
import { outputContract, contractSeeds, pageRow } from '../contracts/output-contract.js';
import type { OutputUnderTest } from '../contracts/output-contract.js';
import { KafkaOutput } from '#src/aggregator/outputs/kafka/kafka-output.js';
import { DeliveryError } from '#src/core/errors.js';
import { endTxnApi } from '#src/generated/kafka/end-txn.js';
import { cleanUpOfFile } from '../support/file-clean-up.js';
import { kafkaOutput, kafkaOutputConfig, topicContents } from '../support/kafka-output.js';
import { makeTopics } from '../support/kafka-topics.js';
import { outputContext } from '../support/output-context.js';
import { proxiedKafka } from '../support/proxied-broker.js';

const broker = await proxiedKafka(cleanUpOfFile());
let topics = 0;

async function output(): Promise<OutputUnderTest> {
  const topic = `results-${++topics}`;
  await makeTopics(broker.client(), [topic], 1);
  return kafkaOutput(broker, topic);
}

outputContract('kafka output to Apache Kafka', output, { seeds: contractSeeds(2) });

test('Apache Kafka: a lost answer to EndTxn neither loses nor doubles rows', async (t) => {
  await makeTopics(broker.client(), ['lost-answer'], 1);
  const config = kafkaOutputConfig(broker.address, 'lost-answer');
  const output = new KafkaOutput(outputContext(config));
  t.after(() => output.close());
  await output.lastOrder();
  await output.deliver([pageRow('/a', 1, 1)]);
  broker.proxy.cut = { apiKey: endTxnApi.key, side: 'answer' };
  await assert.rejects(output.deliver([pageRow('/a', 2, 2), pageRow('/b', 3, 3)]), DeliveryError);
  assert.equal(await output.lastOrder(), 3);
  const { shown, written } = topicContents(broker.client(), 'lost-answer');
  assert.deepEqual([await shown(), await written()], [{ '/a': 2, '/b': 3 }, 3]);
});
