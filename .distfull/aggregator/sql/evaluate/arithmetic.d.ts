/**
 * Hot path. Arithmetic on columns; NULL (NaN) in any operand gives NULL. Whole numbers divide as
 * BIGINT does, cutting towards zero. Division by zero is NULL, where Flink fails the job.
 */
import type { Arithmetic } from '../ast.js';
import { type Evaluate } from './columns.js';
export declare function arithmetic(operator: Arithmetic, left: Evaluate, right: Evaluate, isInteger: boolean): Evaluate;
