export const kafkaSink = {
    type: 'kafka',
    aliases: ['org.apache.flume.sink.kafka.KafkaSink'],
    schema: 'sinks/kafka',
    delivery: 'exactly once',
    async create(context) {
        const { KafkaSink } = await import('./kafka-sink.js');
        return new KafkaSink(context);
    },
};
//# sourceMappingURL=index.js.map