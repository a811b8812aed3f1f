import type { ResultColumn, ResultValue } from '../../core/status.js';
import type { OutboxRecord } from '../checkpoint/tables.js';
export type Template = (row: OutboxRecord) => string;
export declare const nullText = "(null)";
export declare const allText = "(all)";
/**
 * Throws ConfigError, beginning with `where`, for a column that the query does not have. `escape`:
 * makes a column's text fit for its place.
 */
export declare function compileTemplate(text: string, columns: readonly ResultColumn[], where: string, escape?: (text: string) => string): Template;
/** What stands for itself, and what for a column, in order. */
export declare function templateParts(text: string): (string | {
    readonly column: string;
})[];
/** The text of one column of a row. Throws ConfigError as `compileTemplate`. */
export declare function columnText(name: string, columns: readonly ResultColumn[], where: string): Template;
/** The index of a column. Throws ConfigError as `compileTemplate`. */
export declare function columnOf(name: string, columns: readonly ResultColumn[], where: string): number;
/** Null for NULL. */
export declare function textOf(value: ResultValue, type: ResultColumn['type']): string | null;
