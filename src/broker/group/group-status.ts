/** A group as the page and the metrics see it. */
import type { GroupMemberStatus, GroupOffsetStatus, GroupStatus } from '../../core/status.js';
import { isPosition } from '../../protocol/kafka/client/stored-position.js';
import type { Topics } from '../log/topics.js';
import { assignedPartitions } from './consumer-protocol.js';
import type { Group } from './group.js';
import type { CommittedOffset } from './offset-index.js';
import type { Member } from './member.js';

export function groupStatus(
  group: Group,
  offsets: readonly CommittedOffset[],
  topics: Topics,
): GroupStatus {
  const { groupId, state, protocolName, isConsumerGroup } = group;
  return {
    name: groupId,
    state,
    ...(protocolName === undefined ? {} : { protocol: protocolName }),
    members: group.members.map((member) => memberStatus(member, isConsumerGroup)),
    offsets: offsets.map((offset) => offsetStatus(offset, topics)).toSorted(byPartition),
  };
}

function memberStatus(
  { memberId, instanceId, clientId, clientHost, assignment }: Member,
  isConsumer: boolean,
): GroupMemberStatus {
  return {
    id: memberId,
    ...(instanceId === undefined ? {} : { instanceId }),
    clientId,
    host: clientHost,
    partitions: isConsumer ? assignedPartitions(assignment) : [],
  };
}

function offsetStatus(
  { topic, partition, offset, metadata }: CommittedOffset,
  topics: Topics,
): GroupOffsetStatus {
  if (isPosition({ offset, metadata })) return { topic, partition, offset, lag: 0 };
  const end = topics.partition(topic, partition)?.highWatermark ?? offset;
  return { topic, partition, offset, lag: Math.max(0, end - offset) };
}

function byPartition(a: GroupOffsetStatus, b: GroupOffsetStatus): number {
  if (a.topic !== b.topic) return a.topic < b.topic ? -1 : 1;
  return a.partition - b.partition;
}
