import { hasEscapes, parseEscapes } from '../../codecs/event-escapes/template.js';
import { ConfigError } from '../../core/errors.js';
import { producerClientSettings, producerPrefix, } from '../../protocol/kafka/client/producer-settings.js';
import { securityOptionNames } from '../../protocol/kafka/security/settings.js';
/** Throws ConfigError for options that can never work. */
export function settingsOf(context) {
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
function topicOf(config, where) {
    const text = config['kafka.topic'];
    const topic = parseEscapes(text, `${where}: kafka.topic`);
    if (config.allowTopicOverride || !hasEscapes(topic))
        return topic;
    throw new ConfigError(`${where}: kafka.topic is ${text}, and with allowTopicOverride = false it is taken literally, as ` +
        'in Flume: write a topic, or leave the override on and name a topicHeader that no event has');
}
const supported = new Set([
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
export function ignoredOptions(config) {
    return Object.keys(config).filter((key) => key.startsWith(producerPrefix) && !supported.has(key.slice(producerPrefix.length)));
}
//# sourceMappingURL=settings.js.map