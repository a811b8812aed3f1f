/** Flume's types that no table of components holds, and classes of Java. */
import { adviceFor } from './refused-types.js';

export type ComponentKind =
  'source' | 'channel' | 'sink' | 'interceptor' | 'selector' | 'sink processor' | 'output';

const flumeTypes: Readonly<Partial<Record<ComponentKind, readonly string[]>>> = {
  source: (
    'seq netcat netcatudp exec avro thrift syslogtcp multiport_syslogtcp syslogudp spooldir http ' +
    'taildir kafka stress'
  ).split(' '),
  channel: ['memory', 'file'],
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
  const advice = adviceFor(kind, type);
  if (advice !== undefined) return `type "${type}" is not supported: ${advice}`;
  if (flumeTypes[kind]?.includes(lower) || lower.startsWith('org.apache.flume.')) {
    return `Flume's type "${type}" is not supported yet`;
  }
  if (/^[a-z_][\w]*(\.[a-z_][\w]*)*\.[A-Z][\w$]*$/.test(type)) {
    const remedy = 'port it as an ES module and name its file here (docs/plugins.md)';
    return `type "${type}" is a Java class, which cannot be loaded here; ${remedy}`;
  }
  return undefined;
}
