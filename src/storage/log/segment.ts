import { CorruptionError } from '../../core/errors.js';
import type { FileHandle, FileSystem } from '../../core/file-system.js';
import { lastOffsetOf, type BatchHeader } from '../../protocol/kafka/record-batch.js';
import { readWholeFile } from '../atomic-file.js';
import type { SegmentSummary } from '../log.js';
import { anyOffset, batchAt, FileWindow } from './scan.js';
import { removeSegmentFiles, segmentPath, type Discard } from './segment-files.js';
import { SegmentIndexes } from './segment-indexes.js';
import { endByIndexes } from './segment-trust.js';

/** A part of a segment that cannot be read: found damaged, left in place, stepped over. */
export interface Hole {
  readonly from: number;
  readonly to: number;
}

/**
 * One file of a log and what is known of it. The end and the size include what is queued but not
 * written yet; the log cuts them back when a write fails. A closed segment opens its file, and loads
 * its indexes, when it is read.
 */
export class Segment {
  readonly directory: string;
  readonly baseOffset: number;
  readonly path: string;
  endOffset: number;
  sizeBytes = 0;
  maxTimestampMs = -1;
  /** Of the first batch; undefined: not known. */
  firstTimestampMs: number | undefined;
  holes: Hole[] = [];
  readonly #fileSystem: FileSystem;
  readonly #indexIntervalBytes: number;
  #handle: Promise<FileHandle> | undefined;
  #users = 0;
  #closeWhenUnused = false;
  #replaced: Promise<void> | undefined;
  #isRetired = false;
  /** Undefined: only in their files. */
  #indexes: SegmentIndexes | undefined;
  /** Partial ones lack what was before, so they are never written. */
  #indexState: 'unsaved' | 'saved' | 'partial' = 'unsaved';

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
    this.#indexes = new SegmentIndexes(indexIntervalBytes);
  }

  /** What is in memory of them. */
  get indexes(): SegmentIndexes | undefined {
    return this.#indexes;
  }

  /** Accounts for one batch at the end of the file. The indexes must be in memory. */
  add(header: BatchHeader): void {
    this.#indexes!.add(header, this.baseOffset, this.sizeBytes);
    if (this.#indexState === 'saved') this.#indexState = 'unsaved';
    if (this.sizeBytes === 0) this.firstTimestampMs = header.maxTimestampMs;
    this.endOffset = lastOffsetOf(header) + 1;
    this.sizeBytes += header.sizeBytes;
    const { maxTimestampMs, recordCount } = header;
    if (maxTimestampMs > this.maxTimestampMs && recordCount > 0)
      this.maxTimestampMs = maxTimestampMs;
  }

  /** Forgets what lies behind. `maxTimestampMs` stays: an upper bound is enough for it. */
  cutBack(sizeBytes: number, endOffset: number): void {
    this.sizeBytes = sizeBytes;
    this.endOffset = endOffset;
    if (this.#indexes === undefined) this.dropIndexes();
    this.#indexes!.cutAt(sizeBytes, endOffset - this.baseOffset);
    this.#indexState = 'partial';
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
    if (this.#handle === undefined && this.#replaced !== undefined) await this.#replaced;
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

  /** Closes the file as soon as nobody reads from it, and forgets the indexes that have files. */
  async close(): Promise<void> {
    this.#closeWhenUnused = this.#users > 0;
    if (this.#closeWhenUnused) return;
    if (this.#indexState === 'saved') this.#indexes = undefined;
    const handle = this.#handle;
    // Before the first await: who opens it meanwhile gets another one.
    this.#handle = undefined;
    await (await handle)?.close();
  }

  /**
   * Its path is about to be another file's: who has it open reads on, others wait for `replaced`.
   * Resolves when nobody is opening it any more.
   */
  async holdBack(replaced: Promise<void>): Promise<void> {
    this.#replaced = replaced;
    await this.#handle?.catch(() => {});
  }

  /** Another file has its path now: it is read to the end by those who have it, and not opened again. */
  async retire(): Promise<void> {
    this.#isRetired = true;
    await this.close();
  }

  /** Durable when it resolves: after a power cut no older segment stands before a gap. */
  async remove(discard?: Discard): Promise<void> {
    try {
      await removeSegmentFiles(this.#fileSystem, this.directory, this.baseOffset, discard);
    } finally {
      await this.close();
    }
  }

  // --- Indexes -------------------------------------------------------------------------------

  /** Not synced: on any doubt both are rebuilt from the batches. */
  async writeIndexes(): Promise<void> {
    const indexes = this.#indexes;
    if (indexes === undefined || this.#indexState !== 'unsaved') return;
    indexes.finish();
    await this.#writeFile('index', indexes.offsets.encode());
    await this.#writeFile('timeindex', indexes.times.encode());
    this.#indexState = 'saved';
  }

  /** Reads the files where they are not in memory. What is no index there stands for an empty one. */
  async loadIndexes(): Promise<SegmentIndexes> {
    if (this.#indexes !== undefined) return this.#indexes;
    const offsets = await this.#readFile('index');
    const times = await this.#readFile('timeindex');
    const decoded =
      offsets &&
      times &&
      SegmentIndexes.decode(offsets, times, this.#indexIntervalBytes, this.sizeBytes);
    if (this.#indexes === undefined && decoded === undefined) this.dropIndexes();
    return (this.#indexes ??= decoded!);
  }

  /** They were wrong: reads walk from the start. */
  dropIndexes(): void {
    this.#indexes = new SegmentIndexes(this.#indexIntervalBytes);
    const lastOffsetDelta = Math.max(0, this.endOffset - this.baseOffset - 1);
    this.#indexes.passOver(this.maxTimestampMs, lastOffsetDelta);
    this.#indexState = 'partial';
  }

  /**
   * Takes size, end and largest time from the files where its indexes fit it; false: a scan is
   * needed. Where offsets may be missing (compaction) its batches may end below `endOffset`.
   */
  async trustFiles(endOffset: number, isDense: boolean): Promise<boolean> {
    const end = await endByIndexes(this.#fileSystem, this);
    if (end === undefined || end.endOffset > endOffset) return false;
    if (isDense && end.endOffset < endOffset) return false;
    this.sizeBytes = end.sizeBytes;
    this.endOffset = endOffset;
    this.maxTimestampMs = end.maxTimestampMs;
    this.firstTimestampMs = end.firstTimestampMs;
    this.#indexes = undefined;
    this.#indexState = 'saved';
    return true;
  }

  addHole(hole: Hole): void {
    this.holes = [...this.holes, hole].toSorted((a, b) => a.from - b.from);
  }

  summary(): SegmentSummary {
    const { path, baseOffset, endOffset, sizeBytes, maxTimestampMs, firstTimestampMs } = this;
    return { path, baseOffset, endOffset, sizeBytes, maxTimestampMs, firstTimestampMs };
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
