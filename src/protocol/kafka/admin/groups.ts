/* Consumer groups as an operator sees them: which are there, who is in them, what they forget. */
import { deleteGroupsApi } from '../../../generated/kafka/delete-groups.js';
import { describeGroupsApi } from '../../../generated/kafka/describe-groups.js';
import { listGroupsApi } from '../../../generated/kafka/list-groups.js';
import { offsetDeleteApi } from '../../../generated/kafka/offset-delete.js';
import type { KafkaCluster } from '../client/cluster.js';
import { assertNoError, KafkaError } from '../client/kafka-errors.js';
import { repeating } from '../client/retry.js';
import { byTopic } from '../client/topic-partition.js';
import type { TopicPartition } from '../client/topic-partition.js';
import { ErrorCode } from '../error-codes.js';
import { consumerProtocolType, decodeAssignment } from '../group/consumer-protocol.js';

export interface ListedGroup {
  readonly id: string;
  /** `consumer`, or empty for one that has only offsets. */
  readonly protocolType: string;
  /** `Stable`, `Empty`, …; empty where a broker is older than Kafka 2.6. */
  readonly state: string;
}

/** The groups of all brokers, by id. */
export async function listGroups(cluster: KafkaCluster): Promise<ListedGroup[]> {
  return repeating(cluster, async () => {
    const nodeIds = await cluster.nodeIds();
    const answers = await Promise.all(
      nodeIds.map(async (nodeId) => {
        const connection = await cluster.connection(nodeId);
        return connection.send(listGroupsApi, {});
      }),
    );
    const groups: ListedGroup[] = [];
    for (const answer of answers) {
      assertNoError('listing groups', answer.errorCode);
      for (const { groupId, protocolType, groupState } of answer.groups)
        groups.push({ id: groupId, protocolType, state: groupState });
    }
    return groups.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  });
}

export interface GroupDescription {
  readonly id: string;
  /** `Dead` where there is no such group. */
  readonly state: string;
  readonly protocolType: string;
  /** How partitions are spread: `range`, …; empty while nothing is agreed. */
  readonly assignor: string;
  /** `host:port` of the broker that keeps the group. */
  readonly coordinator: string;
  readonly members: readonly GroupMemberDescription[];
}

export interface GroupMemberDescription {
  readonly memberId: string;
  readonly instanceId: string | null;
  readonly clientId: string;
  readonly host: string;
  readonly partitions: readonly TopicPartition[];
}

export async function describeGroup(cluster: KafkaCluster, id: string): Promise<GroupDescription> {
  return repeating(cluster, async () => {
    const coordinator = await cluster.coordinator('group', id);
    const { groups } = await coordinator.send(describeGroupsApi, { groups: [id] });
    const group = groups[0]!;
    const isUnknown = group.errorCode === ErrorCode.GROUP_ID_NOT_FOUND;
    if (!isUnknown) assertAtCoordinator(cluster, `describing group ${id}`, id, group.errorCode);
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
export async function deleteGroup(cluster: KafkaCluster, id: string): Promise<void> {
  await repeating(cluster, async () => {
    const coordinator = await cluster.coordinator('group', id);
    const { results } = await coordinator.send(deleteGroupsApi, { groupsNames: [id] });
    for (const { errorCode } of results)
      assertAtCoordinator(cluster, `deleting group ${id}`, id, errorCode);
  });
}

export interface DeletedOffset extends TopicPartition {
  /** Undefined: it is deleted. */
  readonly error: KafkaError | undefined;
}

/** Makes a group forget offsets; those of a topic that a member reads stay. */
export async function deleteOffsets(
  cluster: KafkaCluster,
  id: string,
  partitions: readonly TopicPartition[],
): Promise<DeletedOffset[]> {
  const topics = byTopic(partitions).map(([name, list]) => ({
    name,
    partitions: list.map(({ partition }) => ({ partitionIndex: partition })),
  }));
  return repeating(cluster, async () => {
    const coordinator = await cluster.coordinator('group', id);
    const answer = await coordinator.send(offsetDeleteApi, { groupId: id, topics });
    assertAtCoordinator(cluster, `deleting offsets of group ${id}`, id, answer.errorCode);
    return answer.topics.flatMap(({ name: topic, partitions: list }) =>
      list.map(({ partitionIndex: partition, errorCode }) => {
        const what = `offset of group ${id} of partition ${partition} of topic ${topic}`;
        const error = errorCode === ErrorCode.NONE ? undefined : new KafkaError(what, errorCode);
        return { topic, partition, error };
      }),
    );
  });
}

function assertAtCoordinator(
  cluster: KafkaCluster,
  what: string,
  group: string,
  errorCode: number,
): void {
  if (errorCode === ErrorCode.NOT_COORDINATOR) cluster.forgetCoordinator('group', group);
  assertNoError(what, errorCode);
}
