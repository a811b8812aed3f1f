import type { SourceDefinition } from '../../core/contracts.js';
import { AvroSource } from './avro-source.js';

export const avroSource: SourceDefinition = {
  type: 'avro',
  aliases: ['org.apache.flume.source.AvroSource'],
  schema: 'sources/avro',
  create: (context) => new AvroSource(context),
};
