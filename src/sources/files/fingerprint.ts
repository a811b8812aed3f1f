/*
 * Hot path. What is kept of a file's content while it is read, to know the file again by it: its
 * head, the bytes before the position, and marks on the way there.
 *
 *   |----- head: up to 1 KiB -----|· · · · ·|64 B|· · · · ·|64 B|· · ·|-- tail: 64 B --|
 *   0                                     mark           mark                          position
 *
 * The head is what the file had when it was found, and grows with what is read. A copy that ends
 * before the position is judged at the last mark before its end. Marks are denser towards the
 * position, and live in memory only.
 */
import type { ReadHandle } from './file-content.js';
import { crc32c } from '../../util/crc32c.js';
import { headBytesMax, readBytes, tailBytes } from './generation.js';

/** The CRC32C of the up to 64 bytes before a position. */
export interface Mark {
  readonly position: number;
  readonly crc: number;
}

export interface Descriptor {
  readonly headBytes: number;
  readonly headCrc: number;
  readonly tailPosition: number;
  readonly tailCrc: number;
}

const marksMax = 64;

export class Fingerprint {
  #head: Buffer;
  #headCrc: number;
  #tail: Buffer;
  #position: number;
  #marks: Mark[] = [];

  private constructor(head: Buffer, tail: Buffer, position: number) {
    this.#head = head;
    this.#headCrc = crc32c(head);
    this.#tail = tail;
    this.#position = position;
  }

  /** The head is what is there already, also behind the position: it tells files apart at once. */
  static async read(handle: ReadHandle, position: number): Promise<Fingerprint> {
    const from = Math.max(0, position - tailBytes);
    const head = withoutHole(await readBytes(handle, 0, headBytesMax), position);
    return new Fingerprint(head, await readBytes(handle, from, position - from), position);
  }

  get position(): number {
    return this.#position;
  }

  get head(): Buffer {
    return this.#head;
  }

  get tail(): Buffer {
    return this.#tail;
  }

  get marks(): readonly Mark[] {
    return this.#marks;
  }

  /** Moves the position to `buffer[end]`; `buffer` begins at `base`, at most 64 B before it. */
  advance(buffer: Buffer, base: number, end: number): void {
    if (this.#head.length < headBytesMax) {
      const headEnd = Math.min(headBytesMax - base, end);
      const more = buffer.subarray(this.#head.length - base, headEnd);
      this.#head = Buffer.concat([this.#head, more]);
      this.#headCrc = crc32c(this.#head);
    }
    this.#mark();
    this.#tail = Buffer.from(buffer.subarray(Math.max(0, end - tailBytes), end));
    this.#position = base + end;
  }

  /** Moves the position on over bytes that nobody keeps. */
  async skipTo(handle: ReadHandle, position: number): Promise<void> {
    const skipped = await Fingerprint.read(handle, position);
    this.#mark();
    this.#head = skipped.#head;
    this.#headCrc = skipped.#headCrc;
    this.#tail = skipped.#tail;
    this.#position = position;
  }

  descriptor(): Descriptor {
    return this.#describe(this.#position, crc32c(this.#tail));
  }

  /** As it was, or will be, when the position is `end`, which lies in `buffer`. */
  descriptorAt(end: number, buffer: Buffer, base: number): Descriptor {
    const tail = buffer.subarray(Math.max(0, end - tailBytes - base), end - base);
    return this.#describe(end, crc32c(tail));
  }

  /** Takes what has come since into the head, before it is read. */
  async growHead(handle: ReadHandle): Promise<void> {
    if (this.#head.length === headBytesMax) return;
    const head = withoutHole(await readBytes(handle, 0, headBytesMax), this.#position);
    const goesOn = this.#head.equals(head.subarray(0, this.#head.length));
    if (!goesOn || head.length === this.#head.length) return;
    this.#head = head;
    this.#headCrc = crc32c(head);
  }

  /** Whether bytes that were read from `base` on, before the position, go on with what is known. */
  agreesWith(bytes: Buffer, base: number): boolean {
    const { length } = this.#tail;
    if (bytes.length < length || this.#tail.compare(bytes, 0, length) !== 0) return false;
    const end = Math.min(this.#head.length, base + bytes.length);
    return end <= base || this.#head.compare(bytes, 0, end - base, base, end) === 0;
  }

  /** Whether the file still begins with what was read. */
  async holdsHead(handle: ReadHandle): Promise<boolean> {
    return this.#head.equals(await readBytes(handle, 0, this.#head.length));
  }

  /** Whether the file still has what was read before the position. */
  async holdsTail(handle: ReadHandle): Promise<boolean> {
    const { length } = this.#tail;
    return this.#tail.equals(await readBytes(handle, this.#position - length, length));
  }

  #mark(): void {
    if (this.#position === 0) return;
    this.#marks.push({ position: this.#position, crc: crc32c(this.#tail) });
    if (this.#marks.length > marksMax)
      this.#marks = this.#marks.filter((_, i) => i % 2 === 0 || i > marksMax / 2);
  }

  /** Of the head no more than was read, if anything was: a copy may end right there. */
  #describe(tailPosition: number, tailCrc: number): Descriptor {
    const { length } = this.#head;
    if (tailPosition === 0 || tailPosition >= length)
      return { headBytes: length, headCrc: this.#headCrc, tailPosition, tailCrc };
    const headCrc = crc32c(this.#head.subarray(0, tailPosition));
    return { headBytes: tailPosition, headCrc, tailPosition, tailCrc };
  }
}

/** Room that a writer has reserved (zeros) will change: it is no part of the head. */
function withoutHole(head: Buffer, position: number): Buffer {
  const hole = head.indexOf(0, position);
  return hole === -1 ? head : head.subarray(0, hole);
}
