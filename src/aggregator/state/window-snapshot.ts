/*
 * A window's state as chunks of the checkpoint store. What only grows is written as increments, the
 * cells as the pages that changed; restoring adds the chunks in the order of their keys.
 *
 *   part 0         groups    chunk n: new groups since chunk n − 1
 *   part 1         cells     page n: 256 groups · stride float64, little-endian
 *   part 2 + 2k    values of aggregate k, as groups
 *   part 3 + 2k    pairs of aggregate k: u32 group, u32 value, … new since the chunk before
 *
 *   chunk of groups or values:   count u32 | tag u16 · count | length u32 · count | bytes
 */
import { CorruptionError } from '../../core/errors.js';
import type { StateChunk } from '../checkpoint/store.js';
import type { ByteTable } from './byte-table.js';
import { pageGroups } from './cells.js';
import type { WindowState } from './window-state.js';

const groupsPart = 0;
const cellsPart = 1;
const firstAggregatePart = 2;

/** Writes and restores one window, and remembers how much of it is in the store. */
export class WindowSnapshot {
  readonly #window: WindowState;
  /** By part: how many table entries are saved, and the number of the next chunk. */
  readonly #saved = new Map<number, number>();
  readonly #nextChunk = new Map<number, number>();

  constructor(window: WindowState) {
    this.#window = window;
  }

  /**
   * Hands over what changed since the last call: pages of `changedGroups` (ascending) and new
   * entries. If the transaction fails afterwards, the window must be restored from the store.
   */
  write(changedGroups: Uint32Array, put: (chunk: StateChunk) => void): void {
    const { startMs, endMs, cells, groups, states } = this.#window;
    const chunk = (part: number, number: number, bytes: Buffer): void =>
      put({ startMs, endMs, part, number, bytes });
    const next = (part: number, bytes: Buffer): void => chunk(part, this.#countChunk(part), bytes);

    this.#writeTable(groupsPart, groups, next);
    let written = -1;
    for (const group of changedGroups) {
      const page = Math.floor(group / pageGroups);
      if (page !== written) chunk(cellsPart, page, cells.page(page, groups.size));
      written = page;
    }
    states.forEach(({ values, pairs }, aggregate) => {
      const part = firstAggregatePart + 2 * aggregate;
      this.#writeTable(part, values, next);
      const fresh = pairs.takeFresh();
      if (fresh.length > 0) next(part + 1, Buffer.from(fresh.buffer, 0, fresh.byteLength));
    });
  }

  /** Chunks come in the order of their keys. */
  restore({ part, number, bytes }: StateChunk): void {
    const { cells, groups, states } = this.#window;
    if (part === cellsPart) return cells.restorePage(number, bytes);
    this.#nextChunk.set(part, number + 1);
    if (part === groupsPart) {
      this.#restoreTable(part, groups, bytes);
      return cells.reserve(groups.size);
    }
    const state = states[Math.floor((part - firstAggregatePart) / 2)];
    if (state === undefined) throw new CorruptionError(`window state has an unknown part ${part}`);
    if (part % 2 === firstAggregatePart % 2) return this.#restoreTable(part, state.values, bytes);
    state.pairs.restore(wordsOf(bytes));
  }

  #writeTable(part: number, table: ByteTable, put: (part: number, bytes: Buffer) => void): void {
    const saved = this.#saved.get(part) ?? 0;
    if (table.size === saved) return;
    put(part, encodeEntries(table, saved));
    this.#saved.set(part, table.size);
  }

  #restoreTable(part: number, table: ByteTable, bytes: Buffer): void {
    const count = bytes.readUInt32LE(0);
    let at = 4 + 6 * count;
    for (let i = 0; i < count; i++) {
      const tag = bytes.readUInt16LE(4 + 2 * i);
      const end = at + bytes.readUInt32LE(4 + 2 * count + 4 * i);
      table.numberOf(tag, bytes, at, end);
      at = end;
    }
    this.#saved.set(part, table.size);
  }

  #countChunk(part: number): number {
    const number = this.#nextChunk.get(part) ?? 0;
    this.#nextChunk.set(part, number + 1);
    return number;
  }
}

/** A copy: a typed array begins at a multiple of its elements. */
function wordsOf(bytes: Buffer): Uint32Array {
  const words = new Uint32Array(bytes.length / Uint32Array.BYTES_PER_ELEMENT);
  bytes.copy(Buffer.from(words.buffer));
  return words;
}

function encodeEntries(table: ByteTable, from: number): Buffer {
  const count = table.size - from;
  const head = Buffer.allocUnsafe(4 + 6 * count);
  head.writeUInt32LE(count, 0);
  const entries: Buffer[] = [head];
  for (let i = 0; i < count; i++) {
    const bytes = table.bytesOf(from + i);
    head.writeUInt16LE(table.tagOf(from + i), 4 + 2 * i);
    head.writeUInt32LE(bytes.length, 4 + 2 * count + 4 * i);
    entries.push(bytes);
  }
  return Buffer.concat(entries);
}
