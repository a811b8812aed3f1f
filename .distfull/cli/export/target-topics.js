/** The topics that records are copied into: made like the source's, or found as an earlier run left them. */
import { ConfigError } from '../../core/errors.js';
import { alterConfigs, topicConfigs } from '../../protocol/kafka/admin/configs.js';
import { allTopics, createTopic, growTopic } from '../../protocol/kafka/admin/topics.js';
import { latest, listOffsets } from '../../protocol/kafka/client/offsets.js';
import { repeating } from '../../protocol/kafka/client/retry.js';
import { everyPartition } from '../groups/topic-scope.js';
/** These would change or refuse the times of records that are copied: they are set at the end. */
const timeConfigs = [
    'message.timestamp.type',
    'message.timestamp.before.max.ms',
    'message.timestamp.after.max.ms',
    'message.timestamp.difference.max.ms',
];
/** Changes nothing. Rejects with ConfigError for a topic of the target that is another one. */
export async function topicsToExport(source, target, chosen, exported) {
    const there = new Map((await allTopics(target)).map((topic) => [topic.name, topic]));
    const topics = [];
    for (const topic of chosen) {
        const found = there.get(topic.name);
        const configs = await topicConfigs(source, topic.name);
        topics.push({ source: topic, configs, target: found });
        if (found !== undefined)
            await assertOurs(target, topic, found, exported);
    }
    return topics;
}
async function assertOurs(target, source, found, exported) {
    const { name } = source;
    const remedy = 'delete it there to export the topic from its beginning';
    if (found.partitions.length > source.partitions.length)
        throw new ConfigError(`topic ${name} has ${found.partitions.length} partitions in the target and ` +
            `${source.partitions.length} here; ${remedy}`);
    const known = exported.get(name);
    if (known?.targetId === found.id) {
        if (known.sourceId === source.id)
            return;
        throw new ConfigError(`topic ${name} was deleted here and made anew since it was exported; ${remedy}`);
    }
    const ends = await listOffsets(target, everyPartition(found), latest, { readCommitted: false });
    if (ends.some(({ offset }) => offset > 0))
        throw new ConfigError(`topic ${name} of the target holds records that no export from this cluster has written; ${remedy}`);
}
/** Makes what is missing. Resolves with the topic as it is in the target. */
export async function prepareTopic(target, { source, configs, target: found }, replicationFactor) {
    const { name } = source;
    const partitions = source.partitions.length;
    if (found === undefined) {
        const now = new Map([...configs].filter(([key]) => !timeConfigs.includes(key)));
        await createTopic(target, { name, partitions, replicationFactor, configs: now });
    }
    else {
        if (found.partitions.length < partitions)
            await growTopic(target, name, partitions);
        const own = await topicConfigs(target, name);
        const unset = timeConfigs.filter((key) => own.has(key));
        if (unset.length > 0)
            await alterConfigs(target, { type: 'topic', name }, { set: new Map(), unset });
    }
    return untilThere(target, name, partitions);
}
/** Sets what had to wait until the records were there. */
export async function completeTopic(target, { source: { name }, configs }) {
    const set = new Map([...configs].filter(([key]) => timeConfigs.includes(key)));
    if (set.size > 0)
        await alterConfigs(target, { type: 'topic', name }, { set, unset: [] });
}
/** Brokers hear of a new topic a moment after it was made. */
async function untilThere(target, name, partitions) {
    await repeating(target, async () => {
        const topic = await target.topic(name);
        for (const { partitionIndex } of topic.partitions)
            await target.leader(name, partitionIndex);
        if (topic.partitions.length < partitions)
            target.forgetTopic(name);
    });
    const topics = await allTopics(target);
    return topics.find((topic) => topic.name === name);
}
//# sourceMappingURL=target-topics.js.map