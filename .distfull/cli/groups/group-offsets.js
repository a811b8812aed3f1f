/** Where a group stands in each partition that it reads or has read, and who reads it. */
import { describeGroup } from '../../protocol/kafka/admin/groups.js';
import { allTopics } from '../../protocol/kafka/admin/topics.js';
import { fetchOffsets, latest, listOffsets } from '../../protocol/kafka/client/offsets.js';
/** Undefined: there is no such group. By topic and partition. */
export async function groupState(cluster, id) {
    const [group, committed] = await Promise.all([
        describeGroup(cluster, id),
        fetchOffsets(cluster, id, 'all', { requireStable: false }),
    ]);
    if (group.state === 'Dead' && committed.length === 0)
        return undefined;
    const readers = new Map(group.members.flatMap((member) => member.partitions.map((at) => [keyOf(at), member])));
    const current = new Map(committed.map((each) => [keyOf(each), each.offset]));
    const partitions = new Map([...committed, ...group.members.flatMap((member) => member.partitions)].map(({ topic, partition }) => [keyOf({ topic, partition }), { topic, partition }]));
    const ends = await endOffsets(cluster, [...partitions.values()]);
    const offsets = Array.from(partitions, ([key, at]) => ({
        ...at,
        currentOffset: current.get(key) ?? null,
        logEndOffset: ends.get(key) ?? null,
        member: readers.get(key),
    }));
    return { group, offsets: offsets.toSorted(byPlace) };
}
/** Null where either is unknown. */
export function lagOf({ currentOffset, logEndOffset }) {
    return currentOffset === null || logEndOffset === null ? null : logEndOffset - currentOffset;
}
export function byPlace(a, b) {
    if (a.topic !== b.topic)
        return a.topic < b.topic ? -1 : 1;
    return a.partition - b.partition;
}
export function keyOf({ topic, partition }) {
    return `${topic}-${partition}`;
}
/** Of those that are there. */
async function endOffsets(cluster, partitions) {
    const counts = new Map();
    for (const topic of await allTopics(cluster))
        counts.set(topic.name, topic.partitions.length);
    const there = partitions.filter(({ topic, partition }) => partition < (counts.get(topic) ?? 0));
    const ends = await listOffsets(cluster, there, latest, { readCommitted: false });
    return new Map(ends.map((end) => [keyOf(end), end.offset]));
}
//# sourceMappingURL=group-offsets.js.map