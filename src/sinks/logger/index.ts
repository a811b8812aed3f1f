import type { SinkDefinition } from '../../core/contracts.js';
import { LoggerSink } from './logger-sink.js';

export const logger: SinkDefinition = {
  type: 'logger',
  aliases: ['org.apache.flume.sink.LoggerSink'],
  schema: 'sinks/logger',
  delivery: 'at least once',
  create: (context) => new LoggerSink(context),
};
