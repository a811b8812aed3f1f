export const kafkaSource = {
    type: 'kafka',
    aliases: ['org.apache.flume.source.kafka.KafkaSource'],
    schema: 'sources/kafka',
    async create(context) {
        const { KafkaSource } = await import('./kafka-source.js');
        return new KafkaSource(context);
    },
};
//# sourceMappingURL=index.js.map