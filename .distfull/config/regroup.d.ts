import { type OptionSchema } from './option-schema.js';
import type { Report } from './report.js';
import { type Leaf, type Section } from './section.js';
export interface Regrouped {
    readonly value: Record<string, unknown>;
    /** Where each value was written, by its JSON pointer. */
    readonly leaves: ReadonlyMap<string, Leaf>;
    /** JSON pointers that were written but could not be read: they are reported already. */
    readonly unread: ReadonlySet<string>;
    /** Options that a misspelt key probably meant: they are not reported as missing, too. */
    readonly meant: ReadonlySet<string>;
}
export declare function regroup(section: Section, schema: OptionSchema, report: Report, siblings: readonly string[]): Regrouped;
