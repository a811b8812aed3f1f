import type { Report } from './report.js';
import { type Name, type Section } from './section.js';
export interface Listed {
    readonly name: string;
    readonly section: Section;
}
/** The members of `parent.list` that are listed and configured, in the order listed. */
export declare function listed(parent: Section, list: string, report: Report): Listed[];
/** References by name, such as a source's `channels`: each must be defined. */
export declare function references(names: readonly Name[], path: string, what: string, defined: Iterable<string>, report: Report): string[];
