/** Hot path. STDDEV_POP, STDDEV_SAMP, VAR_POP and VAR_SAMP. */
import type { ResultValue } from '../../../core/status.js';
import type { Cells } from '../cells.js';
import {
  numbersOf,
  type AggregateCells,
  type AggregateInput,
  type AggregateRows,
  type MergedGroups,
} from './aggregate-cells.js';

export interface VarianceOptions {
  /** Of a sample: divided by one value less. */
  readonly isSample: boolean;
  readonly isDeviation: boolean;
  /** Of whole numbers: whole, each division cut off towards zero. */
  readonly isInteger: boolean;
}

/**
 * Cells: the sum, the sum of squares and how many. Flink makes the result of these three, so its
 * digits are ours; of values that are nearly equal and far from 0 they lose some.
 */
export class VarianceCells implements AggregateCells {
  readonly cellCount = 3;
  readonly #cell: number;
  readonly #options: VarianceOptions;

  constructor(cell: number, options: VarianceOptions) {
    this.#cell = cell;
    this.#options = options;
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
      values[at + 1]! += value * value;
      values[at + 2]! += 1;
    }
  }

  merge({ values, stride }: Cells, { groups, cells }: MergedGroups): void {
    for (let i = 0; i < groups.length; i++) {
      const at = groups[i]! * stride + this.#cell;
      const from = i * stride + this.#cell;
      for (let cell = 0; cell < this.cellCount; cell++) values[at + cell]! += cells[from + cell]!;
    }
  }

  valueOf({ values, stride }: Cells, group: number): ResultValue {
    const { isSample, isDeviation, isInteger } = this.#options;
    const at = group * stride + this.#cell;
    const count = values[at + 2]!;
    const divisor = isSample ? count - 1 : count;
    if (divisor <= 0) return null;
    const whole = isInteger ? Math.trunc : (value: number): number => value;
    const squares = values[at + 1]! - whole(values[at]! ** 2 / count);
    const variance = whole(Math.max(0, squares) / divisor);
    return isDeviation ? whole(Math.sqrt(variance)) : variance;
  }
}
