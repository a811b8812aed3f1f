export const avroSink = {
    type: 'avro',
    aliases: ['org.apache.flume.sink.AvroSink'],
    schema: 'sinks/avro',
    delivery: 'exactly once',
    async create(context) {
        const { AvroSink } = await import('./avro-sink.js');
        return new AvroSink(context);
    },
};
//# sourceMappingURL=index.js.map