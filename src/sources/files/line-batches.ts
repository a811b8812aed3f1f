/*
 * Hot path. Batches of a block's lines: views of the read buffer, each with the byte range it
 * accounts for and the descriptor by which its file is recognised at the next start.
 */
import type { Lines } from '../../codecs/line-splitter.js';
import { EventBatch, type Headers } from '../../core/batch.js';
import { hourOf, type FileGeneration, type OriginRange } from '../../core/provenance.js';

/** Complete lines as they lie in a file. */
export interface Block {
  readonly buffer: Buffer;
  readonly lines: Lines;
  /** The file position of the buffer's first byte. */
  readonly base: number;
}

/** A generation of a file that is read. */
export interface LineFile {
  readonly origin: string;
  /** Everything below it is stored by the channels. */
  readonly committed: number;
  /** How to recognise it after it was read to `end`, which lies in `buffer`. */
  descriptorAt(end: number, buffer: Buffer, base: number): FileGeneration;
  /** How to recognise it as it has been read so far. */
  descriptor(): FileGeneration;
}

export interface BatchOptions {
  readonly batchSize: number;
  readonly byteOffsetHeader: boolean;
  readonly headers: Headers;
}

export interface LineBatch {
  readonly batch: EventBatch;
  /** The file position after the batch. */
  readonly to: number;
}

/** Cuts a block into batches. `nowMs` stamps the hour of reading. */
export function batchesOf(
  file: LineFile,
  block: Block,
  options: BatchOptions,
  nowMs: number,
): LineBatch[] {
  const { buffer, base, lines } = block;
  const { headers } = options;
  const batches: LineBatch[] = [];
  for (let first = 0; first < lines.size; first += options.batchSize) {
    const size = Math.min(options.batchSize, lines.size - first);
    const starts = lines.starts.subarray(first, first + size);
    const bufferEnd = first + size < lines.size ? lines.starts[first + size]! : lines.next;
    const to = base + bufferEnd;
    const range: OriginRange = {
      origin: file.origin,
      from: base + starts[0]!,
      to,
      read: size,
      dropped: 0,
      deadLettered: 0,
      hour: hourOf(nowMs),
      lowMark: file.committed,
      file: file.descriptorAt(to, buffer, base),
    };
    const batch = new EventBatch({
      buffer,
      starts,
      ends: lines.ends.subarray(first, first + size),
      size,
      headers,
      own: options.byteOffsetHeader ? byteOffsets(starts, base) : undefined,
      provenance: [range],
      endPosition: (index) => (index + 1 < size ? base + starts[index + 1]! : to),
    });
    batches.push({ batch, to });
  }
  return batches;
}

/**
 * A batch without events that accounts for [from, to): for a line that went to the dead letters, or
 * (from = to) to let the channels know where a file begins.
 */
export function positionBatch(
  file: LineFile,
  range: { from: number; to: number; deadLettered: number },
  nowMs: number,
): EventBatch {
  const provenance: OriginRange = {
    origin: file.origin,
    from: range.from,
    to: range.to,
    read: range.deadLettered,
    dropped: 0,
    deadLettered: range.deadLettered,
    hour: hourOf(nowMs),
    lowMark: file.committed,
    file: file.descriptor(),
  };
  return EventBatch.of([], { provenance: [provenance] });
}

function byteOffsets(starts: Uint32Array, base: number): Headers[] {
  return Array.from(starts, (start) => ({ byteoffset: String(base + start) }));
}
