/* Hot path. Records of one partition, gathered into the columns that a batch is encoded from. */
import { nullStart } from '../../protocol/kafka/record-batch.js';
import type {
  ByteSlab,
  RecordBatchInput,
  RecordHeader,
} from '../../protocol/kafka/record-batch.js';

/** To begin with: a topic may have thousands of partitions, each with a batch that is gathered. */
const recordsMin = 64;
const valueBytesMin = 4096;
const keyBytesMin = 256;

export class BatchBuilder {
  readonly #keys: SlabBuilder;
  readonly #values: SlabBuilder;
  readonly #nowMs: number;
  #timestamps = new Float64Array(recordsMin);
  #headers: (readonly RecordHeader[] | undefined)[] | undefined;
  #size = 0;
  #encodedBytes = 0;
  #hasKeys = false;

  /** `nowMs`: the time of records that have none of their own. */
  constructor(nowMs: number) {
    this.#nowMs = nowMs;
    this.#keys = new SlabBuilder(keyBytesMin);
    this.#values = new SlabBuilder(valueBytesMin);
  }

  get size(): number {
    return this.#size;
  }

  /** No less than the encoded records take before they are compressed. */
  get encodedBytes(): number {
    return this.#encodedBytes;
  }

  add(
    key: Uint8Array | null,
    value: Uint8Array | null,
    headers?: readonly RecordHeader[],
    timestampMs = this.#nowMs,
  ): void {
    if (this.#size === this.#timestamps.length) {
      const larger = new Float64Array(this.#size * 2);
      larger.set(this.#timestamps);
      this.#timestamps = larger;
    }
    if (headers !== undefined) (this.#headers ??= [])[this.#size] = headers;
    this.#timestamps[this.#size] = timestampMs;
    if (key !== null) this.#hasKeys = true;
    this.#keys.add(key);
    this.#values.add(value);
    this.#encodedBytes += encodedBytesMax(key, value, headers);
    this.#size++;
  }

  build(): RecordBatchInput {
    return {
      size: this.#size,
      values: this.#values.slab(),
      keys: this.#hasKeys ? this.#keys.slab() : undefined,
      timestampMs: this.#nowMs,
      timestamps: this.#timestamps,
      headers: this.#headers,
    };
  }
}

/** Length, attributes, deltas of time and offset, lengths of key and value, header count. */
const recordOverheadBytes = 5 + 1 + 10 + 5 + 5 + 5 + 5;
const headerOverheadBytes = 10;

/** The most that a record can take in a batch. */
export function encodedBytesMax(
  key: Uint8Array | null,
  value: Uint8Array | null,
  headers: readonly RecordHeader[] = [],
): number {
  let bytes = recordOverheadBytes + (key?.length ?? 0) + (value?.length ?? 0);
  for (const header of headers)
    bytes += headerOverheadBytes + Buffer.byteLength(header.key) + (header.value?.length ?? 0);
  return bytes;
}

class SlabBuilder {
  #buffer: Buffer;
  #starts = new Uint32Array(recordsMin);
  #ends = new Uint32Array(recordsMin);
  #count = 0;
  byteLength = 0;

  constructor(bytes: number) {
    this.#buffer = Buffer.allocUnsafe(bytes);
  }

  add(bytes: Uint8Array | null): void {
    if (this.#count === this.#starts.length) this.#growPlaces();
    const start = this.byteLength;
    if (bytes !== null) {
      if (start + bytes.length > this.#buffer.length) this.#growBytes(start + bytes.length);
      this.#buffer.set(bytes, start);
      this.byteLength += bytes.length;
    }
    this.#starts[this.#count] = bytes === null ? nullStart : start;
    this.#ends[this.#count++] = this.byteLength;
  }

  slab(): ByteSlab {
    return { buffer: this.#buffer, starts: this.#starts, ends: this.#ends };
  }

  #growBytes(least: number): void {
    const larger = Buffer.allocUnsafe(Math.max(this.#buffer.length * 2, least));
    this.#buffer.copy(larger, 0, 0, this.byteLength);
    this.#buffer = larger;
  }

  #growPlaces(): void {
    const starts = new Uint32Array(this.#count * 2);
    const ends = new Uint32Array(this.#count * 2);
    starts.set(this.#starts);
    ends.set(this.#ends);
    this.#starts = starts;
    this.#ends = ends;
  }
}
