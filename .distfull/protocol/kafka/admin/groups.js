/* Consumer groups as an operator sees them: which are there, who is in them, what they forget. */
import { deleteGroupsApi } from '../../../generated/kafka/delete-groups.js';
import { describeGroupsApi } from '../../../generated/kafka/describe-groups.js';
import { listGroupsApi } from '../../../generated/kafka/list-groups.js';
import { offsetDeleteApi } from '../../../generated/kafka/offset-delete.js';
import { assertNoError, KafkaError } from '../client/kafka-errors.js';
import { repeating } from '../client/retry.js';
import { byTopic } from '../client/topic-partition.js';
import { ErrorCode } from '../error-codes.js';
import { consumerProtocolType, decodeAssignment } from '../group/consumer-protocol.js';
/** The groups of all brokers, by id. */
export async function listGroups(cluster) {
    return repeating(cluster, async () => {
        const nodeIds = await cluster.nodeIds();
        const answers = await Promise.all(nodeIds.map(async (nodeId) => {
            const connection = await cluster.connection(nodeId);
            return connection.send(listGroupsApi, {});
        }));
        const groups = [];
        for (const answer of answers) {
            assertNoError('listing groups', answer.errorCode);
            for (const { groupId, protocolType, groupState } of answer.groups)
                groups.push({ id: groupId, protocolType, state: groupState });
        }
        return groups.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    });
}
export async function describeGroup(cluster, id) {
    return repeating(cluster, async () => {
        const coordinator = await cluster.coordinator('group', id);
        const { groups } = await coordinator.send(describeGroupsApi, { groups: [id] });
        const group = groups[0];
        const isUnknown = group.errorCode === ErrorCode.GROUP_ID_NOT_FOUND;
        if (!isUnknown)
            assertAtCoordinator(cluster, `describing group ${id}`, id, group.errorCode);
        const isConsumer = group.protocolType === consumerProtocolType;
        return {
            id,
            state: group.groupState,
            protocolType: group.protocolType,
            assignor: group.protocolData,
            coordinator: coordinator.address,
            members: group.members.map((member) => ({
                memberId: member.memberId,
                instanceId: member.groupInstanceId,
                clientId: member.clientId,
                host: member.clientHost,
                partitions: isConsumer ? decodeAssignment(member.memberAssignment) : [],
            })),
        };
    });
}
/** Rejects with KafkaError where the group has members or is not there. */
export async function deleteGroup(cluster, id) {
    await repeating(cluster, async () => {
        const coordinator = await cluster.coordinator('group', id);
        const { results } = await coordinator.send(deleteGroupsApi, { groupsNames: [id] });
        for (const { errorCode } of results)
            assertAtCoordinator(cluster, `deleting group ${id}`, id, errorCode);
    });
}
/** Makes a group forget offsets; those of a topic that a member reads stay. */
export async function deleteOffsets(cluster, id, partitions) {
    const topics = byTopic(partitions).map(([name, list]) => ({
        name,
        partitions: list.map(({ partition }) => ({ partitionIndex: partition })),
    }));
    return repeating(cluster, async () => {
        const coordinator = await cluster.coordinator('group', id);
        const answer = await coordinator.send(offsetDeleteApi, { groupId: id, topics });
        assertAtCoordinator(cluster, `deleting offsets of group ${id}`, id, answer.errorCode);
        return answer.topics.flatMap(({ name: topic, partitions: list }) => list.map(({ partitionIndex: partition, errorCode }) => {
            const what = `offset of group ${id} of partition ${partition} of topic ${topic}`;
            const error = errorCode === ErrorCode.NONE ? undefined : new KafkaError(what, errorCode);
            return { topic, partition, error };
        }));
    });
}
function assertAtCoordinator(cluster, what, group, errorCode) {
    if (errorCode === ErrorCode.NOT_COORDINATOR)
        cluster.forgetCoordinator('group', group);
    assertNoError(what, errorCode);
}
//# sourceMappingURL=groups.js.map