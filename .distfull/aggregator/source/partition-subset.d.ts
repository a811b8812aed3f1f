import type { FetchedPartition, LogPlace, TopicIdentity, TopicSource } from './topic-source.js';
/** Some partitions of a topic: another process reads the others. */
export declare class PartitionSubset implements TopicSource {
    #private;
    constructor(source: TopicSource, partitions: readonly number[]);
    /** Rejects with ConfigError where the topic has not all of them. */
    open(): Promise<TopicIdentity>;
    seek(partition: number, place: LogPlace): void;
    hold(partitions: readonly number[]): void;
    ends(): Promise<ReadonlyMap<number, number>>;
    fetch(): Promise<readonly FetchedPartition[]>;
    close(): Promise<void>;
}
