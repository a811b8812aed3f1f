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
const makers = {
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
    percentile: ({ fraction }) => new PercentileCells(fraction, false),
    'percentile distinct': ({ fraction }) => new PercentileCells(fraction, true),
};
export function aggregateCells(aggregate, cell) {
    return makers[aggregate.kind](aggregate, cell);
}
function extremeCells({ type }, cell, sign) {
    return type === 'string'
        ? new TextExtremeCells(cell, sign)
        : new ExtremeCells(cell, sign, type === 'boolean');
}
function varianceCells(isSample, isDeviation) {
    return ({ integer }, cell) => new VarianceCells(cell, { isSample, isDeviation, isInteger: integer });
}
function mean(sum, count) {
    return sum / count;
}
function wholeMean(sum, count) {
    return Math.trunc(sum / count);
}
//# sourceMappingURL=index.js.map