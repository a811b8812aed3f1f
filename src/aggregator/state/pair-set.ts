/*
 * Hot path. A set of pairs of numbers: (group, distinct value). Exact, 8 bytes a slot.
 *
 *   slots  | group + 1, value | 0, 0 | …     open addressing, at most half full; 0 is free
 *   fresh  | group, value | …                added since the last checkpoint
 */
import type { GroupPairs } from './aggregates/aggregate-cells.js';
import { powerOfTwo } from './byte-table.js';
import { FreshWords } from './fresh-words.js';

export class PairSet implements GroupPairs {
  readonly recordWords = 2;
  #size = 0;
  #slots: Uint32Array;
  readonly #fresh = new FreshWords();

  /** With room for `expected` pairs. */
  constructor(expected = 0) {
    this.#slots = new Uint32Array(powerOfTwo(Math.max(128, 4 * expected + 1)));
  }

  get size(): number {
    return this.#size;
  }

  /** What it takes of the memory. */
  get memoryBytes(): number {
    return this.#slots.byteLength + this.#fresh.memoryBytes;
  }

  /** All pairs, as group, value, group, value, … A copy. */
  all(): Uint32Array {
    const slots = this.#slots;
    const pairs = new Uint32Array(this.#size * 2);
    let to = 0;
    for (let from = 0; from < slots.length; from += 2) {
      if (slots[from] === 0) continue;
      pairs[to++] = slots[from]! - 1;
      pairs[to++] = slots[from + 1]!;
    }
    return pairs;
  }

  /** True when the pair is new. */
  add(group: number, value: number): boolean {
    const slots = this.#slots;
    const mask = slots.length - 1;
    const first = group + 1;
    let at = slotOf(group, value) & mask;
    for (; slots[at] !== 0; at = (at + 2) & mask)
      if (slots[at] === first && slots[at + 1] === value) return false;
    slots[at] = first;
    slots[at + 1] = value;
    this.#fresh.push(group);
    this.#fresh.push(value);
    if (++this.#size * 4 > slots.length) this.#grow();
    return true;
  }

  /** The pairs added since the last call, as group, value, group, value, … A copy. */
  takeFresh(): Uint32Array {
    return this.#fresh.take();
  }

  restore(pairs: Uint32Array): void {
    for (let i = 0; i < pairs.length; i += 2) this.add(pairs[i]!, pairs[i + 1]!);
    this.#fresh.clear();
  }

  #grow(): void {
    const old = this.#slots;
    const slots = new Uint32Array(old.length * 2);
    const mask = slots.length - 1;
    for (let from = 0; from < old.length; from += 2) {
      if (old[from] === 0) continue;
      let at = slotOf(old[from]! - 1, old[from + 1]!) & mask;
      while (slots[at] !== 0) at = (at + 2) & mask;
      slots[at] = old[from]!;
      slots[at + 1] = old[from + 1]!;
    }
    this.#slots = slots;
  }
}

/** An even number: pairs begin at even places. */
function slotOf(group: number, value: number): number {
  let h = Math.imul(group, 0x9e3779b1) ^ Math.imul(value, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 15), 0xc2b2ae35);
  return (h ^ (h >>> 13)) << 1;
}
