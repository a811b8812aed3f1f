/** Which class counts which aggregate function. */
import type { AggregateKind } from '../../../core/status.js';
import type { Aggregate } from '../../plan.js';
import type { AggregateCells } from './aggregate-cells.js';
import { CountCells } from './count-cells.js';
import { DistinctCells } from './distinct-cells.js';
import { DistinctSumCells } from './distinct-sum-cells.js';
import { EdgeValueCells } from './edge-value-cells.js';
import { ExtremeCells } from './extreme-cells.js';
import { PercentileCells } from './percentile-cells.js';
import { SketchCells } from './sketch-cells.js';
import { SumCells } from './sum-cells.js';
import { TextExtremeCells } from './text-extreme-cells.js';
import { VarianceCells } from './variance-cells.js';

/** `cell`: the first of those that are its own. */
type MakeCells = (aggregate: Aggregate, cell: number) => AggregateCells;

const makers: Record<AggregateKind, MakeCells> = {
  count: (_, cell) => new CountCells(cell),
  'count distinct': (_, cell) => new DistinctCells(cell),
  'approx count distinct': () => new SketchCells(),
  sum: (_, cell) => new SumCells(cell, (sum) => sum),
  'sum distinct': (_, cell) => new DistinctSumCells(cell, (sum) => sum),
  avg: ({ integer }, cell) => new SumCells(cell, integer ? wholeMean : mean),
  'avg distinct': ({ integer }, cell) => new DistinctSumCells(cell, integer ? wholeMean : mean),
  min: (aggregate, cell) => extremeCells(aggregate, cell, -1),
  max: (aggregate, cell) => extremeCells(aggregate, cell, 1),
  'first value': ({ type }, cell) => new EdgeValueCells(cell, -1, type),
  'last value': ({ type }, cell) => new EdgeValueCells(cell, 1, type),
  'var pop': varianceCells(false, false),
  'var samp': varianceCells(true, false),
  'stddev pop': varianceCells(false, true),
  'stddev samp': varianceCells(true, true),
  percentile: ({ fraction }) => new PercentileCells(fraction!, false),
  'percentile distinct': ({ fraction }) => new PercentileCells(fraction!, true),
};

export function aggregateCells(aggregate: Aggregate, cell: number): AggregateCells {
  return makers[aggregate.kind](aggregate, cell);
}

function extremeCells({ type }: Aggregate, cell: number, sign: number): AggregateCells {
  return type === 'string'
    ? new TextExtremeCells(cell, sign)
    : new ExtremeCells(cell, sign, type === 'boolean');
}

function varianceCells(isSample: boolean, isDeviation: boolean): MakeCells {
  return ({ integer }, cell) =>
    new VarianceCells(cell, { isSample, isDeviation, isInteger: integer });
}

function mean(sum: number, count: number): number {
  return sum / count;
}

function wholeMean(sum: number, count: number): number {
  return Math.trunc(sum / count);
}
