/*
 * Hot path. HyperLogLog: about how many different values each group has had. Standard error
 * 1.04 / √131,072 = 0.29 %, so that 1 % is 3.5 of them; below 12,289 values next to none.
 *
 *   entry   index, 26 bits | rank, 6 bits     of a value's 64-bit hash: its first 26 bits, and where
 *                                             the first 1 is among the others (1 to 39)
 *   small   a set of entries in 4, 8, … 16,384 words, open addressing, at most 3/4 full; 0 is free
 *   large   131,072 registers of a byte: the highest rank by the first 17 bits of the hash
 *
 * Blocks of both lie in one array; one that was outgrown is used again. So a group takes 16 bytes
 * with 3 values, 4 KB with 700, 128 KB with more than 12,288. What a group has is a function of the
 * set of its entries, so sketches merge in any order to the same.
 */
import type { GroupPairs } from './aggregates/aggregate-cells.js';
import { FreshWords } from './fresh-words.js';

const rankBits = 6;
const rankMask = 2 ** rankBits - 1;
const indexBits = 26;
const registerBits = 17;
const registers = 2 ** registerBits;
/** Bits of an index behind those that name the register. */
const extraBits = indexBits - registerBits;
/** Ranks of a register: 1 to 48. */
const rankMax = 64 - registerBits + 1;

/** Sizes of blocks, as powers of two of words. */
const smallestSize = 2;
const largestSmall = 14;
const registersSize = registerBits - 2;

/** In place of an entry: the group has registers. No rank is 0, so no entry is. */
const largeMark = 0;

/** The entry of a value by both halves of its hash. */
export function entryOf(high: number, low: number): number {
  const rest = high & rankMask;
  const rank = rest === 0 ? rankBits + 1 + Math.clz32(low) : Math.clz32(rest) - 32 + rankBits + 1;
  return ((high & ~rankMask) | rank) >>> 0;
}

export class Sketches implements GroupPairs {
  readonly recordWords = 2;
  #words = new Uint32Array(64);
  #used = 0;
  /** By group: where its block begins, its size (0: none) and its entries. */
  #starts = new Uint32Array(16);
  #sizes = new Uint8Array(16);
  #counts = new Uint16Array(16);
  /** By size: where free blocks begin. */
  readonly #free: number[][] = [];
  readonly #fresh = new FreshWords();

  get memoryBytes(): number {
    const groups = this.#starts.byteLength + this.#sizes.byteLength + this.#counts.byteLength;
    return this.#words.byteLength + groups + this.#fresh.memoryBytes;
  }

  /** Counts a value by its entry. */
  add(group: number, entry: number): void {
    if (group >= this.#sizes.length) this.#reserveGroups(group + 1);
    if (entry === largeMark) {
      if (this.#sizes[group] !== registersSize) this.#enlarge(group);
    } else if (this.#sizes[group] === registersSize) {
      if (!this.#raise(this.#registersOf(group), entry)) return;
    } else if (!this.#addSmall(group, entry)) return;
    this.#fresh.push(group);
    this.#fresh.push(entry);
  }

  /** About how many different values; a whole number. */
  estimate(group: number): number {
    const size = this.#sizes[group] ?? 0;
    if (size !== registersSize) return linearCount(this.#counts[group] ?? 0);
    return Math.round(estimateOf(this.#registersOf(group)));
  }

  takeFresh(): Uint32Array {
    return this.#fresh.take();
  }

  restore(records: Uint32Array): void {
    for (let i = 0; i < records.length; i += 2) this.add(records[i]!, records[i + 1]!);
    this.#fresh.clear();
  }

  all(): Uint32Array {
    const records = new FreshWords();
    for (let group = 0; group < this.#sizes.length; group++) {
      const size = this.#sizes[group]!;
      if (size === registersSize) {
        records.push(group);
        records.push(largeMark);
        pushRegisters(this.#registersOf(group), group, records);
      } else if (size !== 0) {
        const start = this.#starts[group]!;
        for (let at = start; at < start + 2 ** size; at++) {
          if (this.#words[at] === 0) continue;
          records.push(group);
          records.push(this.#words[at]!);
        }
      }
    }
    return records.take();
  }

  /** True when the entry is new. */
  #addSmall(group: number, entry: number): boolean {
    if (this.#sizes[group] === 0) {
      this.#starts[group] = this.#take(smallestSize);
      this.#sizes[group] = smallestSize;
    }
    const size = this.#sizes[group]!;
    if (!insert(this.#words, this.#starts[group]!, size, entry)) return false;
    if (++this.#counts[group]! * 4 <= 3 * 2 ** size) return true;
    if (size === largestSmall) this.#enlarge(group);
    else this.#grow(group, size);
    return true;
  }

  #grow(group: number, size: number): void {
    const start = this.#take(size + 1);
    const from = this.#starts[group]!;
    for (let at = from; at < from + 2 ** size; at++)
      if (this.#words[at] !== 0) insert(this.#words, start, size + 1, this.#words[at]!);
    this.#release(from, size);
    this.#starts[group] = start;
    this.#sizes[group] = size + 1;
  }

  /** Registers in place of entries. */
  #enlarge(group: number): void {
    const size = this.#sizes[group]!;
    const from = this.#starts[group]!;
    const start = this.#take(registersSize);
    this.#starts[group] = start;
    this.#sizes[group] = registersSize;
    if (size === 0) return;
    const own = this.#registersOf(group);
    for (let at = from; at < from + 2 ** size; at++)
      if (this.#words[at] !== 0) this.#raise(own, this.#words[at]!);
    this.#release(from, size);
  }

  #raise(own: Uint8Array, entry: number): boolean {
    const index = entry >>> (32 - registerBits);
    const extra = (entry >>> rankBits) & (2 ** extraBits - 1);
    const rank =
      extra === 0 ? extraBits + (entry & rankMask) : Math.clz32(extra) - 32 + extraBits + 1;
    if (own[index]! >= rank) return false;
    own[index] = rank;
    return true;
  }

  #registersOf(group: number): Uint8Array {
    return new Uint8Array(this.#words.buffer, this.#starts[group]! * 4, registers);
  }

  /** A block of zeros. */
  #take(size: number): number {
    const free = this.#free[size]?.pop();
    if (free !== undefined) return free;
    const start = this.#used;
    this.#used += 2 ** size;
    if (this.#used > this.#words.length) {
      const larger = new Uint32Array(Math.ceil(Math.max(this.#used, this.#words.length * 1.5)));
      larger.set(this.#words);
      this.#words = larger;
    }
    return start;
  }

  #release(start: number, size: number): void {
    this.#words.fill(0, start, start + 2 ** size);
    (this.#free[size] ??= []).push(start);
  }

  #reserveGroups(groups: number): void {
    const capacity = Math.max(groups, this.#sizes.length * 2);
    this.#starts = widened(this.#starts, new Uint32Array(capacity));
    this.#sizes = widened(this.#sizes, new Uint8Array(capacity));
    this.#counts = widened(this.#counts, new Uint16Array(capacity));
  }
}

function widened<T extends Uint32Array | Uint16Array | Uint8Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

/** Into the block of `words` at `start`; true when the entry is new. */
function insert(words: Uint32Array, start: number, size: number, entry: number): boolean {
  const mask = 2 ** size - 1;
  // The first bits of an entry are those of a hash.
  let slot = (entry >>> (32 - size)) & mask;
  for (let known = words[start + slot]!; known !== 0; known = words[start + slot]!) {
    if (known === entry) return false;
    slot = (slot + 1) & mask;
  }
  words[start + slot] = entry;
  return true;
}

/** Entries that raise new registers to the same ranks. */
function pushRegisters(own: Uint8Array, group: number, records: FreshWords): void {
  for (let index = 0; index < registers; index++) {
    const rank = own[index]!;
    if (rank === 0) continue;
    const extra = rank > extraBits ? 0 : 2 ** (extraBits - rank);
    records.push(group);
    records.push(
      ((index << (32 - registerBits)) |
        (extra << rankBits) |
        (rank > extraBits ? rank - extraBits : 1)) >>>
        0,
    );
  }
}

/** Of so many places of 2^26 taken: by how many values. */
function linearCount(entries: number): number {
  const places = 2 ** indexBits;
  return Math.round(-places * Math.log1p(-entries / places));
}

/**
 * The improved estimator of Ertl, "New cardinality estimation algorithms for HyperLogLog sketches"
 * (2017): without bias from 0 on, no tables.
 */
function estimateOf(own: Uint8Array): number {
  const counts = new Uint32Array(rankMax + 1);
  for (let index = 0; index < registers; index++) counts[own[index]!]! += 1;
  let sum = registers * tau(1 - counts[rankMax]! / registers);
  for (let rank = rankMax - 1; rank >= 1; rank--) sum = 0.5 * (sum + counts[rank]!);
  sum += registers * sigma(counts[0]! / registers);
  return (registers * registers) / (2 * Math.LN2 * sum);
}

function sigma(share: number): number {
  if (share === 1) return Infinity;
  let x = share;
  let sum = x;
  for (let y = 1, before = -1; sum !== before; y += y) {
    x *= x;
    before = sum;
    sum += x * y;
  }
  return sum;
}

function tau(share: number): number {
  if (share === 0 || share === 1) return 0;
  let x = share;
  let sum = 1 - x;
  for (let y = 0.5, before = -1; sum !== before; y /= 2) {
    x = Math.sqrt(x);
    before = sum;
    sum -= (1 - x) ** 2 * y;
  }
  return sum / 3;
}
