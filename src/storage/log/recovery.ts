/*
 * What a log does with its files at the start.
 *
 *   closed segment  |batch|batch|bad|batch|       bad = damage: a segment is synced before the next
 *                                                 one takes a byte, so all of it had been durable
 *   last segment    |batch|batch|bad|batch|torn|  bad = damage when an intact batch behind it proves
 *                                                 that it had been durable; else the torn tail
 *
 * Damage is reported and stepped over, never cut. Only the torn tail is truncated. A last segment
 * in which nothing is intact was being opened when the process died: it is removed, the one before
 * is active again. What the last segment holds behind the durable end that its last batch names is
 * written once more: after a failed fdatasync the page cache shows bytes that the disk does not
 * have, and that no later fdatasync would write (fsyncgate); a killed process leaves such pages
 * behind. (Kafka cuts everything behind the first bad batch: right with replicas, wrong here.)
 */
import type { FileHandle } from '../../core/file-system.js';
import type { Damage, LogOptions } from '../log.js';
import {
  batchAt,
  FileWindow,
  findIntactBatch,
  type IntactBatch,
  type OffsetBounds,
} from './scan.js';
import { listSegments, segmentOffsetsMax, type SegmentFile } from './segment-files.js';
import { placeOf, Segment } from './segment.js';

const rewriteBytes = 1 << 20;
const anyOffset: OffsetBounds = { from: 0, to: Infinity };

export interface RecoveredLog {
  readonly segments: readonly Segment[];
  /** The next offset; beyond the last segment when a failed write had left a gap. */
  readonly endOffset: number;
  readonly truncatedBytes: number;
  readonly damage: readonly Damage[];
}

export async function recoverLog(options: LogOptions): Promise<RecoveredLog> {
  const recovery = new Recovery(options);
  await recovery.run(await listSegments(options.fileSystem, options.directories));
  return recovery;
}

class Recovery implements RecoveredLog {
  readonly segments: Segment[] = [];
  readonly damage: Damage[] = [];
  endOffset = 0;
  truncatedBytes = 0;
  readonly #options: LogOptions;
  /** Of the last intact batch of the segment that is being scanned. */
  #lastPosition: number | undefined;

  constructor(options: LogOptions) {
    this.#options = options;
  }

  async run(files: readonly SegmentFile[]): Promise<void> {
    for (const [i, file] of files.entries()) {
      const next = files[i + 1];
      const { fileSystem, indexIntervalBytes } = this.#options;
      const segment = new Segment(fileSystem, file.directory, file.baseOffset, indexIntervalBytes);
      this.segments.push(segment);
      if (next !== undefined && (await this.#isTrusted(segment, next.baseOffset))) continue;
      await this.#scan(segment, next?.baseOffset);
    }
    await this.#removeUnopenedTail();
  }

  async #isTrusted(segment: Segment, nextBase: number): Promise<boolean> {
    const { trustBelow = 0, indexIntervalBytes } = this.#options;
    return nextBase <= trustBelow && segment.loadIndexes(indexIntervalBytes, nextBase);
  }

  async #scan(segment: Segment, nextBase: number | undefined): Promise<void> {
    this.#lastPosition = undefined;
    await segment.use(async (handle) => {
      const window = new FileWindow(handle, (await handle.stat()).sizeBytes);
      let position = 0;
      // A closed segment is complete when it reaches the next one. Bytes behind that are what a failed
      // write left and no truncation took away for good.
      while (position < window.sizeBytes && segment.endOffset !== nextBase) {
        const bounds = boundsOf(segment, nextBase);
        const batch = await batchAt(window, position, this.#expected(segment, bounds));
        if (typeof batch !== 'string') {
          position = this.#keep(segment, batch);
          continue;
        }
        const next = await findIntactBatch(window, position, bounds);
        const isTail = nextBase === undefined && !(await this.#provesDurable(window, next, bounds));
        if (isTail) {
          this.truncatedBytes += window.sizeBytes - position;
          await handle.truncate(position);
          break;
        }
        position = next?.position ?? window.sizeBytes;
        this.#reportHole(segment, position, next?.header.baseOffset ?? nextBase, batch);
      }
      if (nextBase === undefined) await this.#rewriteTail(segment, handle);
    });
    if (nextBase !== undefined) await segment.close();
  }

  /** In a dense log the next batch has the next offset, unless something was lost before it. */
  #expected(segment: Segment, bounds: OffsetBounds): OffsetBounds {
    const isBehindHole = segment.holes.at(-1)?.to === segment.sizeBytes;
    if (this.#options.isDense !== true || isBehindHole) return bounds;
    return { ...bounds, firstMax: bounds.from };
  }

  #keep(segment: Segment, batch: IntactBatch): number {
    const { baseOffset } = batch.header;
    this.#lastPosition = batch.position;
    segment.add(batch.header);
    this.#options.onRecoveredBatch?.(batch.bytes, {
      baseOffset,
      segment: segment.path,
      filePosition: batch.position,
    });
    return batch.position + batch.header.sizeBytes;
  }

  async #rewriteTail(segment: Segment, handle: FileHandle): Promise<void> {
    const { durableEndOf } = this.#options;
    if (durableEndOf !== undefined && this.#lastPosition !== undefined) {
      const window = new FileWindow(handle, segment.sizeBytes);
      const last = await batchAt(window, this.#lastPosition, anyOffset);
      const durableEnd = typeof last === 'string' ? 0 : (durableEndOf(last.bytes) ?? 0);
      const { position: from } = await placeOf(segment, durableEnd);
      for (let at = from; at < segment.sizeBytes; at += rewriteBytes)
        await handle.write([await window.at(at, rewriteBytes)], at);
    }
    await handle.sync();
  }

  /**
   * Does an intact batch from `first` on say that the offset where the bad one lies was durable?
   */
  async #provesDurable(
    window: FileWindow,
    first: IntactBatch | undefined,
    bounds: OffsetBounds,
  ): Promise<boolean> {
    const { durableEndOf } = this.#options;
    if (first === undefined || durableEndOf === undefined) return first !== undefined;
    let batch: IntactBatch | undefined = first;
    while (batch !== undefined) {
      if ((durableEndOf(batch.bytes) ?? 0) > bounds.from) return true;
      const behind: number = batch.position + batch.header.sizeBytes;
      const next: IntactBatch | string = await batchAt(window, behind, bounds);
      batch = typeof next === 'string' ? await findIntactBatch(window, behind, bounds) : next;
    }
    return false;
  }

  #reportHole(segment: Segment, to: number, toOffset: number | undefined, reason: string): void {
    const { sizeBytes: position, endOffset: fromOffset, path: file } = segment;
    segment.holes.push({ from: position, to });
    segment.sizeBytes = to;
    segment.endOffset = Math.max(fromOffset, toOffset ?? fromOffset);
    this.damage.push({ file, position, fromOffset, toOffset: segment.endOffset, reason });
    this.#options.logger.error(
      { file, position, fromOffset, toOffset: segment.endOffset, reason },
      `${file}: damaged at byte ${position}: offsets ${fromOffset} to ${segment.endOffset - 1} are lost; the rest is read`,
    );
  }

  async #removeUnopenedTail(): Promise<void> {
    const last = this.segments.at(-1);
    this.endOffset = last?.endOffset ?? 0;
    if (last === undefined || last.sizeBytes > 0 || this.segments.length === 1) return;
    this.segments.pop();
    await last.remove();
    await this.#options.fileSystem.syncDirectory(last.directory);
    // Its name is a promise that no offset below was still free.
    this.endOffset = last.baseOffset;
  }
}

function boundsOf(segment: Segment, nextBase: number | undefined): OffsetBounds {
  const to = Math.min(nextBase ?? Infinity, segment.baseOffset + segmentOffsetsMax);
  return { from: segment.endOffset, to };
}
