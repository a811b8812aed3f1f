/**
 * Flume's types that no table holds: retired upstream or bound to Java or Hadoop (they are refused
 * by name, with what to use in their place), and those that this version does not have.
 */
export type ComponentKind =
  'source' | 'channel' | 'sink' | 'interceptor' | 'selector' | 'sink processor' | 'output';

type Advice = Readonly<Record<string, string>>;

const refused: Readonly<Partial<Record<ComponentKind, Advice>>> = {
  source: {
    jms: 'it needs Java naming providers; bridge the queue to Kafka or to an http source',
    'org.apache.flume.source.jms.jmssource': 'it needs Java; bridge the queue to Kafka',
    'org.apache.flume.source.scribe.scribesource': 'Scribe is retired; use thrift or avro',
    'org.apache.flume.source.twitter.twittersource': 'the interface it reads is gone',
    'org.apache.flume.source.avrolegacy.avrolegacysource': 'it is for Flume 0.9; use avro',
    'org.apache.flume.source.thriftlegacy.thriftlegacysource': 'it is for Flume 0.9; use thrift',
  },
  channel: {
    jdbc: 'it is Derby alone; use file, which is durable too',
    'org.apache.flume.channel.pseudotxnmemorychannel': 'it has no transactions; use memory',
  },
  sink: {
    hive: 'it needs a Hive metastore client; write files or a Kafka topic and load them',
    hbase: 'it needs HBase client libraries; use kafka and an HBase connector',
    asynchbase: 'it needs HBase client libraries; use kafka and an HBase connector',
    hbase2: 'it needs HBase client libraries; use kafka and an HBase connector',
    morphline_solr: 'morphlines are Java; use kafka and a Solr connector',
    elasticsearch: 'Flume removed it; use kafka and a connector, or an http sink',
    irc: 'Flume moved it out; use kafka or http',
    'org.apache.flume.sink.kite.datasetsink': 'Kite is retired; use file_roll or kafka',
    'org.apache.flume.sink.kudu.kudusink': 'it needs a Kudu client; use kafka',
  },
  interceptor: {
    morphline: 'morphlines are Java; use regex_extractor, search_replace or regex_filter',
  },
};

const flumeTypes: Readonly<Partial<Record<ComponentKind, readonly string[]>>> = {
  source: (
    'seq netcat netcatudp exec avro thrift syslogtcp multiport_syslogtcp syslogudp spooldir http ' +
    'taildir kafka stress'
  ).split(' '),
  channel: ['memory', 'file', 'spillablememory', 'kafka'],
  sink: 'null logger file_roll hdfs avro thrift http kafka'.split(' '),
  interceptor:
    'timestamp host static regex_filter regex_extractor search_replace remove_header uuid'.split(
      ' ',
    ),
  selector: ['replicating', 'multiplexing', 'load_balancing'],
  'sink processor': ['default', 'failover', 'load_balance'],
};

/** Why a type that is in no table is refused, or undefined where Flume does not know it either. */
export function refusalOf(kind: ComponentKind, type: string): string | undefined {
  const lower = type.toLowerCase();
  const advice = refused[kind] ?? {};
  if (Object.hasOwn(advice, lower)) return `type "${type}" is not supported: ${advice[lower]}`;
  if (flumeTypes[kind]?.includes(lower) || lower.startsWith('org.apache.flume.')) {
    return `Flume's type "${type}" is not supported yet`;
  }
  if (/^[a-z_][\w]*(\.[a-z_][\w]*)*\.[A-Z][\w$]*$/.test(type)) {
    return `type "${type}" is a Java class, which cannot be loaded here`;
  }
  return undefined;
}
