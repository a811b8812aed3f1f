/*
 * Hot path. A SequenceFile of compressed blocks, as Hadoop's BlockCompressWriter makes it.
 *
 *   block   vint count · 4 x (vint length · part)    each part compressed by itself
 *   parts   key lengths, vints · keys · value lengths, vints · values
 *
 * A sync stands before each block. A block ends with the record that fills its keys and values to
 * 1,000,000 bytes (io.seqfile.compress.blocksize), and at a flush.
 */
import type { EventBatch } from '../../core/batch.js';
import { compressWhole } from './compressor.js';
import type { EventFileEncoder, EventIndexes } from './event-file.js';
import type { HadoopCodec } from './hadoop-codecs.js';
import { pickEvents } from './picked-events.js';
import { sequenceFileHeader, syncEntry, type SequenceFileOptions } from './sequence-file.js';
import { SequenceFileBlock } from './sequence-file-block.js';
import { timestampKeys } from './timestamp-keys.js';
import { vintBytes, writeVint } from './vint.js';

export class SequenceFileBlocks implements EventFileEncoder {
  readonly #options: SequenceFileOptions;
  readonly #codec: HadoopCodec;
  readonly #sync: Buffer;
  #block: SequenceFileBlock;
  #pending: readonly Buffer[];

  constructor(options: SequenceFileOptions, codec: HadoopCodec) {
    const syncMarker = options.syncMarker();
    this.#options = options;
    this.#codec = codec;
    this.#sync = syncEntry(syncMarker);
    this.#block = new SequenceFileBlock(options.writeFormat);
    this.#pending = [sequenceFileHeader(options.writeFormat, codec.className, syncMarker)];
  }

  async add(batch: EventBatch, indexes: EventIndexes): Promise<readonly Uint8Array[]> {
    const keys = timestampKeys(batch, indexes, this.#options.clock.nowMs());
    const events = pickEvents(batch, indexes);
    const written: Buffer[] = [];
    for (let i = 0; i < events.size;) {
      i = this.#block.fill(events, keys, i);
      if (this.#block.isFull) written.push(...(await this.#endBlock()));
    }
    return written;
  }

  async flush(): Promise<readonly Uint8Array[]> {
    if (this.#block.count === 0) return this.#takePending();
    const written = await this.#endBlock();
    // Gives its memory back: thousands of files may be open, each waiting for its next events.
    this.#block = new SequenceFileBlock(this.#options.writeFormat);
    return written;
  }

  end(): Promise<readonly Uint8Array[]> {
    return this.flush();
  }

  async #endBlock(): Promise<readonly Buffer[]> {
    const parts = await Promise.all(
      this.#block.parts().map((part) => compressWhole(this.#codec.compressor(), part)),
    );
    const count = this.#block.count;
    this.#block.clear();
    const sized = parts.flatMap((part) => [vint(part.length), part]);
    return [...this.#takePending(), this.#sync, vint(count), ...sized];
  }

  #takePending(): readonly Buffer[] {
    const pending = this.#pending;
    this.#pending = [];
    return pending;
  }
}

function vint(value: number): Buffer {
  const bytes = Buffer.allocUnsafe(vintBytes(value));
  writeVint(bytes, value, 0);
  return bytes;
}
