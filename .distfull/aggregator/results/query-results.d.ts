/**
 * The results of each query from where they live: its table, or Redis where it has only that.
 */
import type { AggregationModel, PipelineModel } from '../../config/model.js';
import type { Clock } from '../../core/clock.js';
import type { ResultLayout, ResultRow, ResultsReader } from '../../core/status.js';
export type QueryResultsModel = Pick<PipelineModel, 'aggregations' | 'tables'>;
export declare class QueryResults implements ResultsReader {
    #private;
    /** `table`: reads the results tables; its owner closes it. */
    constructor(model: QueryResultsModel, table: ResultsReader, clock: Clock);
    layout(query: string): Promise<ResultLayout>;
    rows(query: string, range: {
        readonly fromMs: number;
        readonly toMs: number;
        readonly limit: number;
    }): Promise<readonly ResultRow[]>;
    windows(query: string, limit: number): ReturnType<ResultsReader['windows']>;
    close(): Promise<void>;
}
export declare function isInRedisOnly({ outputs }: AggregationModel): boolean;
