import type { FetchPartition, PartitionDataInput } from '../../generated/kafka/fetch.js';
import type { Partition } from '../log/partition.js';
import type { Topic } from '../log/topics.js';
export interface ReadRules {
    readonly version: number;
    readonly isCommitted: boolean;
    readonly nodeId: number;
}
export interface PartitionAnswer {
    readonly data: PartitionDataInput;
    /** There is something to read, whether it was or not. */
    readonly hasMore: boolean;
    /** Something else than records to tell: the answer does not wait for more of them. */
    readonly isUrgent: boolean;
}
export declare const topicIdVersion = 13;
/** Why nothing can be read, or where reading begins. Throws nothing. */
export declare function checkedRead(topic: Topic | undefined, asked: FetchPartition, rules: ReadRules): PartitionAnswer | Partition;
/** Where the partition stands, without records. */
export declare function standing(partition: Partition, asked: FetchPartition, rules: ReadRules): PartitionAnswer;
/** At least a batch, however small `maxBytes` is. Never rejects. */
export declare function readRecords(partition: Partition, asked: FetchPartition, maxBytes: number, rules: ReadRules): Promise<PartitionAnswer>;
