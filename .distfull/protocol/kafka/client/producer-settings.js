import { kafkaSecurity } from '../security/settings.js';
export const producerPrefix = 'kafka.producer.';
/** `where`: `file:line: sink k1`. Throws ConfigError for options that can never work. */
export function producerClientSettings(config, where, fileSystem) {
    const options = { ...config };
    return {
        codec: config['kafka.producer.compression.type'],
        recordBatchBytesMax: config['kafka.producer.max.request.size'],
        requestTimeoutMs: config['kafka.producer.request.timeout.ms'],
        transactionTimeoutMs: config['kafka.producer.transaction.timeout.ms'],
        clientId: config['kafka.producer.client.id'],
        security: kafkaSecurity({
            option: (option) => {
                const value = options[`${producerPrefix}${option}`];
                return typeof value === 'string' ? value : undefined;
            },
            prefix: producerPrefix,
            where,
            fileSystem,
        }),
    };
}
//# sourceMappingURL=producer-settings.js.map