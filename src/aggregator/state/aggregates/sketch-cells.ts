/** Hot path. APPROX_COUNT_DISTINCT(x): no cells, a sketch a group. */
import { isUtf8 } from 'node:buffer';
import type { ResultValue } from '../../../core/status.js';
import { ByteTable } from '../byte-table.js';
import type { Cells } from '../cells.js';
import { hashBytes, hashedBits, hashHigh, hashLow, hashNumber } from '../hash64.js';
import { entryOf, Sketches } from '../sketches.js';
import {
  isNull,
  type AggregateCells,
  type AggregateInput,
  type AggregateRows,
  type AggregateState,
  type MergedGroups,
} from './aggregate-cells.js';

const noEntry = 0;
const highBits = 0x80808080 | 0;

export class SketchCells implements AggregateCells {
  readonly cellCount = 0;
  #entries = new Uint32Array(0);

  newState(): AggregateState {
    return { values: new ByteTable(), pairs: new Sketches() };
  }

  prepare(_state: AggregateState, rows: Uint32Array, { argument, mask }: AggregateInput): void {
    if (argument === undefined) throw new TypeError('APPROX_COUNT_DISTINCT needs an argument');
    if (this.#entries.length < rows.length) this.#entries = new Uint32Array(rows.length);
    const entries = this.#entries;
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i]!;
      entries[i] = noEntry;
      if ((mask !== undefined && mask[row] === 0) || isNull(argument, row)) continue;
      if (argument.kind === 'numbers') hashNumber(argument.values[row]!);
      else hashText(argument.buffer, argument.starts[row]!, argument.ends[row]!);
      entries[i] = entryOf(hashHigh, hashLow);
    }
  }

  add(
    _cells: Cells,
    { groups, rows }: AggregateRows,
    _input: AggregateInput,
    state: AggregateState,
  ): void {
    const sketches = sketchesOf(state);
    for (let i = 0; i < rows.length; i++) {
      const entry = this.#entries[i]!;
      if (entry !== noEntry) sketches.add(groups[i]!, entry);
    }
  }

  merge(_cells: Cells, { groups, contents }: MergedGroups, state: AggregateState): void {
    const sketches = sketchesOf(state);
    const { pairs } = contents;
    for (let i = 0; i < pairs.length; i += 2) sketches.add(groups[pairs[i]!]!, pairs[i + 1]!);
  }

  valueOf(_cells: Cells, group: number, state: AggregateState): ResultValue {
    return sketchesOf(state).estimate(group);
  }
}

/** Bytes that are not UTF-8 count as the U+FFFD that they are shown as. */
function hashText(buffer: Buffer, start: number, end: number): void {
  hashBytes(buffer, start, end);
  if ((hashedBits & highBits) === 0 || isUtf8(buffer.subarray(start, end))) return;
  const text = Buffer.from(buffer.toString('utf8', start, end));
  hashBytes(text, 0, text.length);
}

function sketchesOf({ pairs }: AggregateState): Sketches {
  if (!(pairs instanceof Sketches)) throw new TypeError('APPROX_COUNT_DISTINCT keeps sketches');
  return pairs;
}
