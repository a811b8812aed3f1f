/**
 * Hot path. The rows of one slab of combined lines. All text offsets lie in one array, a run of
 * `capacity` starts and a run of `capacity` ends for each text column: one allocation a slab.
 */
import { nullStart, type Column, type RowBatch } from '../rows.js';
import { closingQuote, dash } from './bytes.js';

/** The index of a text column among the text columns. */
export const text = {
  ip: 0,
  ident: 1,
  user: 2,
  method: 3,
  path: 4,
  query: 5,
  protocol: 6,
  referer: 7,
  agent: 8,
} as const;

const textColumns = 9;

/** The text column, by the index of the format's column; -1: one of the number columns. */
const textOfColumn = [
  text.ip,
  text.ident,
  text.user,
  -1,
  text.method,
  text.path,
  text.query,
  text.protocol,
  -1,
  -1,
  text.referer,
  text.agent,
];

const tsColumn = 3;
const statusColumn = 8;

export class CombinedRows implements RowBatch {
  size = 0;
  readonly bodyIndexes: Uint32Array;
  readonly times: Float64Array;
  readonly statuses: Float64Array;
  readonly byteCounts: Float64Array;
  readonly #buffer: Buffer;
  readonly #capacity: number;
  readonly #offsets: Uint32Array;
  #agentsResolved = false;

  constructor(buffer: Buffer, capacity: number) {
    this.#buffer = buffer;
    this.#capacity = capacity;
    this.bodyIndexes = new Uint32Array(capacity);
    this.times = new Float64Array(capacity);
    this.statuses = new Float64Array(capacity);
    this.byteCounts = new Float64Array(capacity);
    this.#offsets = new Uint32Array(capacity * textColumns * 2);
  }

  /** Sets a text of the row being made, `this.size`. */
  setText(textColumn: number, from: number, to: number): void {
    const at = textColumn * 2 * this.#capacity + this.size;
    this.#offsets[at] = from;
    this.#offsets[at + this.#capacity] = to;
  }

  setNull(textColumn: number): void {
    this.#offsets[textColumn * 2 * this.#capacity + this.size] = nullStart;
  }

  /** As `setText`, but a lone `-` is NULL. */
  setTextOrDash(textColumn: number, from: number, to: number): void {
    if (to - from === 1 && this.#buffer[from] === dash) this.setNull(textColumn);
    else this.setText(textColumn, from, to);
  }

  column(index: number): Column {
    const textColumn = textOfColumn[index];
    if (textColumn === undefined) throw new RangeError(`combined has no column ${index}`);
    if (textColumn < 0) return { kind: 'numbers', values: this.#numbers(index) };
    const from = textColumn * 2 * this.#capacity;
    const starts = this.#offsets.subarray(from, from + this.#capacity);
    const ends = this.#offsets.subarray(from + this.#capacity, from + 2 * this.#capacity);
    if (textColumn === text.agent) this.#resolveAgents(starts, ends);
    return { kind: 'bytes', buffer: this.#buffer, starts, ends };
  }

  #numbers(index: number): Float64Array {
    if (index === tsColumn) return this.times;
    return index === statusColumn ? this.statuses : this.byteCounts;
  }

  /**
   * The scanner only makes sure that the agent has a closing quote and leaves the end of the line
   * as its end: agents are half of a log's bytes and few queries read them.
   */
  #resolveAgents(starts: Uint32Array, ends: Uint32Array): void {
    if (this.#agentsResolved) return;
    this.#agentsResolved = true;
    for (let row = 0; row < this.size; row++) {
      const from = starts[row]!;
      const to = closingQuote(this.#buffer, from, ends[row]!);
      if (to - from === 1 && this.#buffer[from] === dash) starts[row] = nullStart;
      else ends[row] = to;
    }
  }
}
