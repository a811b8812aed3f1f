import type { Partition } from './partition.js';
import type { TopicSettings } from './topic-configs.js';
/** Resolves with the number of segments that went. */
export declare function enforceRetention(partition: Partition, settings: TopicSettings, nowMs: number): Promise<number>;
