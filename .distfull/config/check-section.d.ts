import { type OptionSchema } from './option-schema.js';
import type { Report } from './report.js';
import type { Leaf, Section } from './section.js';
/** What `npm run generate` makes of a schema, beside its type. */
export interface SchemaCheck {
    readonly schema: OptionSchema;
    readonly validate: Validate;
}
interface Validate {
    (value: unknown): boolean;
    errors?: readonly Violation[] | null;
}
interface Violation {
    readonly instancePath: string;
    readonly keyword: string;
    readonly params: Readonly<Record<string, unknown>>;
}
export interface CheckedSection {
    /** Undefined when a problem was found. */
    readonly config: Readonly<Record<string, unknown>> | undefined;
    /** Where each value was written, by its JSON pointer. */
    readonly leaves: ReadonlyMap<string, Leaf>;
}
/** Loads a generated check by the path of its schema: only what a configuration uses is loaded. */
export declare function loadCheck(schema: string): Promise<SchemaCheck>;
/** `siblings` are options that are read elsewhere: a slip may have meant one of them. */
export declare function checkSection(section: Section, check: SchemaCheck, report: Report, siblings?: readonly string[]): CheckedSection;
export {};
