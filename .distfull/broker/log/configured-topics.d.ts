/** Topics that the pipeline's configuration wants: made, grown or re-configured at start. */
import type { Logger } from '../../core/logger.js';
import type { Topics } from './topics.js';
export interface ConfiguredTopic {
    readonly name: string;
    readonly partitions: number;
    /** -1: kept for ever. */
    readonly retentionMs?: number;
    readonly retentionBytes?: number;
    readonly configs?: Readonly<Record<string, string>>;
}
/** Rejects with TopicError when one of them cannot be as configured. */
export declare function ensureTopics(topics: Topics, configured: readonly ConfiguredTopic[], logger: Logger): Promise<void>;
