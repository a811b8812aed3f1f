import type { SinkDefinition } from '../../core/contracts.js';
import { HdfsSink } from './hdfs-sink.js';

export const hdfs: SinkDefinition = {
  type: 'hdfs',
  aliases: ['org.apache.flume.sink.hdfs.HDFSEventSink'],
  schema: 'sinks/hdfs',
  delivery: 'exactly once',
  create: (context) => new HdfsSink(context),
};
