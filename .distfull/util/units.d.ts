/** `60s`, `5 min`, `7d` in milliseconds; a plain number is milliseconds. A string says what is wrong. */
export declare function parseDuration(text: string): number | string;
/** As `parseDuration` reads it, in the largest unit that it is a whole number of: `90s`, `1d`. */
export declare function durationText(durationMs: number): string;
/** `64MiB`, `10 GB` in bytes; a plain number is bytes. A string says what is wrong. */
export declare function parseSize(text: string): number | string;
