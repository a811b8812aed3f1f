/**
 * Kafka's topic configs. All documented ones are taken and kept, so that a topic definition can move
 * between clusters unchanged; the ones that act here are read by `topicSettings`.
 */
import type { LogLimits } from '../limits.js';

export type ConfigType = 'boolean' | 'string' | 'int' | 'long' | 'double' | 'list';

export interface ConfigDefinition {
  readonly name: string;
  readonly type: ConfigType;
  readonly defaultValue: string;
  readonly allowed?: readonly string[];
}

/** What acts on a topic here. */
export interface TopicSettings {
  /** -1: kept for ever. */
  readonly retentionMs: number;
  readonly retentionBytes: number;
  readonly segmentBytes: number;
  readonly indexIntervalBytes: number;
  readonly batchBytesMax: number;
  readonly isCompacted: boolean;
  readonly isDeleted: boolean;
  readonly hasLogAppendTime: boolean;
  /** Share of not yet compacted bytes that is worth a compaction. */
  readonly dirtyRatioMin: number;
  readonly compactionLagMsMin: number;
  /** How long a tombstone stays. */
  readonly deleteRetentionMs: number;
}

const neverMs = '9223372036854775807';

export const topicConfigs: readonly ConfigDefinition[] = [
  { name: 'cleanup.policy', type: 'list', defaultValue: 'delete', allowed: ['delete', 'compact'] },
  {
    name: 'compression.type',
    type: 'string',
    defaultValue: 'producer',
    allowed: ['producer', 'uncompressed', 'gzip', 'snappy', 'lz4', 'zstd'],
  },
  { name: 'compression.gzip.level', type: 'int', defaultValue: '-1' },
  { name: 'compression.lz4.level', type: 'int', defaultValue: '9' },
  { name: 'compression.zstd.level', type: 'int', defaultValue: '3' },
  { name: 'delete.retention.ms', type: 'long', defaultValue: '86400000' },
  { name: 'file.delete.delay.ms', type: 'long', defaultValue: '60000' },
  { name: 'flush.messages', type: 'long', defaultValue: neverMs },
  { name: 'flush.ms', type: 'long', defaultValue: neverMs },
  { name: 'follower.replication.throttled.replicas', type: 'list', defaultValue: '' },
  { name: 'index.interval.bytes', type: 'int', defaultValue: '4096' },
  { name: 'leader.replication.throttled.replicas', type: 'list', defaultValue: '' },
  { name: 'local.retention.bytes', type: 'long', defaultValue: '-2' },
  { name: 'local.retention.ms', type: 'long', defaultValue: '-2' },
  { name: 'max.compaction.lag.ms', type: 'long', defaultValue: neverMs },
  { name: 'max.message.bytes', type: 'int', defaultValue: '1048588' },
  { name: 'message.downconversion.enable', type: 'boolean', defaultValue: 'true' },
  { name: 'message.format.version', type: 'string', defaultValue: '3.0-IV1' },
  { name: 'message.timestamp.after.max.ms', type: 'long', defaultValue: neverMs },
  { name: 'message.timestamp.before.max.ms', type: 'long', defaultValue: neverMs },
  { name: 'message.timestamp.difference.max.ms', type: 'long', defaultValue: neverMs },
  {
    name: 'message.timestamp.type',
    type: 'string',
    defaultValue: 'CreateTime',
    allowed: ['CreateTime', 'LogAppendTime'],
  },
  { name: 'min.cleanable.dirty.ratio', type: 'double', defaultValue: '0.5' },
  { name: 'min.compaction.lag.ms', type: 'long', defaultValue: '0' },
  { name: 'min.insync.replicas', type: 'int', defaultValue: '1' },
  { name: 'preallocate', type: 'boolean', defaultValue: 'false' },
  { name: 'remote.storage.enable', type: 'boolean', defaultValue: 'false' },
  { name: 'retention.bytes', type: 'long', defaultValue: '-1' },
  { name: 'retention.ms', type: 'long', defaultValue: '604800000' },
  { name: 'segment.bytes', type: 'int', defaultValue: '134217728' },
  { name: 'segment.index.bytes', type: 'int', defaultValue: '10485760' },
  { name: 'segment.jitter.ms', type: 'long', defaultValue: '0' },
  { name: 'segment.ms', type: 'long', defaultValue: '604800000' },
  { name: 'unclean.leader.election.enable', type: 'boolean', defaultValue: 'false' },
];

const definitions = new Map(topicConfigs.map((definition) => [definition.name, definition]));

/** What is wrong with the configs of a topic, in one sentence; undefined: nothing. */
export function topicConfigProblem(configs: Readonly<Record<string, string>>): string | undefined {
  for (const [name, value] of Object.entries(configs)) {
    const definition = definitions.get(name);
    if (definition === undefined) return `Unknown topic config name: ${name}`;
    if (!isValid(definition, value))
      return `Invalid value ${value} for configuration ${name}: expected ${expectation(definition)}`;
  }
  return undefined;
}

export function topicSettings(
  configs: Readonly<Record<string, string>>,
  limits: LogLimits,
): TopicSettings {
  const text = (name: string): string => configs[name] ?? definitions.get(name)!.defaultValue;
  const policies = listOf(text('cleanup.policy'));
  return {
    retentionMs: Number(text('retention.ms')),
    retentionBytes: Number(text('retention.bytes')),
    segmentBytes: Number(configs['segment.bytes'] ?? limits.segmentBytes),
    indexIntervalBytes: Number(configs['index.interval.bytes'] ?? limits.indexIntervalBytes),
    batchBytesMax: Number(text('max.message.bytes')),
    isCompacted: policies.includes('compact'),
    isDeleted: policies.includes('delete'),
    hasLogAppendTime: text('message.timestamp.type') === 'LogAppendTime',
    dirtyRatioMin: Number(text('min.cleanable.dirty.ratio')),
    compactionLagMsMin: Number(text('min.compaction.lag.ms')),
    deleteRetentionMs: Number(text('delete.retention.ms')),
  };
}

function isValid({ type, allowed }: ConfigDefinition, value: string): boolean {
  if (allowed !== undefined) {
    const parts = type === 'list' ? listOf(value) : [value];
    return parts.length > 0 && parts.every((part) => allowed.includes(part));
  }
  switch (type) {
    case 'int':
    case 'long':
      return /^-?\d{1,19}$/.test(value.trim());
    case 'double':
      return value.trim() !== '' && Number.isFinite(Number(value));
    case 'boolean':
      return /^(true|false)$/i.test(value);
    default:
      return true;
  }
}

function expectation({ type, allowed }: ConfigDefinition): string {
  return allowed === undefined ? `a value of type ${type}` : allowed.join(', ');
}

function listOf(value: string): string[] {
  return value
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
