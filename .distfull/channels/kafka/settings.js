import { consumerSettings } from '../../protocol/kafka/group/consumer-settings.js';
import { kafkaSecurity, securityOptionNames } from '../../protocol/kafka/security/settings.js';
/** Throws ConfigError for options that can never work. */
export function settingsOf(context) {
    const { config, location, name } = context;
    const where = `${location}: channel ${name}`;
    const offsetReset = resetOf(config);
    const consumer = consumerSettings({ ...config, 'kafka.consumer.auto.offset.reset': offsetReset }, where);
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
const producerOptions = new Set([
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
export function ignoredProducerOptions(config) {
    const prefix = 'kafka.producer.';
    return Object.keys(config).filter((key) => key.startsWith(prefix) && !producerOptions.has(key.slice(prefix.length)));
}
function resetOf(config) {
    const { readSmallestOffset, 'kafka.consumer.auto.offset.reset': reset } = config;
    return readSmallestOffset === false && reset === 'earliest' ? 'latest' : reset;
}
function securityOf({ config, fileSystem }, prefix, where) {
    const option = (name) => {
        const value = config[`${prefix}${name}`];
        return typeof value === 'string' ? value : undefined;
    };
    return kafkaSecurity({ option, prefix, where, fileSystem });
}
//# sourceMappingURL=settings.js.map