/*
 * Hot path. The bytes of one file: its encoder, and where events go that cannot be encoded. A file
 * is not begun for those alone.
 */
import {
  EventFileError,
  type EventFileEncoder,
  type EventIndexes,
} from '../../codecs/event-file/event-file.js';
import type { Piece } from './open-delivery.js';

export type Bytes = readonly Uint8Array[];

/** Resolves when event `index` of the piece's batch is safe elsewhere. */
export type RefuseEvent = (piece: Piece, index: number, reason: string) => Promise<void>;

const nothing: Bytes = [];

/** One call at a time. */
export class FileContent {
  readonly #encoder: EventFileEncoder;
  readonly #refuse: RefuseEvent;
  #isEmpty = true;
  #hasEnded = false;

  constructor(encoder: EventFileEncoder, refuse: RefuseEvent) {
    this.#encoder = encoder;
    this.#refuse = refuse;
  }

  /** The bytes that are ready. */
  async add(piece: Piece): Promise<Bytes> {
    let { indexes } = piece;
    for (;;) {
      if (indexes.length === 0) return nothing;
      try {
        const bytes = await this.#encoder.add(piece.batch, indexes);
        this.#isEmpty = false;
        return bytes;
      } catch (error) {
        if (!(error instanceof EventFileError)) throw error;
        await this.#refuse(piece, error.index, error.message);
        indexes = without(indexes, error.index, piece.batch.size);
      }
    }
  }

  /** Whoever reads the file finds all that was added. */
  async flush(): Promise<Bytes> {
    return this.#isEmpty ? nothing : this.#encoder.flush();
  }

  /** Nothing is added any more. */
  async end(): Promise<Bytes> {
    if (this.#isEmpty || this.#hasEnded) return nothing;
    this.#hasEnded = true;
    return this.#encoder.end();
  }
}

export function byteLength(content: Bytes): number {
  let bytes = 0;
  for (const part of content) bytes += part.length;
  return bytes;
}

function without(indexes: EventIndexes, refused: number, size: number): readonly number[] {
  const all = indexes === 'all' ? Array.from({ length: size }, (_, i) => i) : indexes;
  return all.filter((index) => index !== refused);
}
