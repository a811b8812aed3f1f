/*
 * Flume's CompressedStream: what a serializer writes, through a codec. A flush ends a gzip member, a
 * zlib stream, a block or a frame; the file is one after another, as Hadoop's readers take it.
 */
import type { EventBatch } from '../../core/batch.js';
import type { Compressor } from './compressor.js';
import type { EventFileEncoder, EventIndexes } from './event-file.js';

export class CompressedEncoder implements EventFileEncoder {
  readonly #serialized: EventFileEncoder;
  readonly #compressor: Compressor;

  constructor(serialized: EventFileEncoder, compressor: Compressor) {
    this.#serialized = serialized;
    this.#compressor = compressor;
  }

  async add(batch: EventBatch, indexes: EventIndexes): Promise<readonly Uint8Array[]> {
    return this.#compress(await this.#serialized.add(batch, indexes));
  }

  async flush(): Promise<readonly Uint8Array[]> {
    return this.#finish(await this.#serialized.flush());
  }

  async end(): Promise<readonly Uint8Array[]> {
    return this.#finish(await this.#serialized.end());
  }

  async #finish(last: readonly Uint8Array[]): Promise<readonly Uint8Array[]> {
    return [...(await this.#compress(last)), ...(await this.#compressor.finish())];
  }

  async #compress(parts: readonly Uint8Array[]): Promise<readonly Uint8Array[]> {
    if (parts.length === 0) return [];
    return this.#compressor.write(parts.length === 1 ? parts[0]! : Buffer.concat(parts));
  }
}
