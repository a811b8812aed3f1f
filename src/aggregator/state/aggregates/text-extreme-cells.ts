/** Hot path. MIN and MAX of texts. */
import { nullStart } from '../../../codecs/rows.js';
import type { ResultValue } from '../../../core/status.js';
import { asBuffer, ByteTable } from '../byte-table.js';
import type { Cells } from '../cells.js';
import { PairSet } from '../pair-set.js';
import {
  type AggregateCells,
  type AggregateInput,
  type AggregateRows,
  type AggregateState,
  type MergedGroups,
} from './aggregate-cells.js';

/**
 * Cell: 1 + the number of the lowest or highest text among the kept values; texts compare by bytes.
 */
export class TextExtremeCells implements AggregateCells {
  readonly cellCount = 1;
  readonly #cell: number;
  readonly #sign: number;

  constructor(cell: number, sign: number) {
    this.#cell = cell;
    this.#sign = sign;
  }

  newState(): AggregateState {
    return { values: new ByteTable(), pairs: new PairSet() };
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

  merge({ values, stride }: Cells, from: MergedGroups, state: AggregateState): void {
    const { groups, cells, contents } = from;
    const { bytes, starts } = contents.values;
    const buffer = asBuffer(bytes);
    for (let i = 0; i < groups.length; i++) {
      const found = cells[i * stride + this.#cell]!;
      if (found === 0) continue;
      const at = groups[i]! * stride + this.#cell;
      const known = values[at]!;
      if (known !== 0) {
        const best = state.values.bytesOf(known - 1);
        const order = buffer.compare(best, 0, best.length, starts[found - 1], starts[found]);
        if (order * this.#sign <= 0) continue;
      }
      values[at] = 1 + state.values.numberOfEntry(contents.values, found - 1);
    }
  }

  valueOf({ values, stride }: Cells, group: number, state: AggregateState): ResultValue {
    const known = values[group * stride + this.#cell]!;
    return known === 0 ? null : state.values.bytesOf(known - 1).toString();
  }
}
