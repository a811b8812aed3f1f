import type { FetchedPartition } from '../../protocol/kafka/client/partition-fetcher.js';
import type { TopicPartition } from '../../protocol/kafka/client/topic-partition.js';
/** Where the records come from: partitions as such, or those that a group gives. */
export interface RecordReader {
    /** What has come; an empty list after a moment without data. */
    fetch(): Promise<readonly FetchedPartition[]>;
    /** Everything of the partition below the offset has been printed. */
    printed(at: TopicPartition, nextOffset: number, leaderEpoch: number): void;
    /** The output has taken what was printed. */
    written(): Promise<void>;
    /** Nothing more is to be expected: what was there at the start has been read. */
    readonly isAtEnd: boolean;
    close(): Promise<void>;
}
