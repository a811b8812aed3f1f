import type { KafkaOutputConfig } from '../../../generated/config/outputs/kafka.js';
import type { OutputContext, OutputDefinition } from '../output.js';
import { KafkaOutput } from './kafka-output.js';

export const kafkaOutput: OutputDefinition = {
  type: 'kafka',
  schema: 'outputs/kafka',
  destination: ['topic', 'brokers'],
  create: (context: OutputContext<KafkaOutputConfig>) => new KafkaOutput(context),
};
