/*
 * Hot path. Kafka's time index: where in a segment its timestamps rise to a new height.
 *
 *   N.timeindex   { int64 largest timestamp so far, int32 last offset - N of the batch that has it }*
 *
 * Times ascend, offsets do not descend. Everything up to the offset of an entry is at or below its
 * time. The last entry of a closed segment has the largest of all.
 */
import { readInt64, writeInt64 } from '../../util/int64.js';
import { isZero } from './offset-index.js';
import { partitionPoint } from '../../util/partition-point.js';

const entryBytes = 12;

export interface TimeEntry {
  readonly timestampMs: number;
  readonly lastOffsetDelta: number;
}

export class TimeIndex {
  #timestamps = new Float64Array(16);
  #offsetDeltas = new Int32Array(16);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /** A time that is not larger than the last one is left out; so is that of a batch without one. */
  add(timestampMs: number, lastOffsetDelta: number): void {
    if (timestampMs <= (this.#size === 0 ? -1 : this.#timestamps[this.#size - 1]!)) return;
    if (this.#size === this.#timestamps.length) this.#grow();
    this.#timestamps[this.#size] = timestampMs;
    this.#offsetDeltas[this.#size++] = lastOffsetDelta;
  }

  entryAt(index: number): TimeEntry {
    return { timestampMs: this.#timestamps[index]!, lastOffsetDelta: this.#offsetDeltas[index]! };
  }

  get last(): TimeEntry | undefined {
    return this.#size === 0 ? undefined : this.entryAt(this.#size - 1);
  }

  /** Up to this offset nothing is as new as `timestampMs`; 0: that is not known of any. */
  searchFrom(timestampMs: number): number {
    const behind = partitionPoint(this.#size, (index) => this.#timestamps[index]! < timestampMs);
    return behind === 0 ? 0 : this.#offsetDeltas[behind - 1]!;
  }

  /** Forgets what lies at or behind `offsetDelta`. */
  cutAt(offsetDelta: number): void {
    while (this.#size > 0 && this.#offsetDeltas[this.#size - 1]! >= offsetDelta) this.#size--;
  }

  encode(): Buffer {
    const buffer = Buffer.alloc(this.#size * entryBytes);
    for (let i = 0; i < this.#size; i++) {
      writeInt64(buffer, i * entryBytes, this.#timestamps[i]!);
      buffer.writeInt32BE(this.#offsetDeltas[i]!, i * entryBytes + 8);
    }
    return buffer;
  }

  #grow(): void {
    const timestamps = new Float64Array(this.#size * 2);
    timestamps.set(this.#timestamps);
    this.#timestamps = timestamps;
    const offsetDeltas = new Int32Array(this.#size * 2);
    offsetDeltas.set(this.#offsetDeltas);
    this.#offsetDeltas = offsetDeltas;
  }

  /** Undefined when the bytes cannot be a time index. Zeros that Kafka allocates ahead end it. */
  static decode(bytes: Buffer): TimeIndex | undefined {
    if (bytes.length % entryBytes !== 0) return undefined;
    const index = new TimeIndex();
    for (let at = 0; at < bytes.length; at += entryBytes) {
      const { timestampMs, lastOffsetDelta } = entryIn(bytes, at);
      const before = index.last;
      if (timestampMs === 0 && lastOffsetDelta === 0 && isZero(bytes, at)) return index;
      const isBehind =
        timestampMs > (before?.timestampMs ?? -1) &&
        lastOffsetDelta >= (before?.lastOffsetDelta ?? 0);
      if (!isBehind) return undefined;
      index.add(timestampMs, lastOffsetDelta);
    }
    return index;
  }
}

/** The last entry of a file of which `tail` is the end; undefined: there is none, or only zeros. */
export function lastTimeEntry(tail: Buffer, fileBytes: number): TimeEntry | undefined {
  if (fileBytes % entryBytes !== 0 || tail.length < entryBytes) return undefined;
  const entry = entryIn(tail, tail.length - entryBytes);
  return entry.timestampMs > 0 ? entry : undefined;
}

function entryIn(bytes: Buffer, at: number): TimeEntry {
  return { timestampMs: readInt64(bytes, at), lastOffsetDelta: bytes.readInt32BE(at + 8) };
}
