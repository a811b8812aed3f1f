export const logger = {
    type: 'logger',
    aliases: ['org.apache.flume.sink.LoggerSink'],
    schema: 'sinks/logger',
    delivery: 'at least once',
    async create(context) {
        const { LoggerSink } = await import('./logger-sink.js');
        return new LoggerSink(context);
    },
};
//# sourceMappingURL=index.js.map