/**
 * Format `regex`: lines that a regular expression with named groups takes apart.
 *
 * A pattern such as `(a+)+$` can take longer than the sun burns on a line of 50 characters. So the
 * whole slab has two seconds; a slab that takes longer is read again line by line, and a line that
 * takes longer is rejected.
 */
import type { RegexFormatOptions } from '../../generated/config/formats/regex.js';
import { type DeclaredColumn } from '../columns/declared.js';
import type { TableFormat } from '../rows.js';
import { type TableFormatDefinition } from '../table-format-definition.js';
export declare const regex: TableFormatDefinition<RegexFormatOptions>;
/** A slab, and then a line, may take `limitMs` of the clock on the wall. */
export declare function regexFormat(config: RegexFormatOptions, limitMs: number): TableFormat;
export interface RegexColumns {
    readonly pattern: RegExp;
    /** A column for each named group, in their order. */
    readonly declared: readonly DeclaredColumn[];
}
/** Throws TableOptionError for a pattern that is none, or types of groups that it does not have. */
export declare function regexColumns({ pattern: text, columns }: RegexFormatOptions): RegexColumns;
