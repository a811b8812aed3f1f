/** Reads as a member of a group; what was printed is committed every few seconds and at the end. */
import type { KafkaCluster } from '../../protocol/kafka/client/cluster.js';
import type { FetchedPartition } from '../../protocol/kafka/client/partition-fetcher.js';
import type { TopicPartition } from '../../protocol/kafka/client/topic-partition.js';
import type { TopicChoice } from '../../protocol/kafka/group/group-consumer.js';
import type { RecordReader } from './record-reader.js';
export interface GroupReaderOptions {
    readonly groupId: string;
    readonly choice: TopicChoice;
    readonly readCommitted: boolean;
    readonly fromBeginning: boolean;
    readonly signal: AbortSignal;
}
export declare class GroupReader implements RecordReader {
    #private;
    readonly isAtEnd = false;
    constructor(cluster: KafkaCluster, options: GroupReaderOptions);
    fetch(): Promise<readonly FetchedPartition[]>;
    printed({ topic, partition }: TopicPartition, offset: number, leaderEpoch: number): void;
    written(): Promise<void>;
    close(): Promise<void>;
}
