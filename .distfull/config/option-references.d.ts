import { type OptionSchema } from './option-schema.js';
import type { Report } from './report.js';
import { type Leaf } from './section.js';
export interface Referable {
    readonly channels?: readonly string[];
    readonly sinks?: readonly string[];
}
/** False when an option names something that is not there. */
export declare function checkReferences(schema: OptionSchema, leaves: ReadonlyMap<string, Leaf>, referable: Referable, report: Report): boolean;
