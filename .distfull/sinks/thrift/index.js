export const thriftSink = {
    type: 'thrift',
    aliases: ['org.apache.flume.sink.ThriftSink'],
    schema: 'sinks/thrift',
    delivery: 'at least once',
    async create(context) {
        const { ThriftSink } = await import('./thrift-sink.js');
        return new ThriftSink(context);
    },
};
//# sourceMappingURL=index.js.map