import { systemClock } from '#src/core/clock.js';
import type { KafkaSourceConfig } from '#src/generated/config/sources/kafka.js';
import type { KafkaCluster } from '#src/protocol/kafka/client/cluster.js';
import { Producer, type PartitionRecords } from '#src/protocol/kafka/client/producer.js';
import type { RecordBatchInput } from '#src/protocol/kafka/record-batch.js';
import { nodeFileSystem } from '#src/storage/node-file-system.js';
import { KafkaSource } from '#src/sources/kafka/kafka-source.js';
import { slabOf } from './byte-slab.js';
import { sourceContext, type TestSourceContext } from './component-context.js';
import type { FakeClock } from './fake-clock.js';
import { positionsAfter } from './stored-positions.js';

export const kafkaSourceDefaults: KafkaSourceConfig = {
  'kafka.bootstrap.servers': ['127.0.0.1:1'],
  'kafka.topics': ['access'],
  batchSize: 1000,
  batchDurationMillis: 1000,
  useFlumeEventFormat: false,
  setTopicHeader: true,
  topicHeader: 'topic',
  header: {},
  backoffSleepIncrement: 20,
  maxBackoffSleep: 100,
  migrateZookeeperOffsets: false,
  'kafka.consumer.group.id': 'flume',
  'kafka.consumer.auto.offset.reset': 'earliest',
  'kafka.consumer.isolation.level': 'read_committed',
  'kafka.consumer.client.id': 'flume',
  'kafka.consumer.partition.assignment.strategy': [
    'org.apache.kafka.clients.consumer.RangeAssignor',
  ],
  'kafka.consumer.session.timeout.ms': 10_000,
  'kafka.consumer.heartbeat.interval.ms': 20,
  'kafka.consumer.max.poll.interval.ms': 30_000,
  'kafka.consumer.metadata.max.age.ms': 300_000,
  'kafka.consumer.request.timeout.ms': 10_000,
  'kafka.consumer.fetch.max.wait.ms': 20,
  'kafka.consumer.fetch.min.bytes': 1,
  'kafka.consumer.fetch.max.bytes': 8_388_608,
  'kafka.consumer.max.partition.fetch.bytes': 1_048_576,
  'kafka.consumer.security.protocol': 'PLAINTEXT',
  'kafka.consumer.ssl.endpoint.identification.algorithm': 'https',
};

/** The system's, where a test asks for one that it could move. */
const liveClock = { ...systemClock, pendingCount: 0 } as unknown as FakeClock;

export interface SourceOnBroker {
  readonly source: KafkaSource;
  readonly context: TestSourceContext<KafkaSourceConfig>;
}

/** A source whose channel stores what it takes; `before`: what it has from an earlier run. */
export function kafkaSourceOn(
  address: string,
  config: Partial<KafkaSourceConfig> = {},
  before: TestSourceContext<KafkaSourceConfig>['stored'] = new Map(),
): SourceOnBroker {
  const all = { ...kafkaSourceDefaults, 'kafka.bootstrap.servers': [address], ...config };
  const context = sourceContext<KafkaSourceConfig>(all as KafkaSourceConfig, {
    clock: liveClock,
    fileSystem: nodeFileSystem,
  });
  for (const [origin, position] of before) context.stored.set(origin, position);
  const emit = context.emit;
  const emitAndStore: typeof emit = async (batch) => {
    await emit(batch);
    positionsAfter([batch], context.stored);
  };
  Object.assign(context, { emit: emitAndStore });
  return { source: new KafkaSource(context), context };
}

/** Writes a record batch. */
export async function writeRecords(
  cluster: KafkaCluster,
  values: readonly string[],
  { topic = 'access', partition = 0, ...more }: Partial<PartitionRecords & RecordBatchInput> = {},
): Promise<void> {
  const records = { size: values.length, values: slabOf(values), timestampMs: 1_000, ...more };
  await new Producer(cluster).write([{ topic, partition, records }]);
}
