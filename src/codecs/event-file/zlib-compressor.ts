/*
 * gzip members and zlib streams. Each has a state of 268 KB while it is written, so a file that is
 * not written to between two flushes costs nothing.
 */
import { once } from 'node:events';
import { createDeflate, createGzip, type Deflate, type Gzip } from 'node:zlib';
import type { Compressor } from './compressor.js';

/** Fewer turns between the threadpool and the agent's thread than with the usual 16 KiB. */
const chunkBytes = 64 * 1024;

export class ZlibCompressor implements Compressor {
  readonly #format: 'gzip' | 'zlib';
  #stream: Gzip | Deflate | undefined;
  #ready: Uint8Array[] = [];

  constructor(format: 'gzip' | 'zlib') {
    this.#format = format;
  }

  async write(bytes: Uint8Array): Promise<readonly Uint8Array[]> {
    const stream = (this.#stream ??= this.#begin());
    await new Promise<void>((resolve, reject) => {
      stream.write(bytes, (error) => (error ? reject(error) : resolve()));
    });
    return this.#take();
  }

  async finish(): Promise<readonly Uint8Array[]> {
    const stream = this.#stream;
    if (stream === undefined) return [];
    this.#stream = undefined;
    stream.end();
    await once(stream, 'end');
    return this.#take();
  }

  #begin(): Gzip | Deflate {
    const options = { chunkSize: chunkBytes };
    const stream = this.#format === 'gzip' ? createGzip(options) : createDeflate(options);
    stream.on('data', (chunk: Buffer) => this.#ready.push(chunk));
    // The write or the finish that failed tells it.
    stream.on('error', () => {});
    return stream;
  }

  #take(): readonly Uint8Array[] {
    const ready = this.#ready;
    this.#ready = [];
    return ready;
  }
}
