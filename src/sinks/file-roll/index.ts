import type { SinkDefinition } from '../../core/contracts.js';
import { FileRollSink } from './file-roll-sink.js';

export const fileRoll: SinkDefinition = {
  type: 'file_roll',
  aliases: ['org.apache.flume.sink.RollingFileSink'],
  schema: 'sinks/file_roll',
  delivery: 'exactly once',
  create: (context) => new FileRollSink(context),
};
