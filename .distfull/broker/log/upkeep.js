/** What is done with every partition every few minutes. */
import { messageOf } from '../../core/errors.js';
import { compact } from './compaction.js';
import { enforceRetention } from './retention.js';
/** What fails in one partition is told and holds up no other. */
export async function upkeep(topics, limits, nowMs, logger) {
    for (const topic of topics.all)
        for (const partition of topic.partitions)
            try {
                await upkeepOf(topic, partition, limits, nowMs);
            }
            catch (error) {
                const where = { topic: topic.name, partition: partition.index };
                logger.error(where, `upkeep of a partition failed: ${messageOf(error)}`);
            }
    await topics.saveOffsets();
}
async function upkeepOf({ settings }, partition, limits, nowMs) {
    await enforceRetention(partition, settings, nowMs);
    await compact(partition, settings, { keysMax: limits.compactionKeysMax }, nowMs);
    partition.producers.expire(nowMs - limits.producerIdExpirationMs);
    await partition.takeSnapshot();
}
//# sourceMappingURL=upkeep.js.map