/** An expression that has been resolved: its type in SQL and how its column is made. */
import type { Column, ColumnType, RowBatch } from '../../codecs/rows.js';
/**
 * `integer` is BIGINT, `double` DOUBLE: both are numbers to the engine. `date` is the first millisecond
 * of a day, and a text where it leaves the query. `null` is a bare NULL.
 */
export type SqlType = 'string' | 'integer' | 'double' | 'timestamp' | 'date' | 'boolean' | 'null';
export interface Typed {
    readonly type: SqlType;
    /** Of a string literal: its text, for what needs a constant (the pattern of LIKE). */
    readonly constant?: string;
    /** Of a number literal. */
    readonly constantNumber?: number;
    evaluate(rows: RowBatch): Column;
}
export declare function columnTypeOf(type: SqlType): ColumnType;
export declare function isNumeric(type: SqlType): boolean;
/** As Flink calls the type, with its article: `a STRING`. */
export declare function describeType(type: SqlType): string;
/**
 * The type that values of all `types` fit into. NULL fits into any, BIGINT into DOUBLE.
 */
export declare function commonType(types: readonly SqlType[]): SqlType | undefined;
/** A bare NULL becomes a column of NULLs of the type that its place wants. */
export declare function withType(value: Typed, type: SqlType): Typed;
