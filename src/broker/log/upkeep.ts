/** What is done with every partition every few minutes. */
import { messageOf } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import type { LogLimits } from '../limits.js';
import { compact } from './compaction.js';
import type { Partition } from './partition.js';
import { enforceRetention } from './retention.js';
import type { Topic, Topics } from './topics.js';

/** What fails in one partition is told and holds up no other. */
export async function upkeep(
  topics: Topics,
  limits: LogLimits,
  nowMs: number,
  logger: Logger,
): Promise<void> {
  for (const topic of topics.all)
    for (const partition of topic.partitions)
      try {
        await upkeepOf(topic, partition, limits, nowMs);
      } catch (error) {
        const where = { topic: topic.name, partition: partition.index };
        logger.error(where, `upkeep of a partition failed: ${messageOf(error)}`);
      }
  await topics.saveOffsets();
}

async function upkeepOf(
  { settings }: Topic,
  partition: Partition,
  limits: LogLimits,
  nowMs: number,
): Promise<void> {
  await enforceRetention(partition, settings, nowMs);
  await compact(partition, settings, { keysMax: limits.compactionKeysMax }, nowMs);
  partition.producers.expire(nowMs - limits.producerIdExpirationMs);
  await partition.takeSnapshot();
}
