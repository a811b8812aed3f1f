// Generated from schemas/config/table.schema.json by `npm run generate`. Do not edit.

/**
 * How a topic is read as rows: its format, its event time and its watermark.
 */
export interface TableConfig {
  /**
   * The topic. Default: the table's name.
   */
  topic?: string;
  /**
   * How a record's value is read. Each format has options of its own, which stand beside these: [formats](README.md#formats).
   */
  format: 'combined' | 'common' | 'nginx' | 'apache' | 'json' | 'csv' | 'regex' | 'avro' | 'raw';
  /**
   * Further columns, of the record around the value: `timestamp`, `key`, `partition`, `offset` or `headers.<name>` for each column's name.
   */
  metadata: {
    [k: string]: string;
  };
  /**
   * The column that holds event time.
   */
  timestamp: string;
  /**
   * How far events may be out of order: a window is final when an event this much later than its end has come.
   */
  watermark: number;
  /**
   * A partition without data for this long does not hold windows open; 0: it always does.
   */
  idleTimeout: number;
  /**
   * How long after the watermark a window still takes late rows, by a revision of its result.
   */
  lateness: number;
  /**
   * host:port of the Kafka brokers that have the topic. Empty: the built-in one.
   */
  brokers: string[];
}
