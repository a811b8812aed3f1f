/** Hot path. SQL's logic of three values: 1 true, 0 false, NaN unknown. */
import { type RowBatch } from '../../../codecs/rows.js';
import { type Evaluate } from './columns.js';
export declare function and(left: Evaluate, right: Evaluate): Evaluate;
export declare function or(left: Evaluate, right: Evaluate): Evaluate;
export declare function not(operand: Evaluate): Evaluate;
export declare function negateIf(negated: boolean, operand: Evaluate): Evaluate;
export declare function isNull(operand: Evaluate): Evaluate;
/** `IS TRUE` and `IS FALSE`: never unknown. */
export declare function isValue(operand: Evaluate, wanted: 0 | 1): Evaluate;
/** `IS DISTINCT FROM`, never unknown: NULL is not distinct from NULL. `equal`: the sides compared. */
export declare function isDistinct(equal: Evaluate, left: Evaluate, right: Evaluate): Evaluate;
/** A condition as the engine wants it: 1 where it is true; unknown is not true. */
export declare function mask(condition: Evaluate): (rows: RowBatch) => Uint8Array;
