/** The configs of a topic: whether they are valid, what they are by default, and what acts here. */
import { compressionCodecs, type CompressionCodec } from '../../protocol/kafka/record-batch.js';
import type { LogLimits } from '../limits.js';
import { configListOf, configValueProblem } from './config-value.js';
import { never, topicConfigs } from './topic-config-definitions.js';

/** What acts on a topic here. */
export interface TopicSettings {
  /** -1: kept for ever. */
  readonly retentionMs: number;
  readonly retentionBytes: number;
  readonly segmentBytes: number;
  readonly indexIntervalBytes: number;
  readonly segmentIndexBytes: number;
  readonly segmentMs: number;
  /** How long the files of a deleted segment stay. */
  readonly fileDeleteDelayMs: number;
  readonly batchBytesMax: number;
  /** Batches are stored so; undefined: as their producer has packed them. */
  readonly codec: CompressionCodec | undefined;
  readonly isCompacted: boolean;
  readonly isDeleted: boolean;
  readonly hasLogAppendTime: boolean;
  /** How far a record may be behind and ahead of the clock; absent: it is not looked at. */
  readonly timestampLimits?: { readonly behindMs: number; readonly aheadMs: number } | undefined;
  /** Share of not yet compacted bytes that is worth a compaction. */
  readonly dirtyRatioMin: number;
  readonly compactionLagMsMin: number;
  readonly compactionLagMsMax: number;
  /** How long a tombstone stays. */
  readonly deleteRetentionMs: number;
}

const definitions = new Map(topicConfigs.map((definition) => [definition.name, definition]));

/** What is wrong with the configs of a topic, in one sentence; undefined: nothing. */
export function topicConfigProblem(configs: Readonly<Record<string, string>>): string | undefined {
  for (const [name, value] of Object.entries(configs)) {
    const definition = definitions.get(name);
    if (definition === undefined) return `Unknown topic config name: ${name}`;
    const problem = configValueProblem(definition, value);
    if (problem !== undefined) return problem;
  }
  const text = (name: string): string => configs[name] ?? definitions.get(name)!.defaultValue;
  const [min, max] = [text('min.compaction.lag.ms'), text('max.compaction.lag.ms')];
  if (BigInt(min) > BigInt(max))
    return `conflict topic config setting min.compaction.lag.ms (${min}) > max.compaction.lag.ms (${max})`;
  if (/^true$/i.test(text('remote.storage.enable').trim()))
    return 'Tiered Storage functionality is disabled in the broker. Topic cannot be configured with remote log storage.';
  return undefined;
}

/** What a config is where the topic does not say. */
export function defaultOf(name: string, limits: LogLimits): string {
  return limits.topicDefaults[name] ?? builtInDefaultOf(name, limits);
}

/** What it is where the broker's configuration does not say either. */
export function builtInDefaultOf(name: string, limits: LogLimits): string {
  if (name === 'segment.bytes') return String(limits.segmentBytes);
  if (name === 'index.interval.bytes') return String(limits.indexIntervalBytes);
  return definitions.get(name)!.defaultValue;
}

export function topicSettings(
  configs: Readonly<Record<string, string>>,
  limits: LogLimits,
): TopicSettings {
  const text = (name: string): string => configs[name] ?? defaultOf(name, limits);
  const policies = configListOf(text('cleanup.policy'));
  const hasLogAppendTime = text('message.timestamp.type').trim() === 'LogAppendTime';
  return {
    retentionMs: Number(text('retention.ms')),
    retentionBytes: Number(text('retention.bytes')),
    segmentBytes: Number(text('segment.bytes')),
    indexIntervalBytes: Number(text('index.interval.bytes')),
    segmentIndexBytes: Number(text('segment.index.bytes')),
    segmentMs: Number(text('segment.ms')),
    fileDeleteDelayMs: Number(text('file.delete.delay.ms')),
    batchBytesMax: Number(text('max.message.bytes')),
    codec: codecNamed(text('compression.type').trim()),
    isCompacted: policies.includes('compact'),
    isDeleted: policies.includes('delete'),
    hasLogAppendTime,
    timestampLimits: hasLogAppendTime
      ? undefined
      : timestampLimits({ ...limits.topicDefaults, ...configs }),
    dirtyRatioMin: Number(text('min.cleanable.dirty.ratio')),
    compactionLagMsMin: Number(text('min.compaction.lag.ms')),
    compactionLagMsMax: Number(text('max.compaction.lag.ms')),
    deleteRetentionMs: Number(text('delete.retention.ms')),
  };
}

function codecNamed(name: string): CompressionCodec | undefined {
  if (name === 'uncompressed') return 'none';
  return compressionCodecs.find((codec) => codec === name);
}

/** As Kafka 3.9: the deprecated `difference` is that of each of the other two that has no limit. */
function timestampLimits(
  configs: Readonly<Record<string, string>>,
): TopicSettings['timestampLimits'] {
  const limitMs = (which: string, otherwiseMs: number): number => {
    const value = configs[`message.timestamp.${which}.max.ms`] ?? never;
    return Number(value) < Number(never) ? Number(value) : otherwiseMs;
  };
  const differenceMs = limitMs('difference', Infinity);
  const behindMs = limitMs('before', differenceMs);
  const aheadMs = limitMs('after', differenceMs);
  return Math.min(behindMs, aheadMs) === Infinity ? undefined : { behindMs, aheadMs };
}
