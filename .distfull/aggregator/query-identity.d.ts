/** What a query's state belongs to, as texts that are equal when the state may be used. */
import type { AggregationModel, OutputModel, TableModel } from '../config/model.js';
import type { StoreIdentity } from './checkpoint/store.js';
import type { QueryPlan } from './plan.js';
/** White space outside quotes and what only concerns time (watermark, lateness) may change. */
export declare function stateIdentity(aggregation: AggregationModel, table: TableModel, plan: QueryPlan): Omit<StoreIdentity, 'clusterId' | 'topic' | 'topicId'>;
/** How the table is read: what stands behind the query in the `query` of an identity. */
export declare function readingOf({ query, sql }: Pick<StoreIdentity, 'query' | 'sql'>): string;
/** Undefined where there is no table output. */
export declare function tableRetentionMs(outputs: readonly OutputModel[]): number | undefined;
