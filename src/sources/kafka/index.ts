import type { SourceDefinition } from '../../core/contracts.js';
import { KafkaSource } from './kafka-source.js';

export const kafkaSource: SourceDefinition = {
  type: 'kafka',
  aliases: ['org.apache.flume.source.kafka.KafkaSource'],
  schema: 'sources/kafka',
  create: (context) => new KafkaSource(context),
};
