import type { ResultLayout, ResultRow } from '../../../core/status.js';
import type { RedisOutputConfig } from '../../../generated/config/outputs/redis.js';
import type { WindowRange } from '../../checkpoint/keys.js';
/** What is read of Redis: the part of ioredis that this needs. */
export interface ReadCommands {
    hlen(key: string): Promise<number>;
    hgetall(key: string): Promise<Record<string, string>>;
    zrevrange(key: string, start: number, stop: number, scores: 'WITHSCORES'): Promise<string[]>;
    get(key: string): Promise<string | null>;
}
export interface RowReader {
    /** Pattern for SCAN MATCH. */
    readonly glob: string;
    /** Undefined for a key of something else. */
    windowOf(key: string): WindowRange | undefined;
    /** The rows that a key of `windowOf` holds, in no order. Rejects where it holds too many. */
    rows(redis: ReadCommands, key: string): Promise<ResultRow[]>;
}
export interface RowReaderOptions {
    readonly config: RedisOutputConfig;
    /** `file:line` of the output in the user's configuration, for messages. */
    readonly location: string;
    readonly layout: ResultLayout;
    /** Of all windows of the query; absent: they are of different sizes. */
    readonly windowSizeMs: number | undefined;
}
/** Throws ConfigError where keys do not say which window they are of. */
export declare function rowReader(options: RowReaderOptions): RowReader;
