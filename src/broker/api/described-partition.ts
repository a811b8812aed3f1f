/** How Metadata and DescribeTopicPartitions tell of a partition: this broker is all its replicas. */
import type { MetadataResponsePartition } from '../../generated/kafka/metadata.js';
import type { Partition } from '../log/partition.js';

export function describedPartition(
  { index, leaderEpoch }: Partition,
  nodeId: number,
): MetadataResponsePartition {
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
