import type { Report } from './report.js';
import type { Leaf } from './section.js';
export interface Lookups {
    readonly env: Readonly<Record<string, string | undefined>>;
    /** What was given as `-Dname=value`. */
    readonly sysProperties: Readonly<Record<string, string | undefined>>;
    /** For `${date:…}`. Default: the time of the call. */
    readonly nowMs?: number;
}
export interface Substituted {
    readonly leaves: ReadonlyMap<string, Leaf>;
    /** Keys that another value refers to. */
    readonly used: ReadonlySet<string>;
}
export declare function substitute(leaves: ReadonlyMap<string, Leaf>, lookups: Lookups, reportOf: (leaf: Leaf) => Report): Substituted;
