/**
 * The topics of the broker and their open partitions. A change is visible when it is durable:
 * directories first, then the registry, then memory.
 */
import type { Clock } from '../../core/clock.js';
import type { FileSystem } from '../../core/file-system.js';
import type { Logger } from '../../core/logger.js';
import type { SyncRounds } from '../../storage/log/sync-rounds.js';
import type { LogLimits } from '../limits.js';
import { type ClusterState } from '../state/cluster-state.js';
import type { FlushMode, Partition } from './partition.js';
import { type TopicSettings } from './topic-configs.js';
export interface TopicsOptions {
    readonly fileSystem: FileSystem;
    readonly clock: Clock;
    readonly logger: Logger;
    readonly dataDir: string;
    readonly flush: FlushMode;
    readonly limits: LogLimits;
    readonly cluster: ClusterState;
    /** See PartitionOptions. */
    readonly abortTransactions: (producerIds: readonly number[]) => Promise<void>;
    readonly syncRounds?: SyncRounds | undefined;
}
/** What a topic has set, by Kafka's names. */
export type TopicConfigs = Readonly<Record<string, string>>;
export interface Topic {
    readonly name: string;
    readonly id: string;
    readonly configs: TopicConfigs;
    readonly settings: TopicSettings;
    readonly partitions: readonly Partition[];
}
export interface NewTopic {
    readonly name: string;
    readonly partitions: number;
    readonly configs: TopicConfigs;
}
/** Answered to a client: a Kafka error and one sentence. */
export declare class TopicError extends Error {
    readonly error: number;
    constructor(error: number, message: string);
}
export declare class Topics {
    #private;
    /** Opens every partition that the registry knows. */
    static open(options: TopicsOptions): Promise<Topics>;
    private constructor();
    get all(): readonly Topic[];
    get(name: string): Topic | undefined;
    byId(id: string): Topic | undefined;
    partition(topic: string, index: number): Partition | undefined;
    get partitions(): readonly Partition[];
    /** Throws TopicError when the topic could not be created as asked. */
    check({ name, partitions, configs }: NewTopic): void;
    /** Throws TopicError. */
    checkConfigs(configs: TopicConfigs): void;
    /** Throws TopicError when the topic cannot have so many partitions. */
    checkGrowth(name: string, partitions: number): void;
    /** Throws TopicError when there is no such topic. */
    existing(name: string): Topic;
    /** Resolves when the topic is durable and takes records. Rejects with TopicError. */
    create(topic: NewTopic): Promise<Topic>;
    /** The topic, made if it is not there; whoever asks meanwhile gets the same one. Rejects with TopicError. */
    ensure(topic: NewTopic): Promise<Topic>;
    /** Gives a topic more partitions. Rejects with TopicError. */
    grow(name: string, partitions: number): Promise<Topic>;
    /**
     * Makes the configs of a topic what `change` makes of those that are there. Rejects with
     * TopicError, or with what `change` throws.
     */
    configure(name: string, change: (configs: TopicConfigs) => TopicConfigs): Promise<Topic>;
    /** Removes a topic; its name is free at once. Rejects with TopicError. */
    delete(name: string): Promise<void>;
    close(): Promise<void>;
    /** Stores up to where partitions are durable and compacted. */
    saveOffsets(): Promise<void>;
}
