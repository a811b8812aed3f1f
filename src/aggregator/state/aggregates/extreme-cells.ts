/** Hot path. MIN and MAX of numbers, times and booleans. */
import type { ResultValue } from '../../../core/status.js';
import type { Cells } from '../cells.js';
import {
  numbersOf,
  type AggregateCells,
  type AggregateInput,
  type AggregateRows,
  type MergedGroups,
} from './aggregate-cells.js';

/** Cells: the lowest or highest number and whether there is one. */
export class ExtremeCells implements AggregateCells {
  readonly cellCount = 2;
  readonly #cell: number;
  readonly #sign: number;
  readonly #isBoolean: boolean;

  constructor(cell: number, sign: number, isBoolean: boolean) {
    this.#cell = cell;
    this.#sign = sign;
    this.#isBoolean = isBoolean;
  }

  add({ values, stride }: Cells, { rows, groups }: AggregateRows, input: AggregateInput): void {
    const { mask } = input;
    const numbers = numbersOf(input.argument);
    const cell = this.#cell;
    const sign = this.#sign;
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i]!;
      if (mask !== undefined && mask[row] === 0) continue;
      const value = numbers[row]!;
      if (value !== value) continue;
      const at = groups[i]! * stride + cell;
      if (values[at + 1] === 0 || (value - values[at]!) * sign > 0) values[at] = value;
      values[at + 1] = 1;
    }
  }

  merge({ values, stride }: Cells, { groups, cells }: MergedGroups): void {
    const cell = this.#cell;
    for (let i = 0; i < groups.length; i++) {
      const from = i * stride + cell;
      if (cells[from + 1] === 0) continue;
      const at = groups[i]! * stride + cell;
      const value = cells[from]!;
      if (values[at + 1] === 0 || (value - values[at]!) * this.#sign > 0) values[at] = value;
      values[at + 1] = 1;
    }
  }

  valueOf({ values, stride }: Cells, group: number): ResultValue {
    const at = group * stride + this.#cell;
    if (values[at + 1] === 0) return null;
    return this.#isBoolean ? values[at] !== 0 : values[at]!;
  }
}
