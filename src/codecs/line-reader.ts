import { splitLines, type Lines, type SplitOptions } from './line-splitter.js';

export interface LineReaderOptions extends SplitOptions {
  /** Bytes before the newline. A longer line ends the reading. */
  readonly maxLineBytes: number;
}

/** The lines that a chunk has completed; their buffer is not written to again. */
export interface ChunkLines extends Lines {
  readonly buffer: Buffer;
  /** A line grew beyond the limit after these; no further chunk is taken. */
  readonly tooLong: boolean;
}

/**
 * Lines of a stream that arrives in chunks: keeps the unterminated end of one for the next. A chunk
 * is copied only where a line crosses its border.
 */
export class LineReader {
  readonly #options: LineReaderOptions;
  #carried: Buffer[] = [];
  #carriedBytes = 0;

  constructor(options: LineReaderOptions) {
    this.#options = options;
  }

  /** Takes the ownership of `chunk`. */
  push(chunk: Buffer): ChunkLines {
    const { maxLineBytes } = this.#options;
    if (this.#carriedBytes > 0 && chunk.indexOf(10) === -1) {
      this.#carry(chunk);
      return { ...noLines, tooLong: this.#carriedBytes > maxLineBytes };
    }
    const buffer = this.#carriedBytes === 0 ? chunk : Buffer.concat([...this.#carried, chunk]);
    const lines = splitLines(buffer, 0, buffer.length, this.#options);
    this.#carried = [];
    this.#carriedBytes = 0;
    if (lines.next < buffer.length) this.#carry(buffer.subarray(lines.next));
    const fitting = fittingLines(lines, maxLineBytes);
    const tooLong = fitting < lines.size || this.#carriedBytes > maxLineBytes;
    return { ...lines, buffer, size: fitting, tooLong };
  }

  /** The unterminated end, if there is one; the reader is empty afterwards. */
  takeRest(): Buffer | undefined {
    if (this.#carriedBytes === 0) return undefined;
    const rest = Buffer.concat(this.#carried);
    this.#carried = [];
    this.#carriedBytes = 0;
    return rest;
  }

  #carry(bytes: Buffer): void {
    this.#carried.push(bytes);
    this.#carriedBytes += bytes.length;
  }
}

const noLines = {
  buffer: Buffer.alloc(0),
  starts: new Uint32Array(0),
  ends: new Uint32Array(0),
  size: 0,
  next: 0,
};

/** How many lines come before the first that is too long. */
function fittingLines(lines: Lines, maxLineBytes: number): number {
  for (let i = 0; i < lines.size; i++)
    if (lines.ends[i]! - lines.starts[i]! > maxLineBytes) return i;
  return lines.size;
}
