/*
 * Hot path. Kafka's offset index: a sparse map from offsets to places in a segment.
 *
 *   N.index   { int32 last offset of a batch - N, int32 place of that batch }*, both ascending
 *
 * The entry holds the batch's *last* offset, so that the greatest entry at or below a target never
 * lies behind the target's batch. The first batch has none: no entry has place 0, which is how the
 * zeros are told that Kafka allocates ahead.
 */
import { partitionPoint } from '../../util/partition-point.js';

const entryBytes = 8;

export interface IndexEntry {
  readonly lastOffsetDelta: number;
  readonly position: number;
}

const segmentStart: IndexEntry = { lastOffsetDelta: -1, position: 0 };

export class OffsetIndex {
  /** last offset - base, position, … */
  #entries = new Int32Array(32);
  #length = 0;
  /** Came from a file, which has no checksum: an entry counts when its batch is where it says. */
  isHearsay = false;

  get size(): number {
    return this.#length / 2;
  }

  get sizeBytes(): number {
    return this.#length * 4;
  }

  add(lastOffsetDelta: number, position: number): void {
    if (this.#length + 2 > this.#entries.length) {
      const larger = new Int32Array(this.#entries.length * 2);
      larger.set(this.#entries);
      this.#entries = larger;
    }
    this.#entries[this.#length++] = lastOffsetDelta;
    this.#entries[this.#length++] = position;
  }

  entryAt(index: number): IndexEntry {
    return { lastOffsetDelta: this.#entries[index * 2]!, position: this.#entries[index * 2 + 1]! };
  }

  /** A batch at or before the one that holds `offsetDelta`; the start of the segment: none is known. */
  lookup(offsetDelta: number): IndexEntry {
    const behind = partitionPoint(this.size, (index) => this.#entries[index * 2]! <= offsetDelta);
    return behind === 0 ? segmentStart : this.entryAt(behind - 1);
  }

  /** Forgets what lies at or behind `position`. */
  cutAt(position: number): void {
    while (this.#length > 0 && this.#entries[this.#length - 1]! >= position) this.#length -= 2;
  }

  encode(): Buffer {
    const buffer = Buffer.alloc(this.sizeBytes);
    for (let i = 0; i < this.#length; i++) buffer.writeInt32BE(this.#entries[i]!, i * 4);
    return buffer;
  }

  /**
   * Undefined when the bytes cannot be an index of a segment of `segmentBytes`: then rebuild it.
   */
  static decode(bytes: Buffer, segmentBytes: number): OffsetIndex | undefined {
    if (bytes.length % entryBytes !== 0) return undefined;
    const index = new OffsetIndex();
    index.isHearsay = true;
    let last = segmentStart;
    for (let at = 0; at < bytes.length; at += entryBytes) {
      const entry = entryIn(bytes, at);
      if (entry.position === 0) return isZero(bytes, at) ? index : undefined;
      const isBehind =
        entry.lastOffsetDelta > last.lastOffsetDelta && entry.position > last.position;
      if (!isBehind || entry.position >= segmentBytes) return undefined;
      index.add(entry.lastOffsetDelta, entry.position);
      last = entry;
    }
    return index;
  }
}

/**
 * The last entry of an index file of which `tail` is the end, or the start of the segment where it is
 * empty; undefined: zeros follow the entries, or it is none.
 */
export function lastIndexEntry(tail: Buffer, fileBytes: number): IndexEntry | undefined {
  if (fileBytes % entryBytes !== 0) return undefined;
  if (fileBytes === 0) return segmentStart;
  const entry = entryIn(tail, tail.length - entryBytes);
  return entry.position > 0 ? entry : undefined;
}

function entryIn(bytes: Buffer, at: number): IndexEntry {
  return { lastOffsetDelta: bytes.readInt32BE(at), position: bytes.readInt32BE(at + 4) };
}

/** Kafka allocates its indexes ahead. */
export function isZero(bytes: Buffer, from: number): boolean {
  for (let at = from; at < bytes.length; at++) if (bytes[at] !== 0) return false;
  return true;
}
