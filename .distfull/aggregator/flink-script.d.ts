/** An aggregation as a script for a Flink cluster: where a user goes who outgrows this process. */
import type { AggregationModel, TableModel } from '../config/model.js';
export interface FlinkScript {
    /** Absent when there are problems. */
    readonly text: string | undefined;
    /** Each says what, where and the remedy. */
    readonly problems: readonly string[];
}
/** `bundled`: `host:port`s for a table that names no brokers. */
export declare function flinkScript(aggregation: AggregationModel, tables: readonly TableModel[], bundled: readonly string[]): FlinkScript;
