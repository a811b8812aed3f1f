import { KafkaOutput } from './kafka-output.js';
export const kafkaOutput = {
    type: 'kafka',
    schema: 'outputs/kafka',
    destination: ['topic', 'brokers'],
    create: (context) => new KafkaOutput(context),
};
//# sourceMappingURL=index.js.map