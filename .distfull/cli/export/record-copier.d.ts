import type { KafkaCluster } from '../../protocol/kafka/client/cluster.js';
import type { TopicPartition } from '../../protocol/kafka/client/topic-partition.js';
import type { ExportedTopics } from './exported-topics.js';
import type { Journal } from './journal.js';
import type { RunEntry } from './journal-entries.js';
export interface CopyCounts {
    records: number;
    bytes: number;
}
export interface CopyOptions {
    readonly source: KafkaCluster;
    readonly target: KafkaCluster;
    readonly journal: Journal;
    readonly exported: ExportedTopics;
    readonly run: RunEntry;
    readonly counts: CopyCounts;
    readonly signal: AbortSignal;
    onProgress(): void;
}
export declare class RecordCopier {
    #private;
    constructor(options: CopyOptions);
    /** Offsets that are still to be looked at, of those that `begin` was asked for. */
    get remaining(): number;
    /** Everything of the partition that is committed and below it is in the target. */
    reached(at: TopicPartition): number;
    /** Goes on behind what the target holds, up to what is committed now. */
    begin(partitions: readonly TopicPartition[]): Promise<void>;
    /** Resolves when all partitions are copied, or the signal is aborted. */
    copy(): Promise<void>;
}
