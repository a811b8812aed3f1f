/** `IS JSON`, of any kind of value or one: false where the text is NULL, as in Flink. */
import type { IsTestName } from '../ast.js';
import type { Evaluate } from './columns.js';
export declare function isJson(operand: Evaluate, test: IsTestName): Evaluate;
