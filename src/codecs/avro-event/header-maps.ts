/*
 * Hot path. The headers of a batch's events as Avro maps of strings, in one buffer: shared ones and
 * those that events next to each other have in common once.
 */
import type { EventBatch, Headers } from '../../core/batch.js';
import { writeLong } from '../../protocol/avro-rpc/binary.js';
import { copy } from './copy.js';

export class HeaderMaps {
  #buffer = Buffer.allocUnsafe(1024);
  #bytes = 0;
  /** Map i is `#buffer[#starts[i], #ends[i])`; all events have map 0 where there is but one. */
  readonly #starts: Uint32Array;
  readonly #ends: Uint32Array;

  constructor(batch: EventBatch) {
    const { own, size } = batch;
    const count = own === undefined ? 1 : size;
    this.#starts = new Uint32Array(count);
    this.#ends = new Uint32Array(count);
    for (let i = 0; i < count; i++) {
      const repeats = i > 0 && own![i] === own![i - 1];
      this.#starts[i] = repeats ? this.#starts[i - 1]! : this.#bytes;
      if (!repeats) this.#append(own === undefined ? batch.headers : batch.headersOf(i));
      this.#ends[i] = this.#bytes;
    }
  }

  bytesOf(index: number): number {
    const map = this.#mapOf(index);
    return this.#ends[map]! - this.#starts[map]!;
  }

  /** Returns the position after the map. */
  copyTo(target: Buffer, position: number, index: number): number {
    const map = this.#mapOf(index);
    return copy(this.#buffer, this.#starts[map]!, this.#ends[map]!, target, position);
  }

  #mapOf(index: number): number {
    return this.#starts.length === 1 ? 0 : index;
  }

  #append(headers: Headers): void {
    let count = 0;
    let bytesMax = 2 * lengthBytesMax;
    for (const name in headers) {
      count++;
      bytesMax += textBytesMax(name) + textBytesMax(headers[name]!);
    }
    this.#reserve(bytesMax);
    const buffer = this.#buffer;
    let at = writeLong(buffer, count, this.#bytes);
    for (const name in headers) at = writeText(buffer, headers[name]!, writeText(buffer, name, at));
    if (count > 0) buffer[at++] = 0;
    this.#bytes = at;
  }

  #reserve(bytes: number): void {
    if (this.#bytes + bytes <= this.#buffer.length) return;
    const larger = Buffer.allocUnsafe(Math.max(this.#buffer.length * 2, this.#bytes + bytes));
    this.#buffer.copy(larger, 0, 0, this.#bytes);
    this.#buffer = larger;
  }
}

const lengthBytesMax = 5;

function textBytesMax(text: string): number {
  return lengthBytesMax + 3 * text.length;
}

/** The longest ASCII text whose length takes one byte; most headers are shorter. */
const shortText = 63;

/** Returns the position after the text. Short ASCII in a loop: a call into `write` costs more. */
function writeText(target: Buffer, text: string, position: number): number {
  const { length } = text;
  if (length > shortText) return writeLongText(target, text, position);
  let at = position;
  target[at++] = length * 2;
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x80) return writeLongText(target, text, position);
    target[at++] = code;
  }
  return at;
}

function writeLongText(target: Buffer, text: string, position: number): number {
  const at = writeLong(target, Buffer.byteLength(text), position);
  return at + target.write(text, at);
}
