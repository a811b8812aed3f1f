import { assignedPartitions } from './consumer-protocol.js';
export function groupStatus(group, offsets, topics) {
    const { groupId, state, protocolName, isConsumerGroup } = group;
    return {
        name: groupId,
        state,
        ...(protocolName === undefined ? {} : { protocol: protocolName }),
        members: group.members.map((member) => memberStatus(member, isConsumerGroup)),
        offsets: offsets.map((offset) => offsetStatus(offset, topics)).toSorted(byPartition),
    };
}
function memberStatus({ memberId, instanceId, clientId, clientHost, assignment }, isConsumer) {
    return {
        id: memberId,
        ...(instanceId === undefined ? {} : { instanceId }),
        clientId,
        host: clientHost,
        partitions: isConsumer ? assignedPartitions(assignment) : [],
    };
}
function offsetStatus({ topic, partition, offset }, topics) {
    const end = topics.partition(topic, partition)?.highWatermark ?? offset;
    return { topic, partition, offset, lag: Math.max(0, end - offset) };
}
function byPartition(a, b) {
    if (a.topic !== b.topic)
        return a.topic < b.topic ? -1 : 1;
    return a.partition - b.partition;
}
//# sourceMappingURL=group-status.js.map