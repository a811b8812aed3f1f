/**
 * What the sample web site consists of: pages by popularity, browsers, bots, and what attackers
 * try.
 */
/** Most popular first: how often the n-th is asked for falls as 1/n (Zipf). */
export declare const paths: readonly string[];
export declare const queries: readonly string[];
export declare const browsers: readonly string[];
export declare const bots: readonly {
    readonly ip: string;
    readonly agent: string;
}[];
/** Request targets as they stand in real logs. Whatever shows them must treat them as text. */
export declare const attacks: readonly string[];
/** Lines that no access-log format can read. */
export declare const malformedLines: readonly string[];
