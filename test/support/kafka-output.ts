import { KafkaOutput } from '#src/aggregator/outputs/kafka/kafka-output.js';
import type { KafkaOutputConfig } from '#src/generated/config/outputs/kafka.js';
import type { KafkaCluster } from '#src/protocol/kafka/client/cluster.js';
import type { OutputUnderTest } from '../contracts/output-contract.js';
import { outputContext } from './output-context.js';
import type { ProxiedBroker } from './proxied-broker.js';
import { readTopic } from './topic-reader.js';

export function kafkaOutputConfig(address: string, topic = 'access'): KafkaOutputConfig {
  return {
    topic,
    brokers: [address],
    format: 'json',
    'kafka.producer.compression.type': 'none',
    'kafka.producer.max.request.size': 1_048_576,
    'kafka.producer.request.timeout.ms': 10_000,
    'kafka.producer.transaction.timeout.ms': 60_000,
    'kafka.producer.client.id': 'tailrace',
    'kafka.producer.security.protocol': 'PLAINTEXT',
    'kafka.producer.ssl.endpoint.identification.algorithm': 'https',
  };
}

/** A kafka output to a topic, and what a reader of it takes for the result. */
export function kafkaOutput(
  broker: Pick<ProxiedBroker, 'address' | 'client'>,
  topic = 'access',
): OutputUnderTest {
  const config = kafkaOutputConfig(broker.address, topic);
  return {
    open: (outboxId = 'life-1') => new KafkaOutput(outputContext(config, { outboxId })),
    ...topicContents(broker.client(), topic),
  };
}

export function topicContents(
  client: KafkaCluster,
  topic = 'access',
): Required<Pick<OutputUnderTest, 'shown' | 'written'>> {
  return {
    /** The last value of a key, as a compacted topic keeps it. */
    async shown() {
      const views: Record<string, number> = {};
      for (const { key, value, isTombstone } of await readTopic(client, topic)) {
        const { path } = JSON.parse(key!) as { path: string };
        if (isTombstone) delete views[path];
        else views[path] = (JSON.parse(value) as { pv: number }).pv;
      }
      return views;
    },
    async written() {
      return (await readTopic(client, topic)).length;
    },
  };
}
