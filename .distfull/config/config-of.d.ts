import type { Report } from './report.js';
import type { Section } from './section.js';
/**
 * A section of a pipeline file against the schema of that name; undefined where there is none or a
 * problem was found. `siblings` are options that are read elsewhere.
 */
export declare function configOf<Config>(section: Section | undefined, schema: string, report: Report, siblings?: readonly string[]): Promise<Config | undefined>;
