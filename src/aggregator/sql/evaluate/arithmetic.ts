/**
 * Hot path. Arithmetic on columns; NULL (NaN) in any operand gives NULL. Whole numbers divide as
 * BIGINT does, cutting towards zero. Division by zero is NULL, where Flink fails the job.
 */
import type { Arithmetic } from '../ast.js';
import { numbers, numbersOf, type Evaluate } from './columns.js';

type Operation = (left: number, right: number) => number;

const operations: Record<Arithmetic, Operation> = {
  '+': (left, right) => left + right,
  '-': (left, right) => left - right,
  '*': (left, right) => left * right,
  '/': (left, right) => (right === 0 ? Number.NaN : left / right),
  '%': (left, right) => left % right,
};

export function arithmetic(
  operator: Arithmetic,
  left: Evaluate,
  right: Evaluate,
  isInteger: boolean,
): Evaluate {
  const divides = isInteger && operator === '/';
  const operation: Operation = divides
    ? (x, y) => Math.trunc(operations['/'](x, y))
    : operations[operator];
  return (rows) => {
    const a = numbersOf(left(rows));
    const b = numbersOf(right(rows));
    const result = new Float64Array(rows.size);
    // Adding 0 makes -0 a plain 0, so that equal values are equal group keys.
    for (let row = 0; row < rows.size; row++) result[row] = operation(a[row]!, b[row]!) + 0;
    return numbers(result);
  };
}
