export function recordOf(destination) {
    const { servers, clusterId, topic, topicId = null, moves } = destination;
    return { servers: servers.join(','), cluster: clusterId, topic, topicId, moves };
}
/** What `recordOf` made; undefined for a lane that has delivered nothing yet. */
export function destinationOf(record) {
    if (record === undefined || typeof record['cluster'] !== 'string')
        return undefined;
    const { servers, cluster, topic, topicId, moves } = record;
    return {
        servers: String(servers).split(','),
        clusterId: cluster,
        topic: String(topic),
        topicId: typeof topicId === 'string' ? topicId : undefined,
        moves: Number(moves),
    };
}
/** The same life of the same topic, as far as the cluster can tell. */
export function isSamePlace(a, b) {
    const isOtherLife = a.topicId !== undefined && b.topicId !== undefined && a.topicId !== b.topicId;
    return a.clusterId === b.clusterId && a.topic === b.topic && !isOtherLife;
}
//# sourceMappingURL=destination.js.map