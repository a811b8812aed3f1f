/**
 * One JSON object a record. A missing field is NULL; a record that is no object, or has a value that its column cannot hold, goes to the dead letters.
 */
export interface JsonFormatOptions {
    /**
     * Each column's type (STRING, BIGINT, DOUBLE, BOOLEAN, TIMESTAMP(3) or TIMESTAMP_LTZ(3)), and `FROM a.b` where the field has another name or stands inside another object.
     */
    columns: {
        [k: string]: string;
    };
    /**
     * How times are written: `2015-05-17T10:05:03Z`, `2015-05-17 10:05:03`, a number, or `17/May/2015:10:05:03 +0000`. Without an offset a time is UTC.
     */
    timestampFormat: 'iso-8601' | 'sql' | 'epoch-millis' | 'epoch-seconds' | 'access-log';
    /**
     * A record without one of the fields goes to the dead letters; otherwise the field is NULL.
     */
    failOnMissingField: boolean;
}
