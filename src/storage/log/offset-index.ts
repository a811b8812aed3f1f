/**
 * Hot path. A sparse map from offsets to positions in a segment, with Kafka's rule: an entry for a
 * batch when more than `intervalBytes` were appended since the last entry. The entry holds the
 * batch's *last* offset, so that the greatest entry at or below a target never lies behind the
 * target's batch. The index of a closed segment also has an entry for its last batch, by which the
 * next start sees that the segment is whole.
 */
import { partitionPoint } from '../../util/partition-point.js';

const entryBytes = 8;

export interface IndexEntry {
  readonly lastOffsetDelta: number;
  readonly position: number;
}

const segmentStart: IndexEntry = { lastOffsetDelta: -1, position: 0 };

export class OffsetIndex {
  readonly #intervalBytes: number;
  /** last offset - base, position, … */
  #entries = new Int32Array(32);
  #length = 0;
  #bytesSinceEntry = 0;
  /** Came from a file, which has no checksum: an entry counts when its batch is where it says. */
  isHearsay = false;

  constructor(intervalBytes: number) {
    this.#intervalBytes = intervalBytes;
  }

  get size(): number {
    return this.#length / 2;
  }

  add(lastOffsetDelta: number, position: number, batchBytes: number): void {
    if (this.#bytesSinceEntry > this.#intervalBytes) {
      this.#push(lastOffsetDelta, position);
      this.#bytesSinceEntry = 0;
    }
    this.#bytesSinceEntry += batchBytes;
  }

  get last(): IndexEntry | undefined {
    return this.size === 0 ? undefined : this.#entry(this.size - 1);
  }

  /** A batch at or before the one that holds `offsetDelta`; the start of the segment: none is known. */
  lookup(offsetDelta: number): IndexEntry {
    const behind = partitionPoint(this.size, (index) => this.#entries[index * 2]! <= offsetDelta);
    return behind === 0 ? segmentStart : this.#entry(behind - 1);
  }

  /** Forgets what lies at or behind `position`. */
  cutAt(position: number): void {
    while (this.#length > 0 && this.#entries[this.#length - 1]! >= position) this.#length -= 2;
  }

  /** With an entry for the last batch of the segment. */
  encode(lastBatch: IndexEntry | undefined): Buffer {
    const entries = [...this.#entries.subarray(0, this.#length)];
    if (lastBatch !== undefined && lastBatch.lastOffsetDelta !== this.last?.lastOffsetDelta)
      entries.push(lastBatch.lastOffsetDelta, lastBatch.position);
    const buffer = Buffer.alloc(entries.length * 4);
    for (const [i, entry] of entries.entries()) buffer.writeInt32BE(entry, i * 4);
    return buffer;
  }

  /**
   * Undefined when the bytes cannot be an index of a segment of `segmentBytes`: then rebuild it.
   */
  static decode(
    bytes: Buffer,
    intervalBytes: number,
    segmentBytes: number,
  ): OffsetIndex | undefined {
    if (bytes.length % entryBytes !== 0) return undefined;
    const index = new OffsetIndex(intervalBytes);
    index.isHearsay = true;
    let lastDelta = -1;
    let lastPosition = -1;
    for (let at = 0; at < bytes.length; at += entryBytes) {
      const delta = bytes.readInt32BE(at);
      const position = bytes.readInt32BE(at + 4);
      if (delta <= lastDelta || position <= lastPosition || position >= segmentBytes)
        return undefined;
      index.#push(delta, position);
      lastDelta = delta;
      lastPosition = position;
    }
    return index;
  }

  #entry(index: number): IndexEntry {
    return { lastOffsetDelta: this.#entries[index * 2]!, position: this.#entries[index * 2 + 1]! };
  }

  #push(lastOffsetDelta: number, position: number): void {
    if (this.#length + 2 > this.#entries.length) {
      const larger = new Int32Array(this.#entries.length * 2);
      larger.set(this.#entries);
      this.#entries = larger;
    }
    this.#entries[this.#length++] = lastOffsetDelta;
    this.#entries[this.#length++] = position;
  }
}
