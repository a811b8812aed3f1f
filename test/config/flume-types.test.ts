import assert from 'node:assert/strict';
import { test } from 'node:test';
import { componentTables } from '#src/agent/component-tables.js';
import type { ComponentKind } from '#src/config/flume-types.js';
import { readComponent } from '#src/config/component.js';
import { refusedTypes } from '#src/config/refused-types.js';
import { Report } from '#src/config/report.js';
import { Section } from '#src/config/section.js';

const definitionsOf: Readonly<Partial<Record<ComponentKind, readonly Definition[]>>> = {
  source: componentTables.sources,
  channel: componentTables.channels,
  sink: componentTables.sinks,
  interceptor: componentTables.interceptors,
  selector: componentTables.selectors,
  'sink processor': componentTables.sinkProcessors,
};

interface Definition {
  readonly type: string;
  readonly aliases: readonly string[];
}

const flume = 'org.apache.flume';

/** The short name of each, and its class in Flume 1.11. */
const classes: Readonly<Partial<Record<ComponentKind, Readonly<Record<string, string>>>>> = {
  source: {
    seq: `${flume}.source.SequenceGeneratorSource`,
    netcat: `${flume}.source.NetcatSource`,
    netcatudp: `${flume}.source.NetcatUdpSource`,
    exec: `${flume}.source.ExecSource`,
    avro: `${flume}.source.AvroSource`,
    syslogtcp: `${flume}.source.SyslogTcpSource`,
    multiport_syslogtcp: `${flume}.source.MultiportSyslogTCPSource`,
    syslogudp: `${flume}.source.SyslogUDPSource`,
    spooldir: `${flume}.source.SpoolDirectorySource`,
    taildir: `${flume}.source.taildir.TaildirSource`,
    http: `${flume}.source.http.HTTPSource`,
    stress: `${flume}.source.StressSource`,
    kafka: `${flume}.source.kafka.KafkaSource`,
    thrift: `${flume}.source.ThriftSource`,
  },
  channel: { memory: `${flume}.channel.MemoryChannel`, file: `${flume}.channel.file.FileChannel` },
  sink: {
    null: `${flume}.sink.NullSink`,
    logger: `${flume}.sink.LoggerSink`,
    file_roll: `${flume}.sink.RollingFileSink`,
    hdfs: `${flume}.sink.hdfs.HDFSEventSink`,
    avro: `${flume}.sink.AvroSink`,
    thrift: `${flume}.sink.ThriftSink`,
    http: `${flume}.sink.http.HttpSink`,
    spark: 'org.apache.spark.streaming.flume.sink.SparkSink',
    kafka: `${flume}.sink.kafka.KafkaSink`,
  },
  interceptor: {
    timestamp: `${flume}.interceptor.TimestampInterceptor$Builder`,
    host: `${flume}.interceptor.HostInterceptor$Builder`,
    static: `${flume}.interceptor.StaticInterceptor$Builder`,
    regex_filter: `${flume}.interceptor.RegexFilteringInterceptor$Builder`,
    regex_extractor: `${flume}.interceptor.RegexExtractorInterceptor$Builder`,
    search_replace: `${flume}.interceptor.SearchAndReplaceInterceptor$Builder`,
    remove_header: `${flume}.interceptor.RemoveHeaderInterceptor$Builder`,
    uuid: `${flume}.sink.solr.morphline.UUIDInterceptor$Builder`,
  },
  selector: {
    replicating: `${flume}.channel.ReplicatingChannelSelector`,
    multiplexing: `${flume}.channel.MultiplexingChannelSelector`,
    load_balancing: `${flume}.channel.LoadBalancingChannelSelector`,
  },
  'sink processor': {
    default: `${flume}.sink.DefaultSinkProcessor`,
    failover: `${flume}.sink.FailoverSinkProcessor`,
    load_balance: `${flume}.sink.LoadBalancingSinkProcessor`,
  },
};

test("each of Flume's types has its short name and its class, in any case", () => {
  for (const [kind, names] of Object.entries(classes))
    for (const [type, className] of Object.entries(names)) {
      const definition = definitionsOf[kind as ComponentKind]!.find((each) => each.type === type);
      assert.ok(definition, `${kind} ${type}`);
      assert.ok(definition.aliases.includes(className), `${kind} ${className}`);
    }
});

test('types that need Java or are retired are refused with what to use in their place', async () => {
  for (const { kind, names, advice } of refusedTypes)
    for (const name of names.flatMap((each) => [each, each.toUpperCase()])) {
      const message = await refusalOf(kind, name);
      assert.ok(message.startsWith(`type "${name}" is not supported: ${advice}; types: `), message);
    }
});

test('another class of Flume, and one of somebody else, is refused as such', async () => {
  assert.match(
    await refusalOf('sink', 'org.apache.flume.sink.Own'),
    /is a class of Flume that is not there; types: /,
  );
  assert.match(await refusalOf('sink', 'com.acme.Own'), /is a Java class, which cannot be loaded/);
});

test('no type is both refused and there', () => {
  for (const { kind, names } of refusedTypes)
    for (const { type, aliases } of definitionsOf[kind] ?? [])
      for (const name of [type, ...aliases])
        assert.ok(!names.some((each) => each.toLowerCase() === name.toLowerCase()), name);
});

async function refusalOf(kind: ComponentKind, type: string): Promise<string> {
  const report = new Report('strict');
  const position = { file: 'f', line: 1 };
  const leaf = {
    path: 'type',
    value: type,
    format: 'properties',
    position,
    keyPositions: [],
  } as const;
  const definitions = componentTables.sources;
  const section = new Section('a1.x', position, [{ key: 'type', leaf }]);
  await readComponent('x', section, { kind, definitions, common: [] }, report);
  return report.problems.map(({ message }) => message).join('\n');
}
