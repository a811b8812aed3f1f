/**
 * Hot path. Aggregate functions over the cells of a window, a column of rows a call. NULL arguments
 * (NaN, `nullStart`) and rows outside an aggregate's FILTER count nowhere, as in SQL.
 */
import { nullStart, type Column } from '../../codecs/rows.js';
import type { ResultValue } from '../../core/status.js';
import type { Aggregate } from '../plan.js';
import type { ByteTable } from './byte-table.js';
import type { Cells } from './cells.js';
import type { PairSet } from './pair-set.js';

/** Some rows of a record batch: those of one window. */
export interface AggregateRows {
  /** Their numbers within the batch. */
  readonly rows: Uint32Array;
  /** The group of each, for the grouping set at hand. */
  readonly groups: Uint32Array;
  /** All are in one group, which has had every row of the window before. */
  readonly isWhole: boolean;
}

export interface AggregateInput {
  /** Absent for COUNT(*). */
  readonly argument: Column | undefined;
  /** FILTER (WHERE …), by row of the batch. */
  readonly mask: Uint8Array | undefined;
}

/** What an aggregate keeps of a window beside its cells. */
export interface AggregateState {
  readonly values: ByteTable;
  readonly pairs: PairSet;
}

/** One aggregate of a query: stateless, its numbers lie in the window's cells from `cell` on. */
export interface AggregateCells {
  readonly cellCount: number;
  /** Keeps values in the window's AggregateState. */
  readonly keepsValues: boolean;
  /** Called once for the rows of a window, before `add` for each grouping set. */
  prepare?(state: AggregateState, rows: Uint32Array, input: AggregateInput): void;
  add(cells: Cells, rows: AggregateRows, input: AggregateInput, state: AggregateState): void;
  valueOf(cells: Cells, group: number, state: AggregateState): ResultValue;
}

export function aggregateCells(aggregate: Aggregate, cell: number): AggregateCells {
  const isText = aggregate.argument?.type === 'string';
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
      if (isText) return new TextExtremeCells(cell, sign);
      return new ExtremeCells(cell, sign, aggregate.type === 'boolean');
    }
  }
}

class CountCells implements AggregateCells {
  readonly cellCount = 1;
  readonly keepsValues = false;
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

  valueOf({ values, stride }: Cells, group: number): ResultValue {
    return values[group * stride + this.#cell]!;
  }
}

/** Cells: the sum and how many values it has; NULL while it has none. */
class SumCells implements AggregateCells {
  readonly cellCount = 2;
  readonly keepsValues = false;
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

  valueOf({ values, stride }: Cells, group: number): ResultValue {
    const at = group * stride + this.#cell;
    const count = values[at + 1]!;
    return count === 0 ? null : this.#result(values[at]!, count);
  }
}

/** Cells: the lowest or highest number and whether there is one. */
class ExtremeCells implements AggregateCells {
  readonly cellCount = 2;
  readonly keepsValues = false;
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

  valueOf({ values, stride }: Cells, group: number): ResultValue {
    const at = group * stride + this.#cell;
    if (values[at + 1] === 0) return null;
    return this.#isBoolean ? values[at] !== 0 : values[at]!;
  }
}

/**
 * Cell: 1 + the number of the lowest or highest text among the kept values; texts compare by bytes.
 */
class TextExtremeCells implements AggregateCells {
  readonly cellCount = 1;
  readonly keepsValues = true;
  readonly #cell: number;
  readonly #sign: number;

  constructor(cell: number, sign: number) {
    this.#cell = cell;
    this.#sign = sign;
  }

  add(
    { values, stride }: Cells,
    { rows, groups }: AggregateRows,
    { argument, mask }: AggregateInput,
    state: AggregateState,
  ): void {
    if (argument?.kind !== 'bytes') throw new TypeError('MIN and MAX of text need a text column');
    const { buffer, starts, ends } = argument;
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i]!;
      const start = starts[row]!;
      if ((mask !== undefined && mask[row] === 0) || start === nullStart) continue;
      const at = groups[i]! * stride + this.#cell;
      const known = values[at]!;
      if (known !== 0) {
        const best = state.values.bytesOf(known - 1);
        const order = buffer.compare(best, 0, best.length, start, ends[row]!);
        if (order * this.#sign <= 0) continue;
      }
      values[at] = 1 + state.values.textNumberOf(0, buffer, start, ends[row]!);
    }
  }

  valueOf({ values, stride }: Cells, group: number, state: AggregateState): ResultValue {
    const known = values[group * stride + this.#cell]!;
    return known === 0 ? null : state.values.bytesOf(known - 1).toString();
  }
}

const noValue = 0xffff_ffff;
const numberTag = 1;

/**
 * Cell: the count. The window's values get numbers once a row, whatever the number of grouping
 * sets; a set of (group, value number) pairs says what each group has seen. The group that has
 * every row has seen every value, so it needs no pairs.
 */
class DistinctCells implements AggregateCells {
  readonly cellCount = 1;
  readonly keepsValues = true;
  readonly #cell: number;
  readonly #number = Buffer.alloc(8);
  #valueNumbers = new Uint32Array(0);

  constructor(cell: number) {
    this.#cell = cell;
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

  valueOf({ values, stride }: Cells, group: number): ResultValue {
    return values[group * stride + this.#cell]!;
  }
}

function isNull(column: Column, row: number): boolean {
  return column.kind === 'bytes'
    ? column.starts[row] === nullStart
    : Number.isNaN(column.values[row]);
}

function numbersOf(column: Column | undefined): Float64Array {
  if (column?.kind !== 'numbers') throw new TypeError('this aggregate needs a number column');
  return column.values;
}
