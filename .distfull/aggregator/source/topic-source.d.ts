/** Where a query reads its table from: the partitions of one topic, committed records only. */
export interface TopicSource {
    /** Connects. Rejects while the topic cannot be reached; may be called again. */
    open(): Promise<TopicIdentity>;
    /**
     * Reads a partition from a place on. Called for each one before the first `fetch`. The epoch is
     * that of the last record below it.
     */
    seek(partition: number, place: LogPlace): void;
    /** These partitions are not asked for, until it is called with others. */
    hold(partitions: readonly number[]): void;
    /** Ends of what is committed now (last stable offsets), by partition. */
    ends(): Promise<ReadonlyMap<number, number>>;
    /**
     * What has come since the last call, for some of the partitions; an empty list after a moment
     * without data. One call at a time.
     */
    fetch(): Promise<readonly FetchedPartition[]>;
    close(): Promise<void>;
}
export interface LogPlace {
    readonly offset: number;
    /** -1: unknown. */
    readonly leaderEpoch: number;
}
export interface TopicIdentity {
    readonly clusterId: string;
    readonly topic: string;
    /** Of this life of the topic; undefined where a cluster has no topic ids (Kafka before 2.8). */
    readonly topicId: string | undefined;
    readonly partitions: readonly number[];
}
export interface FetchedPartition {
    readonly partition: number;
    /**
     * Record batches with right CRCs; those to read start at `positions`, the first perhaps below the
     * offset.
     */
    readonly bytes: Buffer;
    readonly positions: readonly number[];
    /** Where the next fetch goes on: also past what is not handed over, such as aborted records. */
    readonly nextOffset: number;
    /** Of the last batch below `nextOffset`; -1: unknown. */
    readonly leaderEpoch: number;
    /** The last stable offset. */
    readonly endOffset: number;
    /**
     * The position is not in the log any more; nothing moves until `seek`. Where reading can go on:
     * below the position the log was cut, above it retention has removed what lies between.
     */
    readonly resume: LogPlace | undefined;
}
