import type { SinkDefinition } from '../../core/contracts.js';
import { NullSink } from './null-sink.js';

export const nullSink: SinkDefinition = {
  type: 'null',
  aliases: ['org.apache.flume.sink.NullSink'],
  schema: 'sinks/null',
  delivery: 'at least once',
  create: (context) => new NullSink(context),
};
