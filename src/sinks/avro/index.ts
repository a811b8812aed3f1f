import type { SinkDefinition } from '../../core/contracts.js';

export const avroSink: SinkDefinition = {
  type: 'avro',
  aliases: ['org.apache.flume.sink.AvroSink'],
  schema: 'sinks/avro',
  delivery: 'exactly once',
  async create(context) {
    const { AvroSink } = await import('./avro-sink.js');
    return new AvroSink(context);
  },
};
