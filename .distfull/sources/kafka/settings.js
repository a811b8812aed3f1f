import { ConfigError, messageOf } from '../../core/errors.js';
import { consumerSettings } from '../../protocol/kafka/group/consumer-settings.js';
import { kafkaSecurity } from '../../protocol/kafka/security/settings.js';
import { compileJavaPattern } from '../../util/java-pattern.js';
/** Throws ConfigError for options that can never work. */
export function settingsOf(context) {
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
function topicsOf(config, where) {
    const { 'kafka.topics': names, 'kafka.topics.regex': pattern } = config;
    if (pattern !== undefined)
        try {
            return compileJavaPattern(`^(?:${pattern})$`);
        }
        catch (error) {
            throw new ConfigError(`${where}: kafka.topics.regex "${pattern}" is no regular expression: ${messageOf(error)}`);
        }
    if (names !== undefined)
        return names;
    throw new ConfigError(`${where}: name topics in kafka.topics, or give kafka.topics.regex`);
}
//# sourceMappingURL=settings.js.map