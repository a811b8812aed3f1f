/** The configs of a topic: whether they are valid, what they are by default, and what acts here. */
import type { LogLimits } from '../limits.js';
/** What acts on a topic here. */
export interface TopicSettings {
    /** -1: kept for ever. */
    readonly retentionMs: number;
    readonly retentionBytes: number;
    readonly segmentBytes: number;
    readonly indexIntervalBytes: number;
    readonly segmentIndexBytes: number;
    readonly segmentMs: number;
    /** How long the files of a deleted segment stay. */
    readonly fileDeleteDelayMs: number;
    readonly batchBytesMax: number;
    readonly isCompacted: boolean;
    readonly isDeleted: boolean;
    readonly hasLogAppendTime: boolean;
    /** Share of not yet compacted bytes that is worth a compaction. */
    readonly dirtyRatioMin: number;
    readonly compactionLagMsMin: number;
    readonly compactionLagMsMax: number;
    /** How long a tombstone stays. */
    readonly deleteRetentionMs: number;
}
/** What is wrong with the configs of a topic, in one sentence; undefined: nothing. */
export declare function topicConfigProblem(configs: Readonly<Record<string, string>>): string | undefined;
/** What a config is where the topic does not say. */
export declare function defaultOf(name: string, limits: LogLimits): string;
export declare function topicSettings(configs: Readonly<Record<string, string>>, limits: LogLimits): TopicSettings;
