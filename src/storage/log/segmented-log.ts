/*
 * Hot path (append). The log engine over its parts: recovery.ts at the start, log-writer.ts for what
 * comes in, log-reader.ts for what goes out, segment-removal.ts for what goes away, log-restart.ts
 * after a failed write. Offsets are given at `append`, so a roll is decided there, too; the writer
 * carries it out in order.
 */
import { ChannelError } from '../../core/errors.js';
import {
  lastOffsetDeltaAt,
  maxTimestampAt,
  patchBaseOffset,
  patchLeaderEpoch,
  readBatchHeader,
} from '../../protocol/kafka/record-batch.js';
import { Deferred } from '../../util/deferred.js';
import {
  OffsetOutOfRangeError,
  type Appended,
  type Log,
  type LogOptions,
  type RecoveryReport,
  type RollPolicy,
  type SegmentSummary,
} from '../log.js';
import { LogReader } from './log-reader.js';
import { LogRestart } from './log-restart.js';
import { LogWriter } from './log-writer.js';
import { stampOffset } from './offset-check.js';
import { recoverLog, type RecoveredLog } from './recovery.js';
import { segmentBytesMax, segmentOffsetsMax } from './segment-files.js';
import { newSegment } from './segment-directories.js';
import { SegmentRemoval } from './segment-removal.js';
import type { Segment } from './segment.js';

/**
 * Opens the log in its directories, which must exist; makes the first segment when there is none.
 */
export async function openLog(
  options: LogOptions,
): Promise<{ readonly log: Log; readonly report: RecoveryReport }> {
  // A process that was killed may have left files whose names only the page cache has.
  for (const directory of options.directories) await options.fileSystem.syncDirectory(directory);
  const recovered = await recoverLog(options);
  const log = await SegmentedLog.open(options, recovered);
  const { truncatedBytes, intactEnd, damage } = recovered;
  return { log, report: { truncatedBytes, intactEnd, damage } };
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

class SegmentedLog implements Log {
  /** Shared with its parts; `configure` changes it. */
  readonly #options: LogOptions & Mutable<RollPolicy>;
  readonly #segments: Segment[];
  readonly #writer: LogWriter;
  readonly #reader: LogReader;
  readonly #restart: LogRestart;
  readonly #removal: SegmentRemoval;
  #endOffset: number;
  #reopening: Promise<void> | undefined;
  #closed = false;

  private constructor(
    options: LogOptions & Mutable<RollPolicy>,
    segments: Segment[],
    writer: LogWriter,
  ) {
    this.#options = options;
    this.#segments = segments;
    this.#writer = writer;
    this.#endOffset = writer.writtenEnd;
    const reader = new LogReader(options, segments, writer);
    this.#reader = reader;
    const stamp = (batch: Buffer, baseOffset: number): void => this.#stamp(batch, baseOffset);
    this.#restart = new LogRestart({ options, segments, writer, reader, stamp });
    this.#removal = new SegmentRemoval({ options, segments, writer, reader });
  }

  static async open(given: LogOptions, recovered: RecoveredLog): Promise<SegmentedLog> {
    const options = { ...given };
    const segments = [...recovered.segments];
    const last = segments.at(-1);
    const endsWell = last !== undefined && last.holes.at(-1)?.to !== last.sizeBytes;
    const goesOn = endsWell && last.endOffset === recovered.endOffset;
    const active = goesOn ? last : newSegment(options, recovered.endOffset, last?.directory);
    const handle = goesOn ? await active.open() : await active.create();
    await active.loadIndexes();
    if (!goesOn) segments.push(active);
    const log = new SegmentedLog(
      options,
      segments,
      new LogWriter(active, handle, options.syncRounds),
    );
    if (active.sizeBytes === 0) log.#appendOpening(active, last?.endOffset ?? active.baseOffset);
    await log.sync();
    return log;
  }

  get startOffset(): number {
    return this.#segments[0]?.baseOffset ?? this.#endOffset;
  }

  get endOffset(): number {
    return this.#endOffset;
  }

  get durableEnd(): number {
    return this.#writer.durableEnd;
  }

  get sizeBytes(): number {
    return this.#segments.reduce((sum, segment) => sum + segment.sizeBytes, 0);
  }

  get segments(): readonly SegmentSummary[] {
    return this.#segments.map((segment) => segment.summary());
  }

  append(batch: Buffer, leaderEpoch?: number): Appended {
    this.#checkWritable();
    if (batch.length > segmentBytesMax)
      throw new ChannelError(
        `a batch of ${batch.length} bytes is larger than a segment can be (2 GiB)`,
      );
    if (this.#mustRoll(batch)) this.#planRoll();
    if (leaderEpoch !== undefined) patchLeaderEpoch(batch, 0, leaderEpoch);
    return this.#enqueue(this.#segments.at(-1)!, batch);
  }

  async sync(): Promise<void> {
    this.#checkWritable();
    await this.#writer.syncTo(this.#endOffset);
  }

  async read(
    offset: number,
    maxBytes: number,
    upTo = this.durableEnd,
    allocate?: (bytes: number) => Buffer,
  ): Promise<Buffer> {
    const { startOffset } = this;
    if (offset < startOffset || offset > this.#endOffset)
      throw new OffsetOutOfRangeError(
        `offset ${offset} is outside the log, which holds [${startOffset}, ${this.#endOffset})`,
      );
    return this.#reader.read({ offset, maxBytes, upTo, allocate });
  }

  findByTimestamp(
    timestampMs: number,
    from = this.startOffset,
  ): Promise<{ readonly batchOffset: number } | undefined> {
    return this.#reader.findByTimestamp(timestampMs, from);
  }

  configure(policy: Partial<RollPolicy>): void {
    Object.assign(this.#options, policy);
  }

  async roll(): Promise<void> {
    this.#checkWritable();
    // A new one would have the same first offset, and so the same file.
    if (this.#segments.at(-1)!.sizeBytes === 0) return;
    const { segment, written } = this.#planRoll();
    await written;
    if (segment.endOffset > segment.baseOffset) await this.sync();
  }

  deleteBefore(offset: number): Promise<number> {
    return this.#removal.deleteBefore(offset);
  }

  rewrite(
    from: number,
    to: number,
    batches: AsyncIterable<Buffer>,
    mayCommit: () => Promise<boolean> = () => Promise.resolve(true),
  ): Promise<boolean> {
    return this.#removal.rewrite(from, to, batches, mayCommit);
  }

  reopen(): Promise<void> {
    if (this.#writer.failure === undefined || this.#closed) return Promise.resolve();
    this.#reopening ??= this.#goOn().finally(() => (this.#reopening = undefined));
    return this.#reopening;
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    try {
      if (this.#writer.failure === undefined) await this.#writer.syncTo(this.#endOffset);
    } finally {
      this.#closed = true;
      this.#removal.close();
      await this.#writer.quiesce();
      await this.#segments
        .at(-1)
        ?.writeIndexes()
        .catch(() => {});
      for (const segment of this.#segments) await segment.close();
    }
  }

  #checkWritable(): void {
    if (this.#closed) throw new ChannelError('the log is closed');
    if (this.#writer.failure !== undefined) throw this.#writer.failure;
  }

  #mustRoll(batch: Buffer): boolean {
    const active = this.#segments.at(-1)!;
    const { segmentBytes, segmentMs, segmentIndexBytes = Infinity } = this.#options;
    if (active.sizeBytes === 0) return false;
    if (active.sizeBytes + batch.length > Math.min(segmentBytes, segmentBytesMax)) return true;
    const lastDelta = this.#endOffset + lastOffsetDeltaAt(batch, 0) - active.baseOffset;
    if (lastDelta >= segmentOffsetsMax) return true;
    if (active.indexes!.sizeBytes >= segmentIndexBytes) return true;
    return segmentMs !== undefined && isNewerBy(segmentMs, batch, active.firstTimestampMs);
  }

  #planRoll(): { segment: Segment; written: Promise<void> } {
    const previousEnd = this.#segments.at(-1)!.endOffset;
    const segment = newSegment(this.#options, this.#endOffset, this.#segments.at(-1)?.directory);
    this.#segments.push(segment);
    const opening = this.#appendOpening(segment, previousEnd);
    if (opening !== undefined) return { segment, written: opening.written };
    const written = new Deferred();
    this.#writer.enqueue({ segment, bytes: undefined, endOffset: this.#endOffset, written });
    return { segment, written: written.promise };
  }

  #appendOpening(segment: Segment, previousEnd: number): Appended | undefined {
    const roll = { baseOffset: this.#endOffset, durableEnd: this.durableEnd, previousEnd };
    const opening = this.#options.openingBatch?.(roll);
    return opening && this.#enqueue(segment, opening);
  }

  #enqueue(segment: Segment, batch: Buffer): Appended {
    const baseOffset = this.#endOffset;
    this.#stamp(batch, baseOffset);
    segment.add(readBatchHeader(batch, 0));
    const { endOffset } = segment;
    this.#endOffset = endOffset;
    this.#reader.keep(baseOffset, endOffset, batch);
    const written = new Deferred();
    this.#writer.enqueue({ segment, bytes: batch, endOffset, written });
    return { baseOffset, endOffset, written: written.promise };
  }

  #stamp(batch: Buffer, baseOffset: number): void {
    if (this.#options.isDense === true) stampOffset(batch, baseOffset);
    else patchBaseOffset(batch, 0, baseOffset);
  }

  async #goOn(): Promise<void> {
    this.#endOffset = await this.#restart.goOnAt(this.#endOffset);
  }
}

/** Batches without a time roll no segment. */
function isNewerBy(limitMs: number, batch: Buffer, firstTimestampMs: number | undefined): boolean {
  if (firstTimestampMs === undefined || firstTimestampMs < 0) return false;
  return maxTimestampAt(batch, 0) - firstTimestampMs > limitMs;
}
