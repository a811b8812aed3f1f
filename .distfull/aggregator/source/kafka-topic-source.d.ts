import type { Clock } from '../../core/clock.js';
import { type InternalLogin } from '../../protocol/kafka/security/internal-login.js';
import type { FetchedPartition, LogPlace, TopicIdentity, TopicSource } from './topic-source.js';
export interface KafkaTopicOptions {
    readonly topic: string;
    /** `host:port`s. */
    readonly brokers: readonly string[];
    /** The way into the bundled broker, where that asks for one. */
    readonly login?: InternalLogin | undefined;
    readonly clock: Clock;
}
/** A topic of a Kafka cluster, or of the bundled broker, read-committed. */
export declare class KafkaTopicSource implements TopicSource {
    #private;
    constructor(options: KafkaTopicOptions);
    open(): Promise<TopicIdentity>;
    seek(partition: number, { offset, leaderEpoch }: LogPlace): void;
    hold(partitions: readonly number[]): void;
    ends(): Promise<ReadonlyMap<number, number>>;
    fetch(): Promise<readonly FetchedPartition[]>;
    close(): Promise<void>;
}
