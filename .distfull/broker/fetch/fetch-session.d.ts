import type { FetchPartition, FetchRequest } from '../../generated/kafka/fetch.js';
import type { Partition } from '../log/partition.js';
export interface FetchTarget {
    /** Empty where the topic is named by its id. */
    readonly topic: string;
    readonly topicId: string;
    asked: FetchPartition;
    /** What the client was told last; absent: nothing, or an error. */
    told?: {
        readonly highWatermark: number;
        readonly logStartOffset: number;
    } | undefined;
    watched?: Watched | undefined;
}
interface Watched {
    readonly partition: Partition;
    readonly stop: () => void;
    /** When it was looked at. */
    sizeBytes: number;
}
export type FetchAsked = Pick<FetchRequest, 'topics' | 'forgottenTopicsData'>;
export declare class FetchSession {
    #private;
    readonly usesTopicIds: boolean;
    /** Of the next request. */
    epoch: number;
    lastUsedMs: number;
    constructor(usesTopicIds: boolean);
    get size(): number;
    /** In the order in which they are to be looked at. */
    get ready(): readonly FetchTarget[];
    /** Takes in what a request changes. A partition that is named twice counts once, as it came last. */
    update({ topics, forgottenTopicsData }: FetchAsked): void;
    /** Called before the partition is read, so that nothing that happens meanwhile is missed. */
    look(target: FetchTarget, partition: Partition | undefined): void;
    /** It is to be looked at again, after those that are ready now. */
    keep(target: FetchTarget): void;
    /** A fetch begins: until it ends its partitions are watched all the time. */
    begin(): void;
    end(): void;
    /** What grows from now on is counted. */
    beginRound(): void;
    /**
     * Of the partitions that were looked at, since the round began; Infinity when one of them is not
     * to be read any more, which its client is told at once.
     */
    get grownBytes(): number;
    /** Calls once, when a partition changes or has changed since it was called last. */
    whenChanged(wake: () => void): void;
    /** Nothing is looked at or watched after this. */
    close(): void;
}
export {};
