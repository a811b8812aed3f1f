import { ConfigError } from '../../core/errors.js';
export const defaultProcessor = {
    type: 'default',
    aliases: ['org.apache.flume.sink.DefaultSinkProcessor'],
    schema: 'sink-processors/default',
    create({ sinks, location }) {
        if (sinks.length !== 1)
            throw new ConfigError(`${location}: sink processor "default" takes exactly one sink, found ` +
                `${sinks.length}; use failover or load_balance`);
        return { order: () => sinks, succeeded() { }, failed() { } };
    },
};
//# sourceMappingURL=index.js.map