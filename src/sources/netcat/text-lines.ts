/*
 * Hot path. Checks the lines of a chunk against the limit and brings them to UTF-8. Flume counts
 * characters (UTF-16 units): lines that are short enough in bytes are short enough in any encoding.
 */
import { isUtf8 } from 'node:buffer';
import type { ChunkLines } from '../../codecs/line-reader.js';
import { textCoding, type TextCoding } from '../../codecs/text-coding.js';
import { EventBatch } from '../../core/batch.js';

export interface CheckedLines {
  readonly batch: EventBatch;
  /** What came after the batch: a line over the limit, bytes that are no text, or nothing. */
  readonly end: 'none' | 'too long' | 'not text';
}

export class TextLines {
  readonly #coding: TextCoding;
  readonly #isUtf8: boolean;
  readonly #maxLineLength: number;

  /** @throws RangeError for an unknown encoding. */
  constructor(encoding: string, maxLineLength: number) {
    this.#coding = textCoding(encoding);
    this.#isUtf8 = this.#coding.name === 'utf-8';
    this.#maxLineLength = maxLineLength;
  }

  check(lines: ChunkLines): CheckedLines {
    if (!this.#isUtf8) return this.#converted(lines);
    const { buffer, starts, ends, size } = lines;
    // A newline is never a part of a character: the lines are text when all of them together are.
    const isText = size === 0 || isUtf8(buffer.subarray(starts[0], ends[size - 1]));
    for (let i = 0; i < size; i++) {
      // At most one character a byte: only a longer line needs to be counted.
      if (isText && ends[i]! - starts[i]! < this.#maxLineLength) continue;
      const text = this.#coding.decodeStrict(buffer.subarray(starts[i], ends[i]));
      if (text !== undefined && text.length < this.#maxLineLength) continue;
      const batch = new EventBatch({ buffer, starts, ends, size: i });
      return { batch, end: text === undefined ? 'not text' : 'too long' };
    }
    return { batch: new EventBatch({ buffer, starts, ends, size }), end: 'none' };
  }

  #converted({ buffer, starts, ends, size }: ChunkLines): CheckedLines {
    const bodies: string[] = [];
    for (let i = 0; i < size; i++) {
      const text = this.#coding.decodeStrict(buffer.subarray(starts[i], ends[i]));
      if (text === undefined) return { batch: EventBatch.of(bodies), end: 'not text' };
      if (text.length >= this.#maxLineLength)
        return { batch: EventBatch.of(bodies), end: 'too long' };
      bodies.push(text);
    }
    return { batch: EventBatch.of(bodies), end: 'none' };
  }
}
