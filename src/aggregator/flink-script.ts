/** An aggregation as a script for a Flink cluster: where a user goes who outgrows this process. */
import type { AggregationModel, TableModel } from '../config/model.js';
import { compileAggregations } from './compile-aggregation.js';
import { formatSqlProblem } from './sql/problem.js';
import { toFlink } from './sql/to-flink/to-flink.js';

export interface FlinkScript {
  /** Absent when there are problems. */
  readonly text: string | undefined;
  /** Each says what, where and the remedy. */
  readonly problems: readonly string[];
}

/** `bundled`: `host:port`s for a table that names no brokers. */
export function flinkScript(
  aggregation: AggregationModel,
  tables: readonly TableModel[],
  bundled: readonly string[],
): FlinkScript {
  const { compiled, problems } = compileAggregations([aggregation], tables);
  const [query] = compiled;
  if (query === undefined) return { text: undefined, problems };
  const { table, format, plan } = query;
  const { text, problems: found } = toFlink(plan.sql, [
    {
      ...table,
      columns: format.columns,
      timeColumn: table.timestamp,
      brokers: table.brokers.length > 0 ? table.brokers : bundled,
    },
  ]);
  const { sqlPosition } = aggregation;
  return { text, problems: found.map((each) => formatSqlProblem(each, plan.sql, sqlPosition)) };
}
