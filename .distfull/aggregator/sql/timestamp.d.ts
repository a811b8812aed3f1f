/** `2015-05-17 10:00:00[.123]` in UTC as milliseconds since 1970; undefined: no such time. */
export declare function parseTimestamp(text: string): number | undefined;
