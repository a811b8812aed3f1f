import type { TableFormat } from '../codecs/rows.js';
import type { AggregationModel, TableModel } from '../config/model.js';
import type { QueryPlan } from './plan.js';
export interface CompiledAggregation {
    readonly aggregation: AggregationModel;
    readonly table: TableModel;
    readonly plan: QueryPlan;
    readonly format: TableFormat;
}
export interface CompiledAggregations {
    readonly compiled: readonly CompiledAggregation[];
    /** Each says what, where and the remedy. */
    readonly problems: readonly string[];
    readonly warnings: readonly string[];
}
/** All aggregations against all tables; problems are collected, not thrown. */
export declare function compileAggregations(aggregations: readonly AggregationModel[], tables: readonly TableModel[]): CompiledAggregations;
