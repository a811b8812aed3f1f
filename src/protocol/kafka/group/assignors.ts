/**
 * How the leader of a group spreads partitions over its members, as Kafka's own clients do it, so
 * that Flume's agents and ours can be of one group, whoever leads.
 */
import type { TopicPartition } from '../client/topic-partition.js';

export interface Subscriber {
  readonly memberId: string;
  readonly groupInstanceId: string | null;
  readonly topics: readonly string[];
}

export type Assign = (
  members: readonly Subscriber[],
  /** Of each topic that somebody reads. */
  partitionCounts: ReadonlyMap<string, number>,
) => ReadonlyMap<string, readonly TopicPartition[]>;

/** By their names in the protocol; `partition.assignment.strategy` gives their Java classes. */
export const assignors: Readonly<Record<string, Assign>> = { range, roundrobin };

/** A topic's partitions in pieces of neighbours, the first members getting one more. */
function range(
  members: readonly Subscriber[],
  partitionCounts: ReadonlyMap<string, number>,
): Map<string, TopicPartition[]> {
  const assigned = emptyFor(members);
  for (const [topic, count] of partitionCounts) {
    const readers = inOrder(members).filter(({ topics }) => topics.includes(topic));
    let next = 0;
    for (const [index, { memberId }] of readers.entries()) {
      const share = Math.floor(count / readers.length) + (index < count % readers.length ? 1 : 0);
      for (const end = next + share; next < end; next++)
        assigned.get(memberId)!.push({ topic, partition: next });
    }
  }
  return assigned;
}

/** All partitions of all topics in turn. */
function roundrobin(
  members: readonly Subscriber[],
  partitionCounts: ReadonlyMap<string, number>,
): Map<string, TopicPartition[]> {
  const assigned = emptyFor(members);
  const ring = inOrder(members);
  let turn = 0;
  for (const topic of [...partitionCounts.keys()].toSorted())
    for (let partition = 0; partition < partitionCounts.get(topic)!; partition++) {
      if (!ring.some(({ topics }) => topics.includes(topic))) break;
      while (!ring[turn % ring.length]!.topics.includes(topic)) turn++;
      assigned.get(ring[turn++ % ring.length]!.memberId)!.push({ topic, partition });
    }
  return assigned;
}

function emptyFor(members: readonly Subscriber[]): Map<string, TopicPartition[]> {
  return new Map(members.map(({ memberId }) => [memberId, []]));
}

/** Those with an instance id first: it outlives a restart, and with it their partitions. */
function inOrder(members: readonly Subscriber[]): Subscriber[] {
  const key = ({ groupInstanceId, memberId }: Subscriber): string =>
    groupInstanceId === null ? `1${memberId}` : `0${groupInstanceId}`;
  return members.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}
