import type { ComponentTables } from '#src/core/contracts.js';

/** Some real types, without their code: messages that list the types stay as they are. */
export const someTables = {
  sources: [
    named('netcat', 'sources/netcat', 'org.apache.flume.source.NetcatSource'),
    named('exec', 'sources/exec', 'org.apache.flume.source.ExecSource'),
    named('taildir', 'sources/taildir', 'org.apache.flume.source.taildir.TaildirSource'),
    named('avro', 'sources/avro', 'org.apache.flume.source.AvroSource'),
  ],
  channels: [
    named('memory', 'channels/memory', 'org.apache.flume.channel.MemoryChannel'),
    named('file', 'channels/file', 'org.apache.flume.channel.file.FileChannel'),
  ],
  sinks: [
    named('logger', 'sinks/logger', 'org.apache.flume.sink.LoggerSink'),
    named('file_roll', 'sinks/file_roll', 'org.apache.flume.sink.RollingFileSink'),
    named('avro', 'sinks/avro', 'org.apache.flume.sink.AvroSink'),
    named('kafka', 'sinks/kafka', 'org.apache.flume.sink.kafka.KafkaSink'),
  ],
  interceptors: [
    named('timestamp', 'interceptors/timestamp'),
    named('static', 'interceptors/static'),
  ],
  selectors: [
    named('replicating', 'selectors/replicating'),
    named('multiplexing', 'selectors/multiplexing'),
  ],
  sinkProcessors: [
    named('default', 'sink-processors/default'),
    named('failover', 'sink-processors/failover'),
    named('load_balance', 'sink-processors/load_balance'),
  ],
} as unknown as ComponentTables;

function named(type: string, schema: string, ...aliases: string[]): object {
  return { type, aliases, schema };
}
