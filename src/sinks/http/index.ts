import type { SinkDefinition } from '../../core/contracts.js';
import { HttpSink } from './http-sink.js';

export const httpSink: SinkDefinition = {
  type: 'http',
  aliases: ['org.apache.flume.sink.http.HttpSink'],
  schema: 'sinks/http',
  delivery: 'at least once',
  create: (context) => new HttpSink(context),
};
