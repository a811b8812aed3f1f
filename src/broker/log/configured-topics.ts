/** Topics that the pipeline's configuration wants: made, grown or re-configured at start. */
import type { Logger } from '../../core/logger.js';
import type { Topics } from './topics.js';

export interface ConfiguredTopic {
  readonly name: string;
  readonly partitions: number;
  /** -1: kept for ever. */
  readonly retentionMs?: number;
  readonly retentionBytes?: number;
  readonly configs?: Readonly<Record<string, string>>;
}

/** Rejects with TopicError when one of them cannot be as configured. */
export async function ensureTopics(
  topics: Topics,
  configured: readonly ConfiguredTopic[],
  logger: Logger,
): Promise<void> {
  for (const topic of configured) {
    const { name, partitions } = topic;
    const configs = configsOf(topic);
    const existing = topics.get(name);
    if (existing === undefined) {
      await topics.create({ name, partitions, configs });
      continue;
    }
    if (existing.partitions.length < partitions) await topics.grow(name, partitions);
    if (existing.partitions.length > partitions)
      logger.warn(
        { topic: name },
        `broker.topics.${name}.partitions is ${partitions}, but the topic has ` +
          `${existing.partitions.length}; partitions are never taken away`,
      );
    const changed = Object.entries(configs).some(([key, value]) => existing.configs[key] !== value);
    if (changed) await topics.configure(name, (own) => ({ ...own, ...configs }));
  }
}

function configsOf({
  retentionMs,
  retentionBytes,
  configs,
}: ConfiguredTopic): Record<string, string> {
  return {
    ...(retentionMs === undefined ? {} : { 'retention.ms': String(retentionMs) }),
    ...(retentionBytes === undefined ? {} : { 'retention.bytes': String(retentionBytes) }),
    ...configs,
  };
}
