/** Where groups go on in the target: the same records are before them there, and none comes twice. */
import { listGroups } from '../../protocol/kafka/admin/groups.js';
import { commitOffsets, fetchOffsets } from '../../protocol/kafka/client/offsets.js';
import { readPosition } from '../../protocol/kafka/client/stored-position.js';
import { byPlace, keyOf } from '../groups/group-offsets.js';
/**
 * The groups that have offsets of the topics. Positions that Tailrace's own sinks keep as offsets are
 * left out: they are of their channels, and of this cluster.
 */
export async function groupsToMove(source, topics, isChosen) {
    const groups = [];
    for (const { id, state } of await listGroups(source)) {
        if (!isChosen(id))
            continue;
        const committed = await fetchOffsets(source, id, 'all', { requireStable: true });
        const offsets = committed.filter((each) => topics.has(each.topic) && !isOwnPosition(each));
        if (offsets.length > 0)
            groups.push({ id, state, offsets: offsets.toSorted(byPlace) });
    }
    return groups;
}
function isOwnPosition(offset) {
    return typeof readPosition(offset) !== 'string';
}
/** Commits the offsets of a group in the target, where it must have no members. */
export async function moveGroup(target, { id, offsets }, exported) {
    const present = await fetchOffsets(target, id, 'all', { requireStable: false });
    const current = new Map(present.map((each) => [keyOf(each), each.offset]));
    const moved = offsets.map((each) => {
        const { topic, partition, offset: sourceOffset } = each;
        const targetOffset = exported.mapOf(topic, partition).targetOf(sourceOffset);
        const there = current.get(keyOf(each));
        const keptOffset = there !== undefined && there > targetOffset ? there : undefined;
        return { group: id, topic, partition, sourceOffset, targetOffset, keptOffset };
    });
    const commits = offsets.flatMap(({ topic, partition, metadata }, index) => {
        const { targetOffset: offset, keptOffset } = moved[index];
        return keptOffset === undefined ? [{ topic, partition, offset, metadata }] : [];
    });
    if (commits.length > 0)
        await commitOffsets(target, id, commits);
    return moved;
}
//# sourceMappingURL=group-translation.js.map