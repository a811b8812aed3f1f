import type { EventBatch } from '../../core/batch.js';
import type { ByteSlab } from '../../protocol/kafka/record-batch.js';
import type { Expansion } from '../event-escapes/event-escapes.js';
/** What names the topic of events whose header does not. */
export interface TopicNaming {
    of(batch: EventBatch): Expansion<NamedTopic>;
}
export interface NamedTopic {
    readonly topic: string;
    /** Why the event has none. */
    readonly problem?: string;
}
/** What decides about an event's topic and partition. */
export interface RoutingSettings {
    /** The header that names a topic; undefined: all go to the one given. */
    readonly topicHeader: string | undefined;
    readonly partitionHeader: string | undefined;
    readonly defaultPartition: number | undefined;
}
/** Events that become one record batch. */
export interface RecordGroup {
    readonly topic: string;
    readonly partition: number;
    /** Of the delivery's events, ascending. */
    readonly indexes: number[];
    /** By the place in `indexes`; absent: none has a key. */
    readonly keys: (Buffer | undefined)[] | undefined;
}
export interface Routed {
    readonly groups: readonly RecordGroup[];
    readonly rejected: readonly {
        readonly index: number;
        readonly reason: string;
    }[];
}
export declare class Router {
    #private;
    /** `topic`: of events whose header names none. */
    constructor(topic: string | TopicNaming, settings: RoutingSettings, batchBytesMax: number);
    /** The topics that the events name. */
    topics(batch: EventBatch): Set<string>;
    /**
     * Groups the events. `values` are the record values, `headerBytes` what each record's headers
     * take, `partitionCounts` the partitions of each of `topics`.
     */
    route(batch: EventBatch, values: ByteSlab, headerBytes: number, partitionCounts: ReadonlyMap<string, number>): Routed;
}
export declare function isTopicName(name: string): boolean;
