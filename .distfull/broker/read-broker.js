/** What a broker's data directory holds, read without a lock: for tools, while it runs or after. */
import { join } from 'node:path';
import { defaultLimits } from './limits.js';
import { topicSettings } from './log/topic-configs.js';
import { readStateLog } from './state/state-log.js';
export async function readStoredTopics(fileSystem, dataDir) {
    const cluster = await readStateLog(fileSystem, stateDirectory(dataDir, 'cluster'));
    const topics = [...cluster.values()].filter(({ kind }) => kind === 'topic');
    return topics.map(({ name, partitions, configs }) => ({
        name,
        settings: topicSettings(configs, defaultLimits.log),
        directories: Array.from({ length: partitions }, (_, i) => join(dataDir, `${name}-${i}`)),
    }));
}
/** Call it behind a reading of partitions: then no record is ahead of its group's offset. */
export async function readStoredPositions(fileSystem, dataDir) {
    const read = (name) => readStateLog(fileSystem, stateDirectory(dataDir, name));
    const groups = await read('groups');
    const transactions = await read('transactions');
    const committing = new Set();
    for (const { phase, producerId } of transactions.values())
        if (phase === 'PrepareCommit')
            committing.add(producerId);
    const offsets = [...groups.values()].filter(({ kind, producerId = -1 }) => kind === 'offset' || (kind === 'pending' && committing.has(producerId)));
    return { committing, offsets };
}
function stateDirectory(dataDir, name) {
    return join(dataDir, 'state', name);
}
//# sourceMappingURL=read-broker.js.map