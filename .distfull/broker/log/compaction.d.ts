import type { Partition } from './partition.js';
import type { TopicSettings } from './topic-configs.js';
export interface CompactionLimits {
    /** What one pass keeps in memory, some 32 bytes each; with more keys, the rest waits. */
    readonly keysMax: number;
}
/** Resolves with the bytes that went. */
export declare function compact(partition: Partition, settings: TopicSettings, limits: CompactionLimits, nowMs: number): Promise<number>;
