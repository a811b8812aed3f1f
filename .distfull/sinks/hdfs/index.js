export const hdfs = {
    type: 'hdfs',
    aliases: ['org.apache.flume.sink.hdfs.HDFSEventSink'],
    schema: 'sinks/hdfs',
    delivery: 'exactly once',
    async create(context) {
        const { HdfsSink } = await import('./hdfs-sink.js');
        return new HdfsSink(context);
    },
};
//# sourceMappingURL=index.js.map