/** By their names in the protocol; `partition.assignment.strategy` gives their Java classes. */
export const assignors = { range, roundrobin };
/** A topic's partitions in pieces of neighbours, the first members getting one more. */
function range(members, partitionCounts) {
    const assigned = emptyFor(members);
    for (const [topic, count] of partitionCounts) {
        const readers = inOrder(members).filter(({ topics }) => topics.includes(topic));
        let next = 0;
        for (const [index, { memberId }] of readers.entries()) {
            const share = Math.floor(count / readers.length) + (index < count % readers.length ? 1 : 0);
            for (const end = next + share; next < end; next++)
                assigned.get(memberId).push({ topic, partition: next });
        }
    }
    return assigned;
}
/** All partitions of all topics in turn. */
function roundrobin(members, partitionCounts) {
    const assigned = emptyFor(members);
    const ring = inOrder(members);
    let turn = 0;
    for (const topic of [...partitionCounts.keys()].toSorted())
        for (let partition = 0; partition < partitionCounts.get(topic); partition++) {
            if (!ring.some(({ topics }) => topics.includes(topic)))
                break;
            while (!ring[turn % ring.length].topics.includes(topic))
                turn++;
            assigned.get(ring[turn++ % ring.length].memberId).push({ topic, partition });
        }
    return assigned;
}
function emptyFor(members) {
    return new Map(members.map(({ memberId }) => [memberId, []]));
}
/** Those with an instance id first: it outlives a restart, and with it their partitions. */
function inOrder(members) {
    const key = ({ groupInstanceId, memberId }) => groupInstanceId === null ? `1${memberId}` : `0${groupInstanceId}`;
    return members.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}
//# sourceMappingURL=assignors.js.map