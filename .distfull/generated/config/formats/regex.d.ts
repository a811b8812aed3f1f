/**
 * Lines that a regular expression takes apart. One that it does not match, or whose group its column cannot hold, goes to the dead letters.
 */
export interface RegexFormatOptions {
    /**
     * As Java writes it, with a named group for each column; it may match anywhere in the line.
     */
    pattern: string;
    /**
     * Types of groups that are not STRING: STRING, BIGINT, DOUBLE, BOOLEAN, TIMESTAMP(3) or TIMESTAMP_LTZ(3).
     */
    columns: {
        [k: string]: string;
    };
    /**
     * A field of this text is NULL.
     */
    nullLiteral?: string;
    /**
     * How times are written: `2015-05-17T10:05:03Z`, `2015-05-17 10:05:03`, a number, or `17/May/2015:10:05:03 +0000`. Without an offset a time is UTC.
     */
    timestampFormat: 'iso-8601' | 'sql' | 'epoch-millis' | 'epoch-seconds' | 'access-log';
}
