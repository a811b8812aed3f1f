export const nullSink = {
    type: 'null',
    aliases: ['org.apache.flume.sink.NullSink'],
    schema: 'sinks/null',
    delivery: 'at least once',
    async create(context) {
        const { NullSink } = await import('./null-sink.js');
        return new NullSink(context);
    },
};
//# sourceMappingURL=index.js.map