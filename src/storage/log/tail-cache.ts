/**
 * Hot path. The newest batches of a log, so that readers at the tail need no disk. Bounded in
 * bytes; the oldest go first. Buffers are kept by reference, but for small parts of large ones.
 */
import { partitionPoint } from '../../util/partition-point.js';

interface CachedBatch {
  readonly baseOffset: number;
  readonly endOffset: number;
  readonly bytes: Buffer;
}

/**
 * A smaller part of a request would keep too much of what else came with it. A socket is read 64 KiB
 * at a time, and a batch of Kafka's producers is a little less than 16 KiB: that is not copied.
 */
const ownShareMin = 1 / 5;

export class TailCache {
  readonly #limitBytes: number;
  #batches: CachedBatch[] = [];
  #bytes = 0;

  constructor(limitBytes: number) {
    this.#limitBytes = limitBytes;
  }

  push(baseOffset: number, endOffset: number, bytes: Buffer): void {
    if (bytes.length > this.#limitBytes) return this.clear();
    this.#batches.push({ baseOffset, endOffset, bytes: withoutNeighbours(bytes) });
    this.#bytes += bytes.length;
    if (this.#bytes > this.#limitBytes) this.#dropOldest();
  }

  /** An eighth at once: taking one batch off the front of a long array costs as much as many. */
  #dropOldest(): void {
    const keptBytes = this.#limitBytes - this.#limitBytes / 8;
    let dropped = 0;
    while (this.#bytes > keptBytes && dropped < this.#batches.length - 1)
      this.#bytes -= this.#batches[dropped++]!.bytes.length;
    this.#batches.splice(0, dropped);
  }

  /** As `Log.read`; undefined when the batch with `offset` is not here. */
  read(offset: number, maxBytes: number, upTo: number): Buffer | undefined {
    const oldest = this.#batches[0];
    if (oldest === undefined || offset < oldest.baseOffset) return undefined;
    const chosen: Buffer[] = [];
    let bytes = 0;
    for (let i = this.#find(offset); i < this.#batches.length; i++) {
      const batch = this.#batches[i]!;
      if (batch.endOffset > upTo || (bytes > 0 && bytes + batch.bytes.length > maxBytes)) break;
      chosen.push(batch.bytes);
      bytes += batch.bytes.length;
    }
    if (chosen.length === 0) return undefined;
    return chosen.length === 1 ? chosen[0] : Buffer.concat(chosen, bytes);
  }

  clear(): void {
    this.#batches = [];
    this.#bytes = 0;
  }

  /** Index of the first batch that ends behind `offset`. */
  #find(offset: number): number {
    return partitionPoint(
      this.#batches.length,
      (index) => this.#batches[index]!.endOffset <= offset,
    );
  }
}

function withoutNeighbours(bytes: Buffer): Buffer {
  if (bytes.length >= bytes.buffer.byteLength * ownShareMin) return bytes;
  const own = Buffer.allocUnsafeSlow(bytes.length);
  bytes.copy(own);
  return own;
}
