import type { RecordSettings } from '../../codecs/kafka-records/records.js';
import type { RoutingSettings } from '../../codecs/kafka-records/router.js';
import { hasEscapes, parseEscapes } from '../../codecs/event-escapes/template.js';
import type { EscapeTemplate } from '../../codecs/event-escapes/template.js';
import type { SinkContext } from '../../core/contracts.js';
import { ConfigError } from '../../core/errors.js';
import type { KafkaSinkConfig } from '../../generated/config/sinks/kafka.js';
import {
  producerClientSettings,
  producerPrefix,
  type ProducerClientSettings,
} from '../../protocol/kafka/client/producer-settings.js';
import { securityOptionNames } from '../../protocol/kafka/security/settings.js';

/** The user's options in the program's words. */
export interface KafkaSinkSettings extends ProducerClientSettings {
  readonly servers: readonly string[];
  readonly topic: EscapeTemplate;
  /** Its partition 0 carries the channel's position; undefined: there is no topic for it. */
  readonly positionTopic: string | undefined;
  readonly batchEventsMax: number;
  readonly acks: -1 | 1;
  /** Records and position in one transaction, where the channel is durable. */
  readonly isTransactional: boolean;
  readonly routing: RoutingSettings;
  readonly record: RecordSettings;
}

export type TransactionalSettings = KafkaSinkSettings & { readonly positionTopic: string };

/** Throws ConfigError for options that can never work. */
export function settingsOf(context: SinkContext<KafkaSinkConfig>): KafkaSinkSettings {
  const { config, fileSystem, location, name } = context;
  const where = `${location}: sink ${name}`;
  const acks = config['kafka.producer.acks'];
  const topic = topicOf(config, where);
  const constantTopic = hasEscapes(topic) ? undefined : topic.text;
  return {
    servers: config['kafka.bootstrap.servers'],
    ...producerClientSettings(config, where, fileSystem),
    topic,
    positionTopic: config.positionTopic ?? constantTopic,
    batchEventsMax: config.flumeBatchSize,
    acks: acks === 'all' || acks === '-1' ? -1 : 1,
    isTransactional: config['kafka.producer.enable.idempotence'],
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

/** Without the override Flume takes the topic as it is written, and nothing has such a name. */
function topicOf(config: KafkaSinkConfig, where: string): EscapeTemplate {
  const text = config['kafka.topic'];
  const topic = parseEscapes(text, `${where}: kafka.topic`);
  if (config.allowTopicOverride || !hasEscapes(topic)) return topic;
  throw new ConfigError(
    `${where}: kafka.topic is ${text}, and with allowTopicOverride = false it is taken literally, as ` +
      'in Flume: write a topic, or leave the override on and name a topicHeader that no event has',
  );
}

const supported: ReadonlySet<string> = new Set([
  'acks',
  'enable.idempotence',
  'compression.type',
  'max.request.size',
  'request.timeout.ms',
  'transaction.timeout.ms',
  'client.id',
  'linger.ms',
  ...securityOptionNames,
]);

/** Options of Kafka's own producer that were given and do nothing here. */
export function ignoredOptions(config: KafkaSinkConfig): string[] {
  return Object.keys(config).filter(
    (key) => key.startsWith(producerPrefix) && !supported.has(key.slice(producerPrefix.length)),
  );
}
