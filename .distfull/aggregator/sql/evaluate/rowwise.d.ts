import { type Evaluate, type Value } from './columns.js';
/** A boolean is taken as 1 or 0; a number that is no number (NaN) is NULL. */
export type RowFunction = (...values: never[]) => Value | boolean;
/** NULL in any argument gives NULL, as in nearly all functions of SQL. */
export declare function rowwise(call: RowFunction, operands: readonly Evaluate[], isText: boolean): Evaluate;
/** The same, but the function sees the NULLs. */
export declare function rowwiseWithNulls(call: RowFunction, operands: readonly Evaluate[], isText: boolean): Evaluate;
