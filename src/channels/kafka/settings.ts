import type { RoutingSettings } from '../../codecs/kafka-records/router.js';
import type { ComponentContext } from '../../core/contracts.js';
import type { KafkaChannelConfig } from '../../generated/config/channels/kafka.js';
import { consumerSettings } from '../../protocol/kafka/group/consumer-settings.js';
import type { ConsumerSettings } from '../../protocol/kafka/group/consumer-settings.js';
import type { CompressionCodec } from '../../protocol/kafka/record-batch.js';
import { kafkaSecurity, securityOptionNames } from '../../protocol/kafka/security/settings.js';
import type { KafkaSecurityReader } from '../../protocol/kafka/security/settings.js';

/** The user's options in the program's words. */
export interface KafkaChannelSettings {
  readonly topic: string;
  readonly isFlumeEvent: boolean;
  readonly puts: PutSettings;
  readonly takes: TakeSettings;
}

export interface PutSettings {
  readonly servers: readonly string[];
  readonly clientId: string;
  readonly requestTimeoutMs: number;
  readonly acks: -1 | 1;
  /** Puts are transactions, with the sources' positions. */
  readonly isTransactional: boolean;
  readonly transactionTimeoutMs: number;
  readonly codec: CompressionCodec;
  readonly recordBatchBytesMax: number;
  readonly routing: RoutingSettings;
  readonly security: KafkaSecurityReader | undefined;
}

export interface TakeSettings {
  readonly consumer: ConsumerSettings;
  readonly security: KafkaSecurityReader | undefined;
}

/** Throws ConfigError for options that can never work. */
export function settingsOf(context: ComponentContext<KafkaChannelConfig>): KafkaChannelSettings {
  const { config, location, name } = context;
  const where = `${location}: channel ${name}`;
  const offsetReset = resetOf(config);
  const consumer = consumerSettings(
    { ...config, 'kafka.consumer.auto.offset.reset': offsetReset },
    where,
  );
  const maxWaitMs = Math.min(consumer.fetch.maxWaitMs, config['kafka.pollTimeout']);
  const acks = config['kafka.producer.acks'];
  return {
    topic: config['kafka.topic'],
    isFlumeEvent: config.parseAsFlumeEvent,
    puts: {
      servers: config['kafka.bootstrap.servers'],
      clientId: config['kafka.producer.client.id'],
      requestTimeoutMs: config['kafka.producer.request.timeout.ms'],
      acks: acks === 'all' || acks === '-1' ? -1 : 1,
      isTransactional: config['kafka.producer.enable.idempotence'],
      transactionTimeoutMs: config['kafka.producer.transaction.timeout.ms'],
      codec: config['kafka.producer.compression.type'],
      recordBatchBytesMax: config['kafka.producer.max.request.size'],
      routing: {
        topicHeader: undefined,
        partitionHeader: config.partitionIdHeader,
        defaultPartition: config.defaultPartitionId,
      },
      security: securityOf(context, 'kafka.producer.', where),
    },
    takes: {
      consumer: { ...consumer, fetch: { ...consumer.fetch, maxWaitMs } },
      security: securityOf(context, 'kafka.consumer.', where),
    },
  };
}

const producerOptions: ReadonlySet<string> = new Set([
  'acks',
  'enable.idempotence',
  'compression.type',
  'max.request.size',
  'request.timeout.ms',
  'transaction.timeout.ms',
  'client.id',
  ...securityOptionNames,
]);

/** Options of Kafka's own producer that were given and do nothing here. */
export function ignoredProducerOptions(config: KafkaChannelConfig): string[] {
  const prefix = 'kafka.producer.';
  return Object.keys(config).filter(
    (key) => key.startsWith(prefix) && !producerOptions.has(key.slice(prefix.length)),
  );
}

function resetOf(config: KafkaChannelConfig): 'latest' | 'earliest' | 'none' {
  const { readSmallestOffset, 'kafka.consumer.auto.offset.reset': reset } = config;
  return readSmallestOffset === false && reset === 'earliest' ? 'latest' : reset;
}

function securityOf(
  { config, fileSystem }: ComponentContext<KafkaChannelConfig>,
  prefix: 'kafka.consumer.' | 'kafka.producer.',
  where: string,
): KafkaSecurityReader | undefined {
  const option = (name: string): string | undefined => {
    const value = config[`${prefix}${name}`];
    return typeof value === 'string' ? value : undefined;
  };
  return kafkaSecurity({ option, prefix, where, fileSystem });
}
