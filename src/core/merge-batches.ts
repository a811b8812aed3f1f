/**
 * Hot path. One batch of several pieces, for a lease or a write. Pieces of one slab (read from the disk in one
 * go) are merged by their positions; small ones of different slabs are copied together.
 */
import { EventBatch, type Headers, noHeaders } from './batch.js';
import { numbersIn } from './interval-set.js';
import { hourOfRanges, hourOnly, type OriginRange } from './provenance.js';

/** Events [from, to) of a stored batch. */
export interface BatchPiece {
  readonly batch: EventBatch;
  readonly from: number;
  readonly to: number;
}

/** From here on copying a piece costs more than one more delivery. */
const copiedBytesMax = 64 << 10;

/** Gathers pieces, in their order. */
export class BatchMerge {
  readonly #pieces: BatchPiece[] = [];
  #isOneSlab = true;
  /** Slabs that a merge would copy, each as often as it is named. */
  #slabBytes = 0;

  get isEmpty(): boolean {
    return this.#pieces.length === 0;
  }

  /** Whether events of `batch` should go with the others: of one hour, for the audit. */
  accepts(batch: EventBatch): boolean {
    const first = this.#pieces[0]?.batch;
    if (first === undefined) return true;
    if ((first.timestamps === undefined) !== (batch.timestamps === undefined)) return false;
    if (hourOfRanges(first.provenance) !== hourOfRanges(batch.provenance)) return false;
    if (this.#isOneSlab && first.buffer === batch.buffer) return true;
    return this.#slabBytes + batch.buffer.length <= copiedBytesMax;
  }

  add(piece: BatchPiece): void {
    this.#pieces.push(piece);
    this.#slabBytes += piece.batch.buffer.length;
    if (piece.batch.buffer !== this.#pieces[0]!.batch.buffer) this.#isOneSlab = false;
  }

  /**
   * At least one piece was added. The provenance of a stored batch goes with the piece that has its
   * first event, so that no range is named twice; the hour goes with every piece.
   */
  finish(): EventBatch {
    const pieces = this.#pieces;
    const first = pieces[0]!;
    if (pieces.length === 1) return wholeOrSlice(first);
    const size = numbersIn(pieces);
    const starts = new Uint32Array(size);
    const ends = new Uint32Array(size);
    let at = 0;
    let shift = 0;
    for (const { batch, from, to } of pieces) {
      for (let i = from; i < to; i++, at++) {
        starts[at] = batch.starts[i]! + shift;
        ends[at] = batch.ends[i]! + shift;
      }
      if (!this.#isOneSlab) shift += batch.buffer.length;
    }
    return new EventBatch({
      buffer: this.#isOneSlab
        ? first.batch.buffer
        : Buffer.concat(pieces.map(({ batch }) => batch.buffer)),
      starts,
      ends,
      size,
      ...mergedHeaders(pieces),
      timestamps: first.batch.timestamps && mergedTimestamps(pieces, size),
      provenance: pieces.flatMap(provenanceOf),
    });
  }
}

function wholeOrSlice({ batch, from, to }: BatchPiece): EventBatch {
  if (from === 0 && to === batch.size) return batch;
  return batch.slice(from, to, provenanceOf({ batch, from, to }));
}

function provenanceOf({ batch, from }: BatchPiece): readonly OriginRange[] {
  return from === 0 ? batch.provenance : hourOnly(batch.provenance);
}

/** Headers stay shared when all pieces have the same ones. */
function mergedHeaders(pieces: readonly BatchPiece[]): {
  headers: Headers;
  own?: (Headers | undefined)[];
} {
  const { headers } = pieces[0]!.batch;
  const isShared = pieces.every(({ batch }) => sameHeaders(batch.headers, headers));
  if (isShared && pieces.every(({ batch }) => batch.own === undefined)) return { headers };
  const own: (Headers | undefined)[] = [];
  for (const { batch, from, to } of pieces)
    for (let i = from; i < to; i++) own.push(isShared ? batch.own?.[i] : batch.headersOf(i));
  return { headers: isShared ? headers : noHeaders, own };
}

function sameHeaders(a: Headers, b: Headers): boolean {
  if (a === b) return true;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]);
}

function mergedTimestamps(pieces: readonly BatchPiece[], size: number): Float64Array {
  const timestamps = new Float64Array(size);
  let at = 0;
  for (const { batch, from, to } of pieces) {
    timestamps.set(batch.timestamps!.subarray(from, to), at);
    at += to - from;
  }
  return timestamps;
}
