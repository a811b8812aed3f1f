import type { Comparison } from '../ast.js';
import { type Evaluate } from './columns.js';
export declare function compareNumbers(operator: Comparison, left: Evaluate, right: Evaluate): Evaluate;
/** By bytes, as Flink does: the order of the code points in UTF-8. */
export declare function compareTexts(operator: Comparison, left: Evaluate, right: Evaluate): Evaluate;
