/** A group in the three ways in which `kafka-consumer-groups --describe` shows it. */
import type {
  GroupDescription,
  GroupMemberDescription,
} from '../../protocol/kafka/admin/groups.js';
import { byTopic } from '../../protocol/kafka/client/topic-partition.js';
import { columns } from '../kafka/columns.js';
import type { GroupState } from './group-offsets.js';

const offsetColumns = [
  'GROUP',
  'TOPIC',
  'PARTITION',
  'CURRENT-OFFSET',
  'LOG-END-OFFSET',
  'LAG',
  'CONSUMER-ID',
  'HOST',
  'CLIENT-ID',
];

export function offsetsTable({ group, offsets }: GroupState): string {
  const rows = offsets.map((offset) => [
    group.id,
    offset.topic,
    offset.partition,
    offset.currentOffset ?? '-',
    offset.logEndOffset ?? '-',
    offset.lag ?? '-',
    offset.member?.memberId ?? '-',
    offset.member?.host ?? '-',
    offset.member?.clientId ?? '-',
  ]);
  return columns(offsetColumns, rows);
}

export function offsetsJson({ group, offsets }: GroupState): unknown[] {
  return offsets.map((offset) => ({
    group: group.id,
    topic: offset.topic,
    partition: offset.partition,
    currentOffset: offset.currentOffset,
    logEndOffset: offset.logEndOffset,
    lag: offset.lag,
    consumerId: offset.member?.memberId ?? null,
    host: offset.member?.host ?? null,
    clientId: offset.member?.clientId ?? null,
  }));
}

export function stateTable({
  id,
  coordinator,
  assignor,
  state,
  members,
}: GroupDescription): string {
  const head = ['GROUP', 'COORDINATOR', 'ASSIGNMENT-STRATEGY', 'STATE', '#MEMBERS'];
  return columns(head, [[id, coordinator, assignor || '-', state, members.length]]);
}

export function membersTable({ id, members }: GroupDescription, isVerbose: boolean): string {
  const head = ['GROUP', 'CONSUMER-ID', 'HOST', 'CLIENT-ID', '#PARTITIONS'];
  if (isVerbose) head.push('ASSIGNMENT');
  const rows = members.map((member) => {
    const { memberId, host, clientId, partitions } = member;
    const row = [id, memberId, host, clientId, partitions.length];
    return isVerbose ? [...row, assignmentText(member)] : row;
  });
  return columns(head, rows);
}

function assignmentText({ partitions }: GroupMemberDescription): string {
  const topics = byTopic(partitions).map(
    ([topic, list]) => `${topic}(${list.map(({ partition }) => partition).join(',')})`,
  );
  return topics.join(', ') || '-';
}
