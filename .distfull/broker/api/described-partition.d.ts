/** How Metadata and DescribeTopicPartitions tell of a partition: this broker is all its replicas. */
import type { MetadataResponsePartition } from '../../generated/kafka/metadata.js';
import type { Partition } from '../log/partition.js';
export declare function describedPartition({ index, leaderEpoch }: Partition, nodeId: number): MetadataResponsePartition;
