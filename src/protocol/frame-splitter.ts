/*
 * Hot path. Cuts a socket's chunks into frames (int32 length + payload). A frame that lies whole in
 * one chunk is a view of it; only one that spans chunks is copied, once, when its last byte is
 * there.
 */
import { ProtocolError } from '../core/errors.js';

const lengthBytes = 4;
/** Then what came is joined: bounds what a peer that sends single bytes can make us hold. */
const chunksMax = 16_384;

export class FrameSplitter {
  /** Of the frames whose length is still to come. */
  frameBytesMax: number;
  readonly #protocol: string;
  #chunks: Buffer[] = [];
  #bufferedBytes = 0;
  /**
   * Bytes that the frame at the front needs, its length included; the length itself while unknown.
   */
  #neededBytes = lengthBytes;

  /** `protocol`: what the frames are of, for messages. */
  constructor(frameBytesMax: number, protocol = 'Kafka') {
    this.frameBytesMax = frameBytesMax;
    this.#protocol = protocol;
  }

  /** Of a frame that is not whole yet. */
  get begunBytes(): number {
    return this.#bufferedBytes;
  }

  /** The size of that frame; 0: its length is not there yet. */
  get begunFrameBytes(): number {
    return this.#neededBytes - lengthBytes;
  }

  /** The payloads that `chunk` completes. Throws ProtocolError on a length outside the limits. */
  push(chunk: Buffer): Buffer[] {
    if (this.#chunks.push(chunk) === chunksMax) this.#chunks = [Buffer.concat(this.#chunks)];
    this.#bufferedBytes += chunk.length;
    if (this.#bufferedBytes < this.#neededBytes) return [];
    if (this.#chunks.length === 1) return this.#cut(this.#chunks[0]!);
    return this.#neededBytes === lengthBytes
      ? this.#cut(Buffer.concat(this.#chunks))
      : this.#join(chunk);
  }

  /** The frame at the front ends in the last chunk: what lies behind it is not copied with it. */
  #join(last: Buffer): Buffer[] {
    const endInLast = this.#neededBytes - (this.#bufferedBytes - last.length);
    this.#chunks[this.#chunks.length - 1] = last.subarray(0, endInLast);
    const frame = Buffer.concat(this.#chunks, this.#neededBytes);
    return [frame.subarray(lengthBytes), ...this.#cut(last.subarray(endInLast))];
  }

  #cut(buffer: Buffer): Buffer[] {
    const frames: Buffer[] = [];
    let start = 0;
    let needed = lengthBytes;
    while (buffer.length - start >= lengthBytes) {
      needed = lengthBytes + this.#lengthAt(buffer, start);
      if (buffer.length - start < needed) break;
      frames.push(buffer.subarray(start + lengthBytes, start + needed));
      start += needed;
      needed = lengthBytes;
    }
    this.#neededBytes = needed;
    this.#bufferedBytes = buffer.length - start;
    this.#chunks = this.#bufferedBytes === 0 ? [] : [buffer.subarray(start)];
    return frames;
  }

  #lengthAt(buffer: Buffer, position: number): number {
    const length = buffer.readInt32BE(position);
    if (length > 0 && length <= this.frameBytesMax) return length;
    throw new ProtocolError(
      `${this.#protocol} frame of ${length} bytes; allowed are 1 to ${this.frameBytesMax}`,
    );
  }
}
