import { type Evaluate } from './columns.js';
/**
 * Without ESCAPE it is \ in patterns with `_`, as in Flink. Throws RangeError when the escape character stands before
 * anything but `%`, `_` or itself.
 */
export declare function like(operand: Evaluate, pattern: string, escape: string | undefined): Evaluate;
