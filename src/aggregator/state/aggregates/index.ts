/** Which class counts which aggregate function. */
import type { Aggregate } from '../../plan.js';
import type { AggregateCells } from './aggregate-cells.js';
import { CountCells } from './count-cells.js';
import { DistinctCells } from './distinct-cells.js';
import { ExtremeCells } from './extreme-cells.js';
import { SumCells } from './sum-cells.js';
import { TextExtremeCells } from './text-extreme-cells.js';

/** `cell`: the first of those that are its own. */
export function aggregateCells(aggregate: Aggregate, cell: number): AggregateCells {
  switch (aggregate.kind) {
    case 'count':
      return new CountCells(cell);
    case 'count distinct':
      return new DistinctCells(cell);
    case 'sum':
      return new SumCells(cell, (sum) => sum);
    case 'avg':
      return new SumCells(
        cell,
        aggregate.integer ? (sum, count) => Math.trunc(sum / count) : (sum, count) => sum / count,
      );
    case 'min':
    case 'max': {
      const sign = aggregate.kind === 'min' ? -1 : 1;
      if (aggregate.argument?.type === 'string') return new TextExtremeCells(cell, sign);
      return new ExtremeCells(cell, sign, aggregate.type === 'boolean');
    }
  }
}
