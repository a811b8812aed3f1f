/** Hot path. COUNT(*) and COUNT(x). */
import type { ResultValue } from '../../../core/status.js';
import type { Cells } from '../cells.js';
import {
  isNull,
  type AggregateCells,
  type AggregateInput,
  type AggregateRows,
  type MergedGroups,
} from './aggregate-cells.js';

export class CountCells implements AggregateCells {
  readonly cellCount = 1;
  readonly #cell: number;

  constructor(cell: number) {
    this.#cell = cell;
  }

  add({ values, stride }: Cells, { rows, groups }: AggregateRows, input: AggregateInput): void {
    const { argument, mask } = input;
    const cell = this.#cell;
    if (argument === undefined && mask === undefined) {
      for (let i = 0; i < rows.length; i++) values[groups[i]! * stride + cell]! += 1;
      return;
    }
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i]!;
      if (mask !== undefined && mask[row] === 0) continue;
      if (argument === undefined || !isNull(argument, row))
        values[groups[i]! * stride + cell]! += 1;
    }
  }

  merge({ values, stride }: Cells, { groups, cells }: MergedGroups): void {
    const cell = this.#cell;
    for (let i = 0; i < groups.length; i++)
      values[groups[i]! * stride + cell]! += cells[i * stride + cell]!;
  }

  valueOf({ values, stride }: Cells, group: number): ResultValue {
    return values[group * stride + this.#cell]!;
  }
}
