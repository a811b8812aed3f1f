/** Where a group stands in each partition that it reads or has read, and who reads it. */
import { describeGroup } from '../../protocol/kafka/admin/groups.js';
import type {
  GroupDescription,
  GroupMemberDescription,
} from '../../protocol/kafka/admin/groups.js';
import { allTopics } from '../../protocol/kafka/admin/topics.js';
import type { KafkaCluster } from '../../protocol/kafka/client/cluster.js';
import { fetchOffsets, latest, listOffsets } from '../../protocol/kafka/client/offsets.js';
import type { CommittedOffset } from '../../protocol/kafka/client/offsets.js';
import { isPosition } from '../../protocol/kafka/client/stored-position.js';
import type { TopicPartition } from '../../protocol/kafka/client/topic-partition.js';

export interface GroupOffset extends TopicPartition {
  /** Null: nothing is committed. */
  readonly currentOffset: number | null;
  /** Null: the topic is gone. */
  readonly logEndOffset: number | null;
  /** Null: one of the two is unknown, or the offset is a sink's position in its channel. */
  readonly lag: number | null;
  readonly member: GroupMemberDescription | undefined;
}

export interface GroupState {
  readonly group: GroupDescription;
  readonly offsets: readonly GroupOffset[];
}

/** Undefined: there is no such group. By topic and partition. */
export async function groupState(
  cluster: KafkaCluster,
  id: string,
): Promise<GroupState | undefined> {
  const [group, committed] = await Promise.all([
    describeGroup(cluster, id),
    fetchOffsets(cluster, id, 'all', { requireStable: false }),
  ]);
  if (group.state === 'Dead' && committed.length === 0) return undefined;
  const readers = new Map(
    group.members.flatMap((member) => member.partitions.map((at) => [keyOf(at), member] as const)),
  );
  const current = new Map(committed.map((each) => [keyOf(each), each]));
  const partitions = new Map(
    [...committed, ...group.members.flatMap((member) => member.partitions)].map(
      ({ topic, partition }) => [keyOf({ topic, partition }), { topic, partition }] as const,
    ),
  );
  const ends = await endOffsets(cluster, [...partitions.values()]);
  const offsets = Array.from(partitions, ([key, at]) => {
    const end = ends.get(key);
    const offset = current.get(key);
    return {
      ...at,
      currentOffset: offset?.offset ?? null,
      logEndOffset: end ?? null,
      lag: lagOf(offset, end),
      member: readers.get(key),
    };
  });
  return { group, offsets: offsets.toSorted(byPlace) };
}

function lagOf(committed: CommittedOffset | undefined, end: number | undefined): number | null {
  if (committed === undefined || end === undefined || isPosition(committed)) return null;
  return end - committed.offset;
}

export function byPlace(a: TopicPartition, b: TopicPartition): number {
  if (a.topic !== b.topic) return a.topic < b.topic ? -1 : 1;
  return a.partition - b.partition;
}

export function keyOf({ topic, partition }: TopicPartition): string {
  return `${topic}-${partition}`;
}

/** Of those that are there. */
async function endOffsets(
  cluster: KafkaCluster,
  partitions: readonly TopicPartition[],
): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for (const topic of await allTopics(cluster)) counts.set(topic.name, topic.partitions.length);
  const there = partitions.filter(({ topic, partition }) => partition < (counts.get(topic) ?? 0));
  const ends = await listOffsets(cluster, there, latest, { readCommitted: false });
  return new Map(ends.map((end) => [keyOf(end), end.offset]));
}
