/** Where groups go on in the target: the same records are before them there, and none comes twice. */
import { listGroups } from '../../protocol/kafka/admin/groups.js';
import type { KafkaCluster } from '../../protocol/kafka/client/cluster.js';
import { commitOffsets, fetchOffsets } from '../../protocol/kafka/client/offsets.js';
import type { CommittedOffset } from '../../protocol/kafka/client/offsets.js';
import { isPosition } from '../../protocol/kafka/client/stored-position.js';
import { byPlace, keyOf } from '../groups/group-offsets.js';
import type { ExportedTopics } from './exported-topics.js';

export interface GroupToMove {
  readonly id: string;
  readonly state: string;
  readonly offsets: readonly CommittedOffset[];
}

/**
 * The groups that have offsets of the topics. Positions that Tailrace's own sinks keep as offsets are
 * left out: they are of their channels, and of this cluster.
 */
export async function groupsToMove(
  source: KafkaCluster,
  topics: ReadonlySet<string>,
  isChosen: (group: string) => boolean,
): Promise<GroupToMove[]> {
  const groups: GroupToMove[] = [];
  for (const { id, state } of await listGroups(source)) {
    if (!isChosen(id)) continue;
    const committed = await fetchOffsets(source, id, 'all', { requireStable: true });
    const offsets = committed.filter((each) => topics.has(each.topic) && !isPosition(each));
    if (offsets.length > 0) groups.push({ id, state, offsets: offsets.toSorted(byPlace) });
  }
  return groups;
}

export interface MovedOffset {
  readonly group: string;
  readonly topic: string;
  readonly partition: number;
  readonly sourceOffset: number;
  readonly targetOffset: number;
  /** The group has gone on in the target, up to there: its offset stays. */
  readonly keptOffset: number | undefined;
}

/** Commits the offsets of a group in the target, where it must have no members. */
export async function moveGroup(
  target: KafkaCluster,
  { id, offsets }: GroupToMove,
  exported: ExportedTopics,
): Promise<MovedOffset[]> {
  const present = await fetchOffsets(target, id, 'all', { requireStable: false });
  const current = new Map(present.map((each) => [keyOf(each), each.offset]));
  const moved = offsets.map((each) => {
    const { topic, partition, offset: sourceOffset } = each;
    const targetOffset = exported.mapOf(topic, partition).targetOf(sourceOffset);
    const there = current.get(keyOf(each));
    const keptOffset = there !== undefined && there > targetOffset ? there : undefined;
    return { group: id, topic, partition, sourceOffset, targetOffset, keptOffset };
  });
  const commits = offsets.flatMap(({ topic, partition, metadata }, index) => {
    const { targetOffset: offset, keptOffset } = moved[index]!;
    return keptOffset === undefined ? [{ topic, partition, offset, metadata }] : [];
  });
  if (commits.length > 0) await commitOffsets(target, id, commits);
  return moved;
}
