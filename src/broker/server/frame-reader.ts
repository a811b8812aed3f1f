/*
 * Hot path. Cuts a connection's bytes into frames:
 *
 *   | int32 length | payload: `length` bytes | int32 length | …
 *
 * A frame that lies inside one chunk is a view of it; one that spans chunks is joined once, when its
 * last byte is there. The length is checked before anything is kept, so a peer cannot make the
 * broker reserve what it announces.
 */
import { ProtocolError } from '../../core/errors.js';

const lengthBytes = 4;

export class FrameReader {
  readonly #frameBytesMax: number;
  #pieces: Buffer[] = [];
  #size = 0;
  /** Bytes needed before anything can be done: the length field, then the whole frame. */
  #needed = lengthBytes;

  constructor(frameBytesMax: number) {
    this.#frameBytesMax = frameBytesMax;
  }

  /** Payloads completed by `chunk`, in order. Throws ProtocolError on a length out of bounds. */
  push(chunk: Buffer): Buffer[] {
    const frames: Buffer[] = [];
    this.#pieces.push(chunk);
    this.#size += chunk.length;
    while (this.#size >= this.#needed) {
      const bytes = this.#joined();
      const end = lengthBytes + this.#frameLength(bytes);
      this.#needed = end;
      if (bytes.length < end) break;
      frames.push(bytes.subarray(lengthBytes, end));
      this.#pieces = bytes.length > end ? [bytes.subarray(end)] : [];
      this.#size = bytes.length - end;
      this.#needed = lengthBytes;
    }
    return frames;
  }

  #joined(): Buffer {
    if (this.#pieces.length > 1) this.#pieces = [Buffer.concat(this.#pieces, this.#size)];
    return this.#pieces[0]!;
  }

  #frameLength(bytes: Buffer): number {
    const length = bytes.readInt32BE(0);
    if (length > 0 && length <= this.#frameBytesMax) return length;
    throw new ProtocolError(
      `a frame announces ${length} bytes; a request has 1 to ${this.#frameBytesMax}`,
    );
  }
}
