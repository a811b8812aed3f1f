import { CorruptionError } from '../../core/errors.js';
import type { FileHandle, FileSystem } from '../../core/file-system.js';
import { lastOffsetOf, type BatchHeader } from '../../protocol/kafka/record-batch.js';
import { readWholeFile } from '../atomic-file.js';
import type { SegmentSummary } from '../log.js';
import { OffsetIndex, type IndexEntry } from './offset-index.js';
import { anyOffset, batchAt, FileWindow } from './scan.js';
import { segmentPath } from './segment-files.js';

/** A part of a segment that cannot be read: found damaged, left in place, stepped over. */
export interface Hole {
  readonly from: number;
  readonly to: number;
}

/**
 * One file of a log and what is known of it. The end and the size include what is queued but not
 * written yet; the log cuts them back when a write fails. A closed segment opens its file when
 * read.
 */
export class Segment {
  readonly directory: string;
  readonly baseOffset: number;
  readonly path: string;
  endOffset: number;
  sizeBytes = 0;
  maxTimestampMs = -1;
  index: OffsetIndex;
  holes: Hole[] = [];
  readonly #fileSystem: FileSystem;
  readonly #indexIntervalBytes: number;
  #handle: Promise<FileHandle> | undefined;
  #users = 0;
  #closeWhenUnused = false;
  #isRetired = false;
  /** The last batch, if it is known. */
  #last: IndexEntry | undefined;

  constructor(
    fileSystem: FileSystem,
    directory: string,
    baseOffset: number,
    indexIntervalBytes: number,
  ) {
    this.#fileSystem = fileSystem;
    this.directory = directory;
    this.baseOffset = baseOffset;
    this.path = segmentPath(directory, baseOffset);
    this.endOffset = baseOffset;
    this.#indexIntervalBytes = indexIntervalBytes;
    this.index = new OffsetIndex(indexIntervalBytes);
  }

  /** Accounts for one batch at the end of the file. */
  add(header: BatchHeader): void {
    const lastOffsetDelta = lastOffsetOf(header) - this.baseOffset;
    this.index.add(lastOffsetDelta, this.sizeBytes, header.sizeBytes);
    this.#last = { lastOffsetDelta, position: this.sizeBytes };
    this.endOffset = lastOffsetOf(header) + 1;
    this.sizeBytes += header.sizeBytes;
    if (header.maxTimestampMs > this.maxTimestampMs) this.maxTimestampMs = header.maxTimestampMs;
  }

  /** Forgets what lies behind. `maxTimestampMs` stays: an upper bound is enough for it. */
  cutBack(sizeBytes: number, endOffset: number): void {
    this.sizeBytes = sizeBytes;
    this.endOffset = endOffset;
    this.index.cutAt(sizeBytes);
    this.#last = undefined;
    this.holes = this.holes.filter((hole) => hole.to <= sizeBytes);
  }

  /** Makes the file, or empties one that an earlier attempt left. */
  async create(): Promise<FileHandle> {
    const handle = await this.#fileSystem.open(this.path, 'w+');
    this.#handle = Promise.resolve(handle);
    await this.#fileSystem.syncDirectory(this.directory);
    return handle;
  }

  /** The file, which stays open until `close`. */
  async open(): Promise<FileHandle> {
    if (this.#isRetired && this.#handle === undefined)
      throw new Error(`${this.path} was rewritten`);
    const opening = (this.#handle ??= this.#fileSystem.open(this.path, 'r+'));
    try {
      return await opening;
    } catch (error) {
      if (this.#handle === opening) this.#handle = undefined;
      throw error;
    }
  }

  /** Runs `work` on the open file; a `close` meanwhile waits for it. */
  async use<Result>(work: (handle: FileHandle) => Promise<Result>): Promise<Result> {
    this.#users++;
    try {
      return await work(await this.open());
    } finally {
      this.#users--;
      if (this.#closeWhenUnused) await this.close();
    }
  }

  /** Closes the file as soon as nobody reads from it. */
  async close(): Promise<void> {
    this.#closeWhenUnused = this.#users > 0;
    if (this.#closeWhenUnused || this.#handle === undefined) return;
    const handle = await this.#handle;
    this.#handle = undefined;
    await handle.close();
  }

  /** Another file has its path now: it is read to the end by those who have it, and not opened again. */
  async retire(): Promise<void> {
    this.#isRetired = true;
    await this.close();
  }

  /** Durable when it resolves: after a power cut no older segment stands before a gap. */
  async remove(): Promise<void> {
    await this.#fileSystem.unlink(this.path);
    await this.#fileSystem.syncDirectory(this.directory);
    for (const extension of ['index', 'timeindex'])
      await this.#fileSystem
        .unlink(segmentPath(this.directory, this.baseOffset, extension))
        .catch(() => {});
    await this.close();
  }

  /** Not synced: on any doubt both are rebuilt from the batches. */
  async writeIndexes(): Promise<void> {
    const time = Buffer.alloc(12);
    time.writeBigInt64BE(BigInt(this.maxTimestampMs));
    time.writeInt32BE(Math.max(0, this.endOffset - 1 - this.baseOffset), 8);
    await this.#writeFile('index', this.index.encode(this.#last));
    await this.#writeFile('timeindex', time);
  }

  /**
   * Takes size, index and time from the files, when the index knows the last batch, the file ends
   * with it, and it ends at `endOffset`; false: a scan is needed.
   */
  async loadIndexes(endOffset: number): Promise<boolean> {
    const { sizeBytes } = await this.#fileSystem.stat(this.path);
    const offsets = await this.#readFile('index');
    const time = await this.#readFile('timeindex');
    const index = offsets && OffsetIndex.decode(offsets, this.#indexIntervalBytes, sizeBytes);
    if (index?.last === undefined || time === undefined || time.length === 0) return false;
    if (time.length % 12 !== 0 || !(await this.#endsWith(index.last, sizeBytes, endOffset)))
      return false;
    this.index = index;
    this.sizeBytes = sizeBytes;
    this.endOffset = endOffset;
    this.maxTimestampMs = Number(time.readBigInt64BE(time.length - 12));
    return true;
  }

  addHole(hole: Hole): void {
    this.holes = [...this.holes, hole].toSorted((a, b) => a.from - b.from);
  }

  /** The index was wrong: reads walk from the start. */
  dropIndex(): void {
    this.index = new OffsetIndex(this.#indexIntervalBytes);
  }

  summary(): SegmentSummary {
    const { path, baseOffset, endOffset, sizeBytes, maxTimestampMs } = this;
    return { path, baseOffset, endOffset, sizeBytes, maxTimestampMs };
  }

  async #endsWith(
    { lastOffsetDelta, position }: IndexEntry,
    sizeBytes: number,
    endOffset: number,
  ): Promise<boolean> {
    if (this.baseOffset + lastOffsetDelta + 1 !== endOffset) return false;
    const handle = await this.#fileSystem.open(this.path, 'r');
    try {
      const window = new FileWindow(handle, sizeBytes, sizeBytes - position);
      const last = await batchAt(window, position, anyOffset);
      if (typeof last === 'string') return false;
      return (
        position + last.header.sizeBytes === sizeBytes &&
        lastOffsetOf(last.header) + 1 === endOffset
      );
    } finally {
      await handle.close();
    }
  }

  async #writeFile(extension: string, content: Buffer): Promise<void> {
    const path = segmentPath(this.directory, this.baseOffset, extension);
    const handle = await this.#fileSystem.open(path, 'w+');
    try {
      await handle.write([content], 0);
    } finally {
      await handle.close();
    }
  }

  #readFile(extension: string): Promise<Buffer | undefined> {
    return readWholeFile(this.#fileSystem, segmentPath(this.directory, this.baseOffset, extension));
  }
}

/** The first batch at or behind `offset`: its position, and the end of what precedes it. */
export async function placeOf(
  segment: Segment,
  offset: number,
): Promise<{ position: number; offset: number }> {
  return segment.use(async (handle) => {
    const window = new FileWindow(handle, segment.sizeBytes);
    let position = 0;
    let end = segment.baseOffset;
    while (position < segment.sizeBytes) {
      const hole = segment.holes.find((h) => h.from <= position && position < h.to);
      const batch = hole ?? (await batchAt(window, position, { ...anyOffset, from: end }));
      if (typeof batch === 'string')
        throw new CorruptionError(`${segment.path}: byte ${position}: ${batch}`);
      if ('to' in batch) {
        position = batch.to;
        continue;
      }
      const batchEnd = lastOffsetOf(batch.header) + 1;
      if (batchEnd > offset) break;
      end = batchEnd;
      position += batch.header.sizeBytes;
    }
    return { position, offset: end };
  });
}
