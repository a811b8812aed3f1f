/** Hot path. SUM and AVG. */
import type { ResultValue } from '../../../core/status.js';
import type { Cells } from '../cells.js';
import {
  numbersOf,
  type AggregateCells,
  type AggregateInput,
  type AggregateRows,
  type MergedGroups,
} from './aggregate-cells.js';

/** Cells: the sum and how many values it has; NULL while it has none. */
export class SumCells implements AggregateCells {
  readonly cellCount = 2;
  readonly #cell: number;
  readonly #result: (sum: number, count: number) => number;

  constructor(cell: number, result: (sum: number, count: number) => number) {
    this.#cell = cell;
    this.#result = result;
  }

  add({ values, stride }: Cells, { rows, groups }: AggregateRows, input: AggregateInput): void {
    const { mask } = input;
    const numbers = numbersOf(input.argument);
    const cell = this.#cell;
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i]!;
      if (mask !== undefined && mask[row] === 0) continue;
      const value = numbers[row]!;
      if (value !== value) continue;
      const at = groups[i]! * stride + cell;
      values[at]! += value;
      values[at + 1]! += 1;
    }
  }

  merge({ values, stride }: Cells, { groups, cells }: MergedGroups): void {
    const cell = this.#cell;
    for (let i = 0; i < groups.length; i++) {
      const at = groups[i]! * stride + cell;
      values[at]! += cells[i * stride + cell]!;
      values[at + 1]! += cells[i * stride + cell + 1]!;
    }
  }

  valueOf({ values, stride }: Cells, group: number): ResultValue {
    const at = group * stride + this.#cell;
    const count = values[at + 1]!;
    return count === 0 ? null : this.#result(values[at]!, count);
  }
}
