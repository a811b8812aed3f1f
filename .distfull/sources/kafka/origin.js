export const originPrefix = 'kafka:';
/** What the origins of a partition begin with, in all leader epochs. */
export function partitionPrefix(identity) {
    const { clusterId, topicId, partition, groupId } = identity;
    return `${originPrefix}${clusterId}:${topicId}/${partition}:${groupId}@`;
}
/** Where channels stand that have stored these positions; undefined: they know nothing of it. */
export function storedPlace(positions, prefix) {
    let newest;
    for (const [origin, { known }] of positions) {
        if (!origin.startsWith(prefix) || known.lowMark === 0)
            continue;
        const place = { offset: known.lowMark, leaderEpoch: Number(origin.slice(prefix.length)) };
        newest = furtherPlace(newest, place);
    }
    return newest;
}
/** A later epoch counts more than a higher offset: what lies between may have been cut off. */
export function furtherPlace(a, b) {
    if (a === undefined || b === undefined)
        return a ?? b;
    const areKnown = a.leaderEpoch >= 0 && b.leaderEpoch >= 0;
    if (areKnown && a.leaderEpoch !== b.leaderEpoch)
        return a.leaderEpoch > b.leaderEpoch ? a : b;
    return b.offset > a.offset ? b : a;
}
//# sourceMappingURL=origin.js.map