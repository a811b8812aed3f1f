import { type Evaluate } from './columns.js';
/** LOWER and UPPER: ASCII byte by byte, anything else by `change`. */
export declare function changeCase(text: Evaluate, toUpper: boolean, change: (text: string) => string): Evaluate;
/** `||` and CONCAT: NULL as soon as one is NULL. */
export declare function joinTexts(operands: readonly Evaluate[]): Evaluate;
/** `text IN ('a', 'b')`, of constants. */
export declare function isAmong(text: Evaluate, constants: readonly string[]): Evaluate;
