/** `2015-05-17[ 10:05:03[.123]]`; undefined: no time. Day 30 of February is its last day. */
export declare function readTimestamp(text: string): number | undefined;
/** The day of `2015-05-17`, `2015-05` or `2015`, whatever time follows it; undefined: no day. */
export declare function readDate(text: string): number | undefined;
/** `2015-05-17 10:05:03.123` */
export declare function timestampAsText(timeMs: number): string | null;
/** `2015-05-17` */
export declare function dateAsText(timeMs: number): string | null;
