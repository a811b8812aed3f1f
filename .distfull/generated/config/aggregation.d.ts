/**
 * A window query over the tables, in Flink SQL or in the shorthand for it, and where its results go: `outputs`, a list of outputs; absent, a `table`. `late` is a list of `kafka` and `file` outputs for rows that came too late for their window, each as it came, exactly once; `tailrace results NAME --late` has the newest 10,000 anyway.
 */
export interface AggregationConfig {
    /**
     * The query. Either this, or `table` and the other options of the shorthand: `tailrace aggregate explain` prints the SQL that they stand for.
     */
    sql?: string;
    /**
     * The table that the shorthand reads, from `tables`.
     */
    table?: string;
    /**
     * The windows of the shorthand: one of `tumble`, `hop`, `cumulate`, `session` and `count`.
     */
    window?: {
        /**
         * Windows of this size, one behind the other.
         */
        tumble?: number;
        /**
         * Windows that overlap: of `size`, one each `slide`.
         */
        hop?: {
            /**
             * How long each is: a whole number of slides.
             */
            size: number;
            /**
             * How far apart their starts are.
             */
            slide: number;
        };
        /**
         * Windows that grow by `step` up to `size`, and begin anew: the day so far, each hour.
         */
        cumulate?: {
            /**
             * How long the last one is: a whole number of steps.
             */
            size: number;
            /**
             * How much each is longer than the one before.
             */
            step: number;
        };
        /**
         * Windows that end when no row has come for `gap`, for each value of `by` its own.
         */
        session?: {
            /**
             * How long there is no row between two sessions.
             */
            gap: number;
            /**
             * Columns whose values have sessions of their own.
             */
            by: string[];
        };
        /**
         * Windows of so many rows, in the order of their reading. An extension: Flink's SQL has none.
         */
        count?: {
            /**
             * How many rows each has.
             */
            rows: number;
            /**
             * Columns whose values have windows of their own.
             */
            by: string[];
        };
        /**
         * Windows begin this much later than whole sizes since 1970, in UTC.
         */
        offset?: number;
    };
    /**
     * Rows that count: a condition in SQL.
     */
    where?: string;
    /**
     * Columns or expressions, each with `AS name` or without: a result row for each of their values.
     */
    groupBy: string[];
    /**
     * Also a row over all groups of a window, with NULL for what it sums over.
     */
    totals: boolean;
    /**
     * The result's columns by name: `count`, `count distinct E`, `sum E`, `avg E`, `min E`, `max E`, `first E`, `last E`, `approx count distinct E`, `percentile E 0.95`, each with `where CONDITION` or without; or an aggregate in SQL.
     */
    select: {
        [k: string]: string;
    };
    /**
     * Result rows that count: a condition in SQL over the names of `select` and `groupBy`.
     */
    having?: string;
    /**
     * Only the first rows of each window.
     */
    top?: {
        /**
         * The column of `select` that they are sorted by, `pv`, `pv asc` or `pv desc`; the highest first without a word.
         */
        by: string;
        /**
         * How many.
         */
        limit: number;
        /**
         * So many for each value of these columns of the result.
         */
        per: string[];
    };
    /**
     * How often offsets, window state and results are made durable, in one transaction.
     */
    checkpointInterval: number;
    /**
     * Result rows, and late rows, that may wait for outputs. When an output lags by so many, nothing more is read until it has caught up; the status says so.
     */
    outboxMaxRows: number;
    /**
     * The same in bytes.
     */
    outboxMaxSize: number;
    /**
     * Memory that the open windows may take, with what it takes to move some of them to the disk: the largest go there when half of it is used, and come back part by part when they are emitted. Their rows are not shown before that.
     */
    stateMemory: number;
    /**
     * Threads that read and count the partitions of the topic, before the aggregator merges what they have counted by key; 1: the aggregator's own thread does it. More than there are partitions are of no use. May change at any restart. Windows whose rows must be counted in the order of reading always have 1.
     */
    workers: number;
    /**
     * Partitions of the topic that this aggregation reads, from 0; absent: all. Several processes share a topic that way, each with a data directory of its own and the same outputs. Right only where the topic is partitioned by the group keys, so that all rows of a group are in one partition: a query with totals or stages over groups is refused.
     */
    partitions?: string;
}
