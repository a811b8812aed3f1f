/** What a query's state belongs to, as texts that are equal when the state may be used. */
import type { AggregationModel, OutputModel, TableModel } from '../config/model.js';
import type { TableOutputConfig } from '../generated/config/outputs/table.js';
import type { StoreIdentity } from './checkpoint/store.js';
import type { QueryPlan } from './plan.js';

/** White space outside quotes and what only concerns time (watermark, lateness) may change. */
export function stateIdentity(
  aggregation: AggregationModel,
  table: TableModel,
  plan: QueryPlan,
): Omit<StoreIdentity, 'clusterId' | 'topic' | 'topicId'> {
  const { format, options, metadata, timestamp } = table;
  const { partitions } = aggregation;
  const part = partitions === undefined ? '' : `, partitions ${partitions.join(' ')}`;
  const reading = `${format} ${canonical(options)} ${canonical(metadata)}, event time ${timestamp}${part}`;
  return {
    aggregation: aggregation.name,
    query: `${withoutExtraSpace(plan.sql)} [${table.name}: ${reading}]`,
    sql: plan.sql,
  };
}

/** How the table is read: what stands behind the query in the `query` of an identity. */
export function readingOf({ query, sql = '' }: Pick<StoreIdentity, 'query' | 'sql'>): string {
  return query.slice(withoutExtraSpace(sql).length + 2, -1);
}

/** The order of a map counts: that of `columns` is the order of fields in a line of CSV. */
const canonical = (options: Readonly<Record<string, unknown>>): string =>
  JSON.stringify(Object.entries(options));

function withoutExtraSpace(sql: string): string {
  return sql.replace(/('(?:[^']|'')*'|`[^`]*`)|\s+/g, (_, quoted?: string) => quoted ?? ' ').trim();
}

/** Undefined where there is no table output. */
export function tableRetentionMs(outputs: readonly OutputModel[]): number | undefined {
  const table = outputs.find(({ type }) => type === 'table');
  return (table?.config as TableOutputConfig | undefined)?.retention;
}
