export const kafkaChannel = {
    type: 'kafka',
    aliases: ['org.apache.flume.channel.kafka.KafkaChannel'],
    schema: 'channels/kafka',
    durable: false,
    async create(context) {
        const { KafkaChannel } = await import('./kafka-channel.js');
        return new KafkaChannel(context);
    },
};
//# sourceMappingURL=index.js.map