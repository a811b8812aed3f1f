// Generated from schemas/config/aggregation.schema.json by `npm run generate`. Do not edit.

/**
 * A window query in Flink SQL over the tables, and where its results go.
 */
export interface AggregationConfig {
  /**
   * The query.
   */
  sql: string;
  /**
   * How often offsets, window state and results are made durable, in one transaction.
   */
  checkpointInterval: number;
}
