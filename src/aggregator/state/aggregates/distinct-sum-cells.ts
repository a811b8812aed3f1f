/** Hot path. SUM(DISTINCT x) and AVG(DISTINCT x). */
import type { ResultValue } from '../../../core/status.js';
import type { Cells } from '../cells.js';
import { PairSet } from '../pair-set.js';
import {
  type AggregateCells,
  type AggregateInput,
  type AggregateRows,
  type AggregateState,
  type MergedGroups,
} from './aggregate-cells.js';
import { newPairs, noValue, numberIn, ValueNumbers } from './value-numbers.js';

/** Cells: the sum of the group's values and how many they are; what it has seen as in DistinctCells. */
export class DistinctSumCells implements AggregateCells {
  readonly cellCount = 2;
  readonly splitsByValue = true;
  readonly #cell: number;
  readonly #result: (sum: number, count: number) => number;
  readonly #numbering = new ValueNumbers();
  #valueNumbers: Uint32Array = new Uint32Array(0);
  /** Values from here on came with the rows at hand. */
  #firstNew = 0;

  constructor(cell: number, result: (sum: number, count: number) => number) {
    this.#cell = cell;
    this.#result = result;
  }

  newState(like?: AggregateState): AggregateState {
    return newPairs(like);
  }

  prepare({ values }: AggregateState, rows: Uint32Array, input: AggregateInput): void {
    this.#firstNew = values.size;
    this.#valueNumbers = this.#numbering.of(values, rows, input);
  }

  add(
    cells: Cells,
    { groups, rows, isWhole }: AggregateRows,
    _input: AggregateInput,
    state: AggregateState,
  ): void {
    if (isWhole) return this.#addNew(cells, groups[0]!, this.#firstNew, state);
    const pairs = pairsOf(state);
    for (let i = 0; i < rows.length; i++) {
      const number = this.#valueNumbers[i]!;
      const group = groups[i]!;
      if (number !== noValue && pairs.add(group, number))
        this.#addValue(cells, group, numberIn(state.values, number));
    }
  }

  merge(cells: Cells, { groups, whole, contents }: MergedGroups, state: AggregateState): void {
    const pairs = pairsOf(state);
    const firstNew = state.values.size;
    const numbers = state.values.numbersOf(contents.values);
    for (const group of whole) this.#addNew(cells, group, firstNew, state);
    for (let i = 0; i < contents.pairs.length; i += 2) {
      const group = groups[contents.pairs[i]!]!;
      const number = numbers[contents.pairs[i + 1]!]!;
      if (pairs.add(group, number)) this.#addValue(cells, group, numberIn(state.values, number));
    }
  }

  valueOf({ values, stride }: Cells, group: number): ResultValue {
    const at = group * stride + this.#cell;
    const count = values[at + 1]!;
    return count === 0 ? null : this.#result(values[at]!, count);
  }

  #addNew(cells: Cells, group: number, firstNew: number, { values }: AggregateState): void {
    for (let number = firstNew; number < values.size; number++)
      this.#addValue(cells, group, numberIn(values, number));
  }

  #addValue({ values, stride }: Cells, group: number, value: number): void {
    const at = group * stride + this.#cell;
    values[at]! += value;
    values[at + 1]! += 1;
  }
}

function pairsOf({ pairs }: AggregateState): PairSet {
  if (!(pairs instanceof PairSet)) throw new TypeError('DISTINCT keeps a set of pairs');
  return pairs;
}
