/** A topic and its partitions, as `kafka-topics --describe` prints them. */
import type { AdminTopic } from '../../protocol/kafka/admin/topics.js';
import { printable } from '../printable.js';

export interface DescribedTopic {
  readonly topic: string;
  readonly topicId: string;
  readonly internal: boolean;
  readonly partitionCount: number;
  readonly replicationFactor: number;
  readonly configs: Readonly<Record<string, string>>;
  readonly partitions: readonly DescribedPartition[];
}

interface DescribedPartition {
  readonly partition: number;
  /** Null: none is there. */
  readonly leader: number | null;
  readonly replicas: readonly number[];
  readonly isr: readonly number[];
}

/** Which partitions are shown; none of them set: all. */
export interface PartitionChoice {
  readonly underReplicatedPartitions?: boolean;
  readonly unavailablePartitions?: boolean;
}

export function describedTopic(
  topic: AdminTopic,
  configs: ReadonlyMap<string, string> = new Map(),
  choice: PartitionChoice = {},
): DescribedTopic {
  const partitions = topic.partitions.map((each) => ({
    partition: each.partitionIndex,
    leader: each.leaderId < 0 ? null : each.leaderId,
    replicas: each.replicaNodes,
    isr: each.isrNodes,
  }));
  return {
    topic: topic.name,
    topicId: topic.id,
    internal: topic.isInternal,
    partitionCount: partitions.length,
    replicationFactor: partitions[0]?.replicas.length ?? 0,
    configs: Object.fromEntries(configs),
    partitions: partitions.filter((partition) => isChosen(partition, choice)),
  };
}

function isChosen({ leader, replicas, isr }: DescribedPartition, choice: PartitionChoice): boolean {
  const { underReplicatedPartitions, unavailablePartitions } = choice;
  if (!underReplicatedPartitions && !unavailablePartitions) return true;
  if (unavailablePartitions && leader === null) return true;
  return underReplicatedPartitions === true && isr.length < replicas.length;
}

/** With a choice of partitions only those: they name their topic. */
export function topicLines(topic: DescribedTopic, choice: PartitionChoice = {}): string {
  const name = printable(topic.topic);
  const configs = Object.entries(topic.configs).map(([key, value]) => `${key}=${printable(value)}`);
  const head = [
    `Topic: ${name}`,
    `TopicId: ${topic.topicId}`,
    `PartitionCount: ${topic.partitionCount}`,
    `ReplicationFactor: ${topic.replicationFactor}`,
    `Configs: ${configs.join(',')}`,
  ].join('\t');
  const partitions = topic.partitions.map((each) =>
    [
      `\tTopic: ${name}`,
      `Partition: ${each.partition}`,
      `Leader: ${each.leader ?? 'none'}`,
      `Replicas: ${each.replicas.join(',')}`,
      `Isr: ${each.isr.join(',')}`,
    ].join('\t'),
  );
  const isPart = choice.underReplicatedPartitions || choice.unavailablePartitions;
  return [...(isPart ? [] : [head]), ...partitions].map((line) => `${line}\n`).join('');
}
