/**
 * The whole value as one column. Event time is then the record's: `metadata: { ts: timestamp }`.
 */
export interface RawFormatOptions {
    /**
     * The column: STRING (UTF-8), or BOOLEAN, BIGINT, DOUBLE as Java's bytes (1, 8 and 8 of them, the highest first).
     */
    columns: {
        [k: string]: string;
    };
}
