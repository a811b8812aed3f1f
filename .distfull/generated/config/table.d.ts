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
     * The column that holds event time; or `proctime()`: the moment at which a record is read, as the column `proctime` of any format. Such windows need no watermark, close without rows, and a second run of them gives other results.
     */
    timestamp: string;
    /**
     * How far events may be out of order: a window is final when an event this much later than its end has come.
     */
    watermark: number;
    /**
     * Event times further than this beyond the clock do not move the watermark: a host with a wrong year would otherwise close every window. Their rows count.
     */
    futureMax: number;
    /**
     * A partition whose event time is further than this ahead of the slowest one that has more to read is not read until they meet: it bounds what is open while old data is read. 0: all are read as fast as they can.
     */
    alignment: number;
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
