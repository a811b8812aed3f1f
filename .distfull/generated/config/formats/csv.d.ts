/**
 * One line of CSV (RFC 4180) a record, without a header. A record with more or fewer fields than columns goes to the dead letters.
 */
export interface CsvFormatOptions {
    /**
     * The fields in their order, each with its type: STRING, BIGINT, DOUBLE, BOOLEAN, TIMESTAMP(3) or TIMESTAMP_LTZ(3).
     */
    columns: {
        [k: string]: string;
    };
    /**
     * What parts two fields, one ASCII character (`"\t"` is a tab).
     */
    delimiter: string;
    /**
     * Opens and closes a field that may hold delimiters; doubled, it is itself. Empty: no quoting.
     */
    quote: string;
    /**
     * The character after it is taken as it is. Empty: there is none.
     */
    escape: string;
    /**
     * A field of this text is NULL.
     */
    nullLiteral?: string;
    /**
     * How times are written: `2015-05-17T10:05:03Z`, `2015-05-17 10:05:03`, a number, or `17/May/2015:10:05:03 +0000`. Without an offset a time is UTC.
     */
    timestampFormat: 'iso-8601' | 'sql' | 'epoch-millis' | 'epoch-seconds' | 'access-log';
}
