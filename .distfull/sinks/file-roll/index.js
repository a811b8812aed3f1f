export const fileRoll = {
    type: 'file_roll',
    aliases: ['org.apache.flume.sink.RollingFileSink'],
    schema: 'sinks/file_roll',
    delivery: 'exactly once',
    async create(context) {
        const { FileRollSink } = await import('./file-roll-sink.js');
        return new FileRollSink(context);
    },
};
//# sourceMappingURL=index.js.map