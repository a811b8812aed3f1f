/** From the model of an aggregation and its table to a plan, or to what is wrong with them. */
import { tableFormats } from '../codecs/formats.js';
import type { TableFormat } from '../codecs/rows.js';
import type { AggregationModel, TableModel } from '../config/model.js';
import type { QueryPlan } from './plan.js';
import { compileQuery } from './sql/compile.js';
import type { TableSchema } from './sql/scope.js';
import { queryText } from './query-text.js';

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
export function compileAggregations(
  aggregations: readonly AggregationModel[],
  tables: readonly TableModel[],
): CompiledAggregations {
  const problems: string[] = [];
  const warnings: string[] = [];
  const schemas = tables.flatMap((table) => schemaOf(table, problems));
  const compiled: CompiledAggregation[] = [];
  for (const aggregation of aggregations) {
    const text = queryText(aggregation, tables);
    if (text.sql === undefined) {
      problems.push(...text.problems);
      continue;
    }
    const { plan, problems: found } = compileQuery(text.sql, schemas);
    problems.push(...found.map((problem) => text.describe(problem)));
    const table = tables.find(({ name }) => name === plan?.table);
    const format = table && tableFormats.get(table.format);
    if (plan === undefined || table === undefined || format === undefined) continue;
    warnings.push(...plan.warnings.map((warning) => text.locate(warning)));
    compiled.push({ aggregation, table, plan, format });
  }
  return { compiled, problems, warnings };
}

function schemaOf(table: TableModel, problems: string[]): TableSchema[] {
  const { name, format, timestamp, position } = table;
  const where = `${position.file}:${position.line}: tables.${name}`;
  const columns = tableFormats.get(format)?.columns;
  if (columns === undefined) {
    const known = [...tableFormats.keys()].join(', ');
    problems.push(`${where}.format: there is no format "${format}"; formats: ${known}`);
    return [];
  }
  if (columns.find((column) => column.name === timestamp)?.type !== 'timestamp') {
    const times = columns.filter(({ type }) => type === 'timestamp').map((column) => column.name);
    problems.push(
      `${where}.timestamp: format ${format} has no timestamp column "${timestamp}"; ` +
        `it has: ${times.join(', ')}`,
    );
    return [];
  }
  return [{ name, columns, timeColumn: timestamp }];
}
