import { KafkaChannel } from '#src/channels/kafka/kafka-channel.js';
import { systemClock } from '#src/core/clock.js';
import type { KafkaChannelConfig } from '#src/generated/config/channels/kafka.js';
import { nodeFileSystem } from '#src/storage/node-file-system.js';
import { componentContext, type TestContext } from './component-context.js';
import type { FakeClock } from './fake-clock.js';
import { kafkaSourceDefaults } from './kafka-source.js';

const consumerDefaults = Object.fromEntries(
  Object.entries(kafkaSourceDefaults).filter(([key]) => key.startsWith('kafka.consumer.')),
);

export const kafkaChannelDefaults = {
  ...consumerDefaults,
  'kafka.bootstrap.servers': ['127.0.0.1:1'],
  'kafka.topic': 'access',
  parseAsFlumeEvent: true,
  'kafka.pollTimeout': 500,
  'kafka.producer.acks': 'all',
  'kafka.producer.enable.idempotence': true,
  'kafka.producer.compression.type': 'none',
  'kafka.producer.max.request.size': 1_048_576,
  'kafka.producer.request.timeout.ms': 10_000,
  'kafka.producer.transaction.timeout.ms': 60_000,
  'kafka.producer.client.id': 'flume',
  'kafka.producer.security.protocol': 'PLAINTEXT',
  'kafka.producer.ssl.endpoint.identification.algorithm': 'https',
  migrateZookeeperOffsets: false,
} as unknown as KafkaChannelConfig;

/** The system's, where a test asks for one that it could move. */
const liveClock = { ...systemClock, pendingCount: 0 } as unknown as FakeClock;

export interface ChannelOnBroker {
  readonly channel: KafkaChannel;
  readonly context: TestContext<KafkaChannelConfig>;
}

/** A channel on topic `access` with its state in `directory`; not started. */
export function kafkaChannelOn(
  address: string,
  directory: string,
  config: Partial<KafkaChannelConfig> = {},
): ChannelOnBroker {
  const all = { ...kafkaChannelDefaults, 'kafka.bootstrap.servers': [address], ...config };
  const context = componentContext(all as KafkaChannelConfig, {
    name: 'c1',
    directory,
    fileSystem: nodeFileSystem,
    clock: liveClock,
  });
  return { channel: new KafkaChannel(context), context };
}
