import type { SinkDefinition } from '../../core/contracts.js';
import { AvroSink } from './avro-sink.js';

export const avroSink: SinkDefinition = {
  type: 'avro',
  aliases: ['org.apache.flume.sink.AvroSink'],
  schema: 'sinks/avro',
  delivery: 'exactly once',
  create: (context) => new AvroSink(context),
};
