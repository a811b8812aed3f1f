import type { SinkDefinition } from '../../core/contracts.js';
import { KafkaSink } from './kafka-sink.js';

export const kafkaSink: SinkDefinition = {
  type: 'kafka',
  aliases: ['org.apache.flume.sink.kafka.KafkaSink'],
  schema: 'sinks/kafka',
  delivery: 'exactly once',
  create: (context) => new KafkaSink(context),
};
