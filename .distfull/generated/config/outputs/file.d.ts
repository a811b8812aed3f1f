/**
 * Appends each final row to a file, exactly once: after a crash files are cut back to what is known to be delivered. A row is written when its window closes, and again with the next revision when late events change it; of the lines of a row the last one counts. Each line has the query's columns and `revision`, `order` (ascending) and `operation`: `upsert`, or `delete` for a row that is no result any more (HAVING, a Top-N). Under `late:` a line has `event_time`, `watermark`, `read_time`, `partition`, `offset`, `reason` and `body`.
 */
export interface FileOutputConfig {
    /**
     * Template of the file's path: `{column}` stands for the row's value, with everything but letters, digits and `_.:=@+,()-` percent-encoded. The position lies beside the files, in `.tailrace-<id>`: move or remove both together.
     */
    path: string;
    /**
     * An object a line, or CSV (RFC 4180) with the names in the first line of each file. Times are `2015-05-17T10:00:00Z`; a group column that the row sums over (GROUPING SETS) is absent in JSON, `(all)` in CSV.
     */
    format: 'jsonl' | 'csv';
    /**
     * A file of this size or more is left and `<name>.1.<extension>`, then `.2`, is begun; 0: never.
     */
    rollSize: number;
    /**
     * Most files that are open at a time.
     */
    maxOpenFiles: number;
}
