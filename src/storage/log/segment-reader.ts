/*
 * Hot path. Reads whole batches of one segment. A walk starts at the index entry before the wanted
 * offset, or exactly at the batch when the last read ended there (a reader that goes forward).
 */
import { CorruptionError, messageOf } from '../../core/errors.js';
import type { FileHandle } from '../../core/file-system.js';
import {
  batchSizeAt,
  headerBytes,
  isWholeBatchAt,
  lastOffsetAt,
  lastOffsetOf,
  readBatchHeader,
  verifyBatchCrc,
  type BatchHeader,
} from '../../protocol/kafka/record-batch.js';
import { isOffsetIntact } from './offset-check.js';
import type { IndexEntry } from './offset-index.js';
import type { Segment } from './segment.js';

const walkBytesMin = 16 << 10;
const remembered = 8;
const nothing = Buffer.alloc(0);

/** Memory that nobody else looks at while its bytes are read and used. */
export type Allocate = (bytes: number) => Buffer;

export interface ReadRequest {
  readonly offset: number;
  readonly maxBytes: number;
  /** Batches that end behind it are left out. */
  readonly upTo: number;
  /** Default: memory of its own for each read. */
  readonly allocate?: Allocate | undefined;
}

/** Bytes that should be a batch and are not, found while reading. */
export class DamagedSegmentError extends CorruptionError {
  readonly position: number;

  constructor(segment: Segment, position: number, cause: unknown) {
    super(`${segment.path}: damaged at byte ${position}: ${messageOf(cause)}`, { cause });
    this.position = position;
  }
}

export interface ReadChecks {
  /** Checks the CRC of what is read. */
  readonly verifyReads?: boolean | undefined;
  readonly isDense?: boolean | undefined;
}

export class SegmentReader {
  readonly #checks: ReadChecks;
  /** Where the next batch begins, for the readers that went forward last. */
  #continuations: { segment: Segment; offset: number; position: number }[] = [];

  constructor(checks: ReadChecks) {
    this.#checks = checks;
  }

  /**
   * The batches; empty when the segment has none from the offset on. Rejects with
   * DamagedSegmentError.
   */
  read(segment: Segment, request: ReadRequest): Promise<Buffer> {
    return segment.use((handle) => this.#read(segment, handle, request));
  }

  forget(segment: Segment): void {
    this.#continuations = this.#continuations.filter((known) => known.segment !== segment);
  }

  async #read(segment: Segment, handle: FileHandle, request: ReadRequest): Promise<Buffer> {
    let position = await this.#startOf(segment, handle, request.offset);
    let wantedBytes = Math.max(request.maxBytes, walkBytesMin);
    for (;;) {
      const range = readableFrom(segment, position);
      if (range === undefined) return nothing;
      const rangeBytes = range.to - range.from;
      const { allocate } = request;
      const buffer = await load(handle, range.from, Math.min(wantedBytes, rangeBytes), allocate);
      const found = this.#select(segment, buffer, range.from, request);
      if (found.bytes !== undefined) return found.bytes;
      if (found.skippedBytes === 0) {
        if (buffer.length === rangeBytes)
          throw new DamagedSegmentError(segment, range.from, 'the last batch is cut');
        if (buffer.length < Math.min(wantedBytes, rangeBytes)) return nothing; // not written yet
      }
      // Not reached yet, or a batch larger than what was asked for.
      position = range.from + found.skippedBytes;
      wantedBytes = Math.max(wantedBytes, found.neededBytes);
    }
  }

  async #startOf(segment: Segment, handle: FileHandle, offset: number): Promise<number> {
    const known = this.#continuations.find((c) => c.segment === segment && c.offset === offset);
    if (known !== undefined) return known.position;
    const { offsets } = segment.indexes ?? (await segment.loadIndexes());
    const entry = offsets.lookup(offset - segment.baseOffset);
    if (!offsets.isHearsay || entry.position === 0) return entry.position;
    if (await isTrue(entry, segment, handle)) return entry.position;
    segment.dropIndexes();
    return 0;
  }

  /** The whole batches of the request in `buffer`, which was read from `start`. */
  #select(segment: Segment, buffer: Buffer, start: number, request: ReadRequest): Selected {
    let from = -1;
    let at = 0;
    let nextOffset = 0;
    try {
      while (at < buffer.length && isWholeBatchAt(buffer, at)) {
        const header = readBatchHeader(buffer, at);
        const last = lastOffsetOf(header);
        if (this.#checks.isDense === true) checkOffsets(header, request.upTo);
        if (last >= request.upTo) {
          if (from < 0) return { bytes: nothing };
          break;
        }
        if (last >= request.offset) {
          if (from >= 0 && at + header.sizeBytes - from > request.maxBytes) break;
          if (from < 0) from = at;
          if (this.#checks.verifyReads === true) verifyBatchCrc(buffer, at);
        }
        at += header.sizeBytes;
        nextOffset = last + 1;
      }
      if (from < 0) return { skippedBytes: at, neededBytes: neededAt(buffer, at) };
    } catch (error) {
      if (from < 0 || at === from) throw new DamagedSegmentError(segment, start + at, error);
    }
    this.#remember(segment, nextOffset, start + at);
    return { bytes: buffer.subarray(from, at) };
  }

  #remember(segment: Segment, offset: number, position: number): void {
    this.#continuations.push({ segment, offset, position });
    if (this.#continuations.length > remembered) this.#continuations.shift();
  }
}

type Selected =
  | { readonly bytes: Buffer }
  | { readonly bytes?: undefined; readonly skippedBytes: number; readonly neededBytes: number };

/** From `position` to the next hole or the end; starts behind a hole that `position` lies in. */
function readableFrom(
  segment: Segment,
  position: number,
): { from: number; to: number } | undefined {
  let from = position;
  let to = segment.sizeBytes;
  for (const hole of segment.holes) {
    if (hole.from <= from && from < hole.to) from = hole.to;
    else if (hole.from > from) to = Math.min(to, hole.from);
  }
  return from < to ? { from, to } : undefined;
}

/** What can be read ends with a batch: one that lies across its end has a damaged header. */
function checkOffsets(header: BatchHeader, upTo: number): void {
  const { baseOffset } = header;
  if (!isOffsetIntact(header))
    throw new CorruptionError(
      `the batch says offset ${baseOffset}, which its check does not confirm`,
    );
  if (baseOffset < upTo && lastOffsetOf(header) >= upTo)
    throw new CorruptionError(`the batch reaches beyond offset ${upTo}`);
}

/** Is the batch of an index entry where it says? */
async function isTrue(entry: IndexEntry, segment: Segment, handle: FileHandle): Promise<boolean> {
  const head = await load(handle, entry.position, headerBytes);
  const lastOffset = segment.baseOffset + entry.lastOffsetDelta;
  return head.length === headerBytes && lastOffsetAt(head, 0) === lastOffset;
}

async function load(
  handle: FileHandle,
  position: number,
  bytes: number,
  allocate: Allocate = Buffer.allocUnsafeSlow,
): Promise<Buffer> {
  const buffer = allocate(bytes);
  return buffer.subarray(0, await handle.read(buffer, position));
}

/** How many bytes are needed to see the batch at `at` whole. */
function neededAt(buffer: Buffer, at: number): number {
  return at + headerBytes <= buffer.length ? batchSizeAt(buffer, at) : headerBytes;
}
