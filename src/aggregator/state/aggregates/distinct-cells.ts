/** Hot path. COUNT(DISTINCT x). */
import type { ResultValue } from '../../../core/status.js';
import { ByteTable } from '../byte-table.js';
import type { Cells } from '../cells.js';
import { PairSet } from '../pair-set.js';
import {
  isNull,
  type AggregateCells,
  type AggregateInput,
  type AggregateRows,
  type AggregateState,
  type MergedGroups,
} from './aggregate-cells.js';

const noValue = 0xffff_ffff;
const numberTag = 1;

/**
 * Cell: the count. The window's values get numbers once a row, whatever the number of grouping
 * sets; a set of (group, value number) pairs says what each group has seen. The group that has
 * every row has seen every value, so it needs no pairs.
 */
export class DistinctCells implements AggregateCells {
  readonly cellCount = 1;
  readonly #cell: number;
  readonly #number = Buffer.alloc(8);
  #valueNumbers = new Uint32Array(0);

  constructor(cell: number) {
    this.#cell = cell;
  }

  newState(): AggregateState {
    return { values: new ByteTable(), pairs: new PairSet() };
  }

  prepare({ values }: AggregateState, rows: Uint32Array, input: AggregateInput): void {
    const { mask } = input;
    const argument = input.argument!;
    if (this.#valueNumbers.length < rows.length) this.#valueNumbers = new Uint32Array(rows.length);
    const numbers = this.#valueNumbers;
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i]!;
      if ((mask !== undefined && mask[row] === 0) || isNull(argument, row)) numbers[i] = noValue;
      else if (argument.kind === 'bytes')
        numbers[i] = values.textNumberOf(
          0,
          argument.buffer,
          argument.starts[row]!,
          argument.ends[row]!,
        );
      else {
        const value = argument.values[row]!;
        this.#number.writeDoubleLE(value === 0 ? 0 : value);
        numbers[i] = values.numberOf(numberTag, this.#number, 0, 8);
      }
    }
  }

  add(
    { values, stride }: Cells,
    { groups, rows, isWhole }: AggregateRows,
    _input: AggregateInput,
    { pairs, values: known }: AggregateState,
  ): void {
    if (!(pairs instanceof PairSet)) throw new TypeError('COUNT(DISTINCT) needs a set of pairs');
    const numbers = this.#valueNumbers;
    const cell = this.#cell;
    if (isWhole) {
      values[groups[0]! * stride + cell] = known.size;
      return;
    }
    for (let i = 0; i < rows.length; i++) {
      const number = numbers[i]!;
      const group = groups[i]!;
      if (number !== noValue && pairs.add(group, number)) values[group * stride + cell]! += 1;
    }
  }

  merge({ values, stride }: Cells, from: MergedGroups, state: AggregateState): void {
    const { groups, whole, contents } = from;
    const { pairs } = state;
    if (!(pairs instanceof PairSet)) throw new TypeError('COUNT(DISTINCT) needs a set of pairs');
    const cell = this.#cell;
    const sizeBefore = state.values.size;
    const numbers = state.values.numbersOf(contents.values);
    for (const group of whole) values[group * stride + cell]! += state.values.size - sizeBefore;
    for (let i = 0; i < contents.pairs.length; i += 2) {
      const group = groups[contents.pairs[i]!]!;
      if (pairs.add(group, numbers[contents.pairs[i + 1]!]!)) values[group * stride + cell]! += 1;
    }
  }

  valueOf({ values, stride }: Cells, group: number): ResultValue {
    return values[group * stride + this.#cell]!;
  }
}
