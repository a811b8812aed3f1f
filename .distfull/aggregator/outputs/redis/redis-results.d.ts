import type { Clock } from '../../../core/clock.js';
import type { ResultLayout, ResultRow, ResultsReader } from '../../../core/status.js';
import { type RowReaderOptions } from './read-rows.js';
export interface RedisResultsOptions extends RowReaderOptions {
    readonly clock: Clock;
}
export declare class RedisResults implements ResultsReader {
    #private;
    /** Throws ConfigError where rows cannot be read back. Connects to nothing yet. */
    constructor(options: RedisResultsOptions);
    layout(): Promise<ResultLayout>;
    rows(_query: string, { fromMs, toMs, limit, }: {
        readonly fromMs: number;
        readonly toMs: number;
        readonly limit: number;
    }): Promise<readonly ResultRow[]>;
    windows(_query: string, limit: number): ReturnType<ResultsReader['windows']>;
    close(): Promise<void>;
}
