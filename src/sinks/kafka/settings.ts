import type { RecordSettings } from '../../codecs/kafka-records/records.js';
import type { RoutingSettings } from '../../codecs/kafka-records/router.js';
import type { SinkContext } from '../../core/contracts.js';
import type { KafkaSinkConfig } from '../../generated/config/sinks/kafka.js';
import type { CompressionCodec } from '../../protocol/kafka/record-batch.js';

/** The user's options in the program's words. */
export interface KafkaSinkSettings {
  readonly servers: readonly string[];
  readonly topic: string;
  readonly batchEventsMax: number;
  readonly acks: -1 | 1;
  /** Records and position in one transaction, where the channel is durable. */
  readonly isTransactional: boolean;
  readonly codec: CompressionCodec;
  readonly recordBatchBytesMax: number;
  readonly requestTimeoutMs: number;
  readonly transactionTimeoutMs: number;
  readonly clientId: string;
  readonly routing: RoutingSettings;
  readonly record: RecordSettings;
}

export function settingsOf({ config }: SinkContext<KafkaSinkConfig>): KafkaSinkSettings {
  const acks = config['kafka.producer.acks'];
  return {
    servers: config['kafka.bootstrap.servers'],
    topic: config['kafka.topic'],
    batchEventsMax: config.flumeBatchSize,
    acks: acks === 'all' || acks === '-1' ? -1 : 1,
    isTransactional: config['kafka.producer.enable.idempotence'],
    codec: config['kafka.producer.compression.type'],
    recordBatchBytesMax: config['kafka.producer.max.request.size'],
    requestTimeoutMs: config['kafka.producer.request.timeout.ms'],
    transactionTimeoutMs: config['kafka.producer.transaction.timeout.ms'],
    clientId: config['kafka.producer.client.id'],
    routing: {
      topicHeader: config.allowTopicOverride ? config.topicHeader : undefined,
      partitionHeader: config.partitionIdHeader,
      defaultPartition: config.defaultPartitionId,
    },
    record: {
      isFlumeEvent: config.useFlumeEventFormat,
      timestampHeader: config.timestampHeader,
      headers: Object.entries(config.header),
    },
  };
}

const supported: ReadonlySet<string> = new Set([
  'kafka.producer.acks',
  'kafka.producer.enable.idempotence',
  'kafka.producer.compression.type',
  'kafka.producer.max.request.size',
  'kafka.producer.request.timeout.ms',
  'kafka.producer.transaction.timeout.ms',
  'kafka.producer.client.id',
  'kafka.producer.security.protocol',
]);

/** Options of Kafka's own producer that were given and do nothing here. */
export function ignoredOptions(config: KafkaSinkConfig): string[] {
  return Object.keys(config).filter(
    (key) => key.startsWith('kafka.producer.') && !supported.has(key),
  );
}
