/*
 * Hot path. What goes out of a log: from the tail in memory, else from its segments. Damage that
 * shows only now is reported and stepped over.
 */
import {
  batchPositions,
  lastOffsetOf,
  readBatchHeader,
} from '../../protocol/kafka/record-batch.js';
import { damageText } from '../damage-text.js';
import { OffsetOutOfRangeError, type Damage, type LogOptions } from '../log.js';
import type { LogWriter } from './log-writer.js';
import { OpenSegments } from './open-segments.js';
import { batchAt, FileWindow, findIntactBatch, type OffsetBounds } from './scan.js';
import { DamagedSegmentError, SegmentReader, type ReadRequest } from './segment-reader.js';
import type { Segment } from './segment.js';
import { TailCache } from './tail-cache.js';
import { partitionPoint } from '../../util/partition-point.js';

const tailCacheBytesDefault = 4 << 20;
const openSegmentsDefault = 8;
const searchBytes = 256 << 10;

export class LogReader {
  readonly #options: LogOptions;
  /** The log's own list, by base offset. */
  readonly #segments: readonly Segment[];
  readonly #writer: LogWriter;
  readonly #cache: TailCache;
  readonly #reader: SegmentReader;
  readonly #openSegments: OpenSegments;

  constructor(options: LogOptions, segments: readonly Segment[], writer: LogWriter) {
    this.#options = options;
    this.#segments = segments;
    this.#writer = writer;
    this.#cache = new TailCache(options.tailCacheBytes ?? tailCacheBytesDefault);
    this.#reader = new SegmentReader(options);
    this.#openSegments = options.openSegments ?? new OpenSegments(openSegmentsDefault);
  }

  /** Keeps an appended batch for readers at the tail. */
  keep(baseOffset: number, endOffset: number, batch: Buffer): void {
    this.#cache.push(baseOffset, endOffset, batch);
  }

  /** The segment is gone. */
  forget(segment: Segment): void {
    this.#reader.forget(segment);
    this.#openSegments.forget(segment);
  }

  /** The segment was cut back or rewritten: what is in memory may not be there any more. */
  forgetTail(segment: Segment): void {
    this.forget(segment);
    this.#cache.clear();
  }

  /** See `Log.read`; the offset must be in the log. */
  async read(request: ReadRequest): Promise<Buffer> {
    const { offset, maxBytes, allocate } = request;
    const cached = this.#cache.read(offset, maxBytes, request.upTo);
    if (cached !== undefined) return cached;
    const upTo = Math.min(request.upTo, this.#writer.writtenEnd);
    for (
      let segment = this.#segmentOf(offset);
      segment !== undefined;
      segment = this.#after(segment)
    ) {
      if (segment.baseOffset >= upTo) break;
      const bytes = await this.#readSegment(segment, { offset, maxBytes, upTo, allocate });
      if (bytes.length > 0) return bytes;
    }
    return Buffer.alloc(0);
  }

  /** See `Log.findByTimestamp`. */
  async findByTimestamp(
    timestampMs: number,
    from: number,
  ): Promise<{ readonly batchOffset: number } | undefined> {
    // Not over the list: segments leave it meanwhile.
    let segment = this.#segmentOf(from) ?? this.#segments[0];
    for (; segment !== undefined; segment = this.#after(segment)) {
      if (segment.maxTimestampMs < timestampMs) continue;
      try {
        const found = await this.#findInSegment(segment, timestampMs, from);
        if (found !== undefined) return { batchOffset: found };
      } catch (error) {
        if (!(error instanceof OffsetOutOfRangeError)) throw error;
      }
    }
    return undefined;
  }

  async #findInSegment(
    segment: Segment,
    timestampMs: number,
    from: number,
  ): Promise<number | undefined> {
    await this.#keepFewOpen(segment);
    const { times } = segment.indexes ?? (await segment.loadIndexes());
    let offset = Math.max(from, segment.baseOffset + times.searchFrom(timestampMs));
    while (offset < segment.endOffset) {
      const request = { offset, maxBytes: searchBytes, upTo: this.#writer.writtenEnd };
      const bytes = await this.#readSegment(segment, request);
      if (bytes.length === 0) return undefined;
      for (const position of batchPositions(bytes)) {
        const header = readBatchHeader(bytes, position);
        if (header.maxTimestampMs >= timestampMs) return header.baseOffset;
        offset = lastOffsetOf(header) + 1;
      }
    }
    return undefined;
  }

  #segmentOf(offset: number): Segment | undefined {
    const behind = partitionPoint(
      this.#segments.length,
      (index) => this.#segments[index]!.baseOffset <= offset,
    );
    return this.#segments[behind - 1];
  }

  #after(segment: Segment): Segment | undefined {
    return this.#segments.find(({ baseOffset }) => baseOffset > segment.baseOffset);
  }

  async #readSegment(segment: Segment, request: ReadRequest): Promise<Buffer> {
    await this.#keepFewOpen(segment);
    for (;;)
      try {
        return await this.#reader.read(segment, request);
      } catch (error) {
        const isGone = !this.#segments.includes(segment);
        const now = isGone
          ? this.#segmentOf(Math.max(request.offset, segment.baseOffset))
          : undefined;
        if (now !== undefined) return this.#readSegment(now, request); // it was rewritten
        if (isGone)
          throw new OffsetOutOfRangeError(`offset ${request.offset} was deleted while it was read`);
        if (!(error instanceof DamagedSegmentError)) throw error;
        await this.#stepOver(segment, error);
      }
  }

  async #stepOver(segment: Segment, error: DamagedSegmentError): Promise<void> {
    const damage = await segment.use(async (handle): Promise<Damage | undefined> => {
      // Not `segment.sizeBytes`: that counts what is queued and not in the file yet.
      const { sizeBytes } = await handle.stat();
      const window = new FileWindow(handle, sizeBytes);
      const { isDense = false } = this.#options;
      const bounds = { from: segment.baseOffset, to: segment.endOffset, isDense };
      // A read passes over batches by their lengths: the first bad one may lie before the place
      // where it showed.
      const bad = await firstBadPlace(segment, window, bounds, error);
      if (bad === undefined) return undefined;
      const { position, fromOffset, reason } = bad;
      const next = await findIntactBatch(window, position, { ...bounds, from: fromOffset });
      segment.addHole({ from: position, to: next?.position ?? sizeBytes });
      const toOffset = next?.header.baseOffset ?? segment.endOffset;
      return { file: segment.path, position, fromOffset, toOffset, reason };
    });
    this.#reader.forget(segment);
    // Everything up to there is intact: the read had begun at a wrong place.
    if (damage === undefined) return segment.dropIndexes();
    this.#options.logger.error({ ...damage }, damageText(damage));
    this.#options.onDamage?.(damage);
  }

  async #keepFewOpen(segment: Segment): Promise<void> {
    const takesAppends =
      segment === this.#segments.at(-1) || segment === this.#writer.current.segment;
    if (!takesAppends) await this.#openSegments.use(segment);
  }
}

/** Up to the place that an error names; undefined: there is none. */
async function firstBadPlace(
  segment: Segment,
  window: FileWindow,
  bounds: OffsetBounds,
  error: DamagedSegmentError,
): Promise<{ position: number; fromOffset: number; reason: string } | undefined> {
  let fromOffset = segment.baseOffset;
  for (let position = 0; position <= error.position;) {
    const hole = segment.holes.find(({ from, to }) => from <= position && position < to);
    const batch = hole ?? (await batchAt(window, position, { ...bounds, from: fromOffset }));
    if (typeof batch === 'string') return { position, fromOffset, reason: batch };
    if ('to' in batch) position = batch.to;
    else {
      fromOffset = lastOffsetOf(batch.header) + 1;
      position += batch.header.sizeBytes;
    }
  }
  return undefined;
}
