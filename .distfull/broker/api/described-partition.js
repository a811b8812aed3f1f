export function describedPartition({ index, leaderEpoch }, nodeId) {
    const replicas = [nodeId];
    return {
        errorCode: 0,
        partitionIndex: index,
        leaderId: nodeId,
        leaderEpoch,
        replicaNodes: replicas,
        isrNodes: replicas,
        offlineReplicas: [],
    };
}
//# sourceMappingURL=described-partition.js.map