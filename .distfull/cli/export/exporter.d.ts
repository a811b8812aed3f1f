import type { AdminTopic } from '../../protocol/kafka/admin/topics.js';
import type { KafkaCluster } from '../../protocol/kafka/client/cluster.js';
import type { TopicPartition } from '../../protocol/kafka/client/topic-partition.js';
import { ExportedTopics } from './exported-topics.js';
import type { GroupToMove, MovedOffset } from './group-translation.js';
import type { CopyCounts } from './record-copier.js';
import type { TopicToExport } from './target-topics.js';
export interface ExporterOptions {
    readonly source: KafkaCluster;
    readonly target: KafkaCluster;
    readonly topics: readonly AdminTopic[];
    /** -1: the target's default. */
    readonly replicationFactor: number;
    readonly isGroupChosen: (group: string) => boolean;
    readonly signal: AbortSignal;
    /** `remaining`: offsets that are still to be looked at. */
    onProgress(counts: CopyCounts, remaining: number): void;
    /** Something was lost on the way, and is done again from what is in the target. */
    onRetry(error: Error): void;
}
export interface GroupFailure {
    readonly group: string;
    readonly error: unknown;
}
export interface ExportReport {
    /** Of this run. */
    readonly counts: CopyCounts;
    readonly topics: readonly ExportedCount[];
    readonly groups: readonly MovedOffset[];
    readonly failures: readonly GroupFailure[];
    /** Groups that had members while they were moved: they may have gone on since. */
    readonly active: readonly string[];
    /** Partitions that a group has read further than is committed: an open transaction. */
    readonly ahead: readonly TopicPartition[];
}
export interface ExportedCount {
    readonly topic: string;
    readonly partitions: number;
    /** In all runs; as many as the target has taken. */
    readonly records: number;
}
export declare class Exporter {
    #private;
    constructor(options: ExporterOptions);
    /** What a run would find, without changing anything. */
    plan(): Promise<{
        topics: TopicToExport[];
        exported: ExportedTopics;
        groups: GroupToMove[];
    }>;
    /** Undefined: the signal was aborted. */
    run(): Promise<ExportReport | undefined>;
}
