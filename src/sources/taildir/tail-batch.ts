/*
 * Hot path. Batches of a block's lines: views of the read buffer, each with the byte range it
 * accounts for and the descriptor by which its file is recognised at the next start.
 */
import { EventBatch, noHeaders, type Headers } from '../../core/batch.js';
import { hourOf, type OriginRange } from '../../core/provenance.js';
import type { Block, TailedFile } from './tailed-file.js';

export interface BatchOptions {
  readonly batchSize: number;
  readonly byteOffsetHeader: boolean;
  /** Header for the file's path; undefined: none. */
  readonly fileHeaderKey: string | undefined;
}

export interface TailBatch {
  readonly batch: EventBatch;
  /** The file position after the batch. */
  readonly to: number;
}

/** Cuts a block into batches. `nowMs` stamps the hour of reading. */
export function batchesOf(
  file: TailedFile,
  block: Block,
  options: BatchOptions,
  nowMs: number,
): TailBatch[] {
  const { buffer, base, lines } = block;
  const headers = headersOf(file, options);
  const batches: TailBatch[] = [];
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
  file: TailedFile,
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

function headersOf(file: TailedFile, { fileHeaderKey }: BatchOptions): Headers {
  const { headers } = file.group;
  if (fileHeaderKey !== undefined) return Object.freeze({ ...headers, [fileHeaderKey]: file.path });
  return headers ?? noHeaders;
}

function byteOffsets(starts: Uint32Array, base: number): Headers[] {
  return Array.from(starts, (start) => ({ byteoffset: String(base + start) }));
}
