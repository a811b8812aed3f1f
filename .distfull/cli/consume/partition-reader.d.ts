/** Reads partitions without a group: nothing is remembered. */
import type { KafkaCluster } from '../../protocol/kafka/client/cluster.js';
import type { FetchedPartition } from '../../protocol/kafka/client/partition-fetcher.js';
import type { TopicPartition } from '../../protocol/kafka/client/topic-partition.js';
import type { RecordReader } from './record-reader.js';
export type StartPlace = {
    readonly from: 'earliest' | 'latest';
} | {
    readonly from: 'offset';
    readonly offset: number;
} | {
    readonly from: 'time';
    readonly timestampMs: number;
};
export interface PartitionReaderOptions {
    readonly start: StartPlace;
    readonly readCommitted: boolean;
    /** Ends at what is the end when it starts. */
    readonly untilEnd: boolean;
}
export declare class PartitionReader implements RecordReader {
    #private;
    private constructor();
    static open(cluster: KafkaCluster, partitions: readonly TopicPartition[], options: PartitionReaderOptions): Promise<PartitionReader>;
    get isAtEnd(): boolean;
    fetch(): Promise<readonly FetchedPartition[]>;
    printed({ topic, partition }: TopicPartition, nextOffset: number): void;
    written(): Promise<void>;
    close(): Promise<void>;
}
