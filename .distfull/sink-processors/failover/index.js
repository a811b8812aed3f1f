export const failover = {
    type: 'failover',
    aliases: ['org.apache.flume.sink.FailoverSinkProcessor'],
    schema: 'sink-processors/failover',
    async create({ sinks, config, logger }) {
        const { FailoverProcessor } = await import('./failover-processor.js');
        return new FailoverProcessor(sinks, config, logger);
    },
};
//# sourceMappingURL=index.js.map