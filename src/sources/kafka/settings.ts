import type { SourceContext } from '../../core/contracts.js';
import { ConfigError, messageOf } from '../../core/errors.js';
import type { KafkaSourceConfig } from '../../generated/config/sources/kafka.js';
import { consumerSettings } from '../../protocol/kafka/group/consumer-settings.js';
import type { ConsumerSettings } from '../../protocol/kafka/group/consumer-settings.js';
import type { TopicChoice } from '../../protocol/kafka/group/group-consumer.js';
import { kafkaSecurity } from '../../protocol/kafka/security/settings.js';
import type { KafkaSecurityReader } from '../../protocol/kafka/security/settings.js';
import { compileJavaPattern } from '../../util/java-pattern.js';

/** The user's options in the program's words. */
export interface KafkaSourceSettings {
  readonly consumer: ConsumerSettings;
  readonly security: KafkaSecurityReader | undefined;
  readonly topics: TopicChoice;
  readonly events: EventSettings;
}

/** What a record becomes. */
export interface EventSettings {
  readonly batchEventsMax: number;
  readonly isFlumeEvent: boolean;
  /** The header for the topic; undefined: none is set. */
  readonly topicHeader: string | undefined;
  /** Event header and the record header it comes from. */
  readonly headers: readonly (readonly [event: string, record: string])[];
}

/** Throws ConfigError for options that can never work. */
export function settingsOf(context: SourceContext<KafkaSourceConfig>): KafkaSourceSettings {
  const { config, fileSystem, location, name } = context;
  const where = `${location}: source ${name}`;
  const consumer = consumerSettings(config, where);
  const maxWaitMs = Math.min(consumer.fetch.maxWaitMs, config.batchDurationMillis);
  return {
    consumer: { ...consumer, fetch: { ...consumer.fetch, maxWaitMs } },
    security: kafkaSecurity({
      option: (option) => {
        const value = config[`kafka.consumer.${option}`];
        return typeof value === 'string' ? value : undefined;
      },
      prefix: 'kafka.consumer.',
      where,
      fileSystem,
    }),
    topics: topicsOf(config, where),
    events: {
      batchEventsMax: config.batchSize,
      isFlumeEvent: config.useFlumeEventFormat,
      topicHeader: config.setTopicHeader ? config.topicHeader : undefined,
      headers: Object.entries(config.header),
    },
  };
}

function topicsOf(config: KafkaSourceConfig, where: string): TopicChoice {
  const { 'kafka.topics': names, 'kafka.topics.regex': pattern } = config;
  if (pattern !== undefined)
    try {
      return compileJavaPattern(`^(?:${pattern})$`);
    } catch (error) {
      throw new ConfigError(
        `${where}: kafka.topics.regex "${pattern}" is no regular expression: ${messageOf(error)}`,
      );
    }
  if (names !== undefined) return names;
  throw new ConfigError(`${where}: name topics in kafka.topics, or give kafka.topics.regex`);
}
