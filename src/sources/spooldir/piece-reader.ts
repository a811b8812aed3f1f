/*
 * Hot path. Files whose events are pieces of them as they lie there: lines, or blobs. Positions are
 * those of the bytes.
 */
import type { Lines } from '../../codecs/line-splitter.js';
import type { EventBatch } from '../../core/batch.js';
import { batchesOf, type Block } from '../files/line-batches.js';
import { changed, type EventReader, type ReaderOptions, type ReadEvents } from './event-reader.js';
import type { RawBlock, SpooledFile } from './spooled-file.js';

export interface Pieces {
  /** A block of so many bytes has a whole piece at least. */
  readonly blockBytes: number;
  /** The whole pieces of the block. */
  split(block: RawBlock): Lines;
  /** The block up to the first piece that refuses the file, and why it does. */
  readable?(block: Block): { readonly block: Block; readonly problem?: string };
  /** The events as they are handed on. */
  decoded?(batch: EventBatch): EventBatch;
}

export class PieceReader implements EventReader {
  readonly #file: SpooledFile;
  readonly #pieces: Pieces;
  readonly #options: ReaderOptions;

  constructor(file: SpooledFile, pieces: Pieces, options: ReaderOptions) {
    this.#file = file;
    this.#pieces = pieces;
    this.#options = options;
  }

  async next(nowMs: number): Promise<ReadEvents | undefined> {
    const file = this.#file;
    const pieces = this.#pieces;
    if (file.position >= file.end) return undefined;
    if (file.isEmpty) return this.#take(emptyEvent, nowMs);
    const raw = await file.read(file.position + pieces.blockBytes);
    if (raw === 'changed') return changed(file);
    const whole = { buffer: raw.buffer, base: raw.base, lines: pieces.split(raw) };
    const { block, problem } = pieces.readable?.(whole) ?? { block: whole };
    const events = this.#take(block, nowMs);
    return problem === undefined ? events : { ...events, problem: `${file.path} ${problem}` };
  }

  #take(block: Block, nowMs: number): ReadEvents {
    const file = this.#file;
    const options = { ...this.#options, byteOffsetHeader: false };
    file.advance(block, block.lines.next);
    const batches = batchesOf(file, block, options, nowMs);
    const { decoded } = this.#pieces;
    if (decoded === undefined) return { batches };
    return { batches: batches.map(({ batch, to }) => ({ batch: decoded(batch), to })) };
  }
}

const emptyEvent: Block = {
  buffer: Buffer.alloc(0),
  base: 0,
  lines: { starts: Uint32Array.of(0), ends: Uint32Array.of(0), size: 1, next: 1 },
};
