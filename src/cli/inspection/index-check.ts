/**
 * Compares the indexes beside a partition's segments with the batches in them, as Kafka's dump tool
 * does with `--verify-index-only`. Fed with every batch in order; a missing index is none to compare.
 */
import { basename } from 'node:path';
import { abortedEntriesIn, type AbortedEntry } from '../../broker/log/aborted-index-file.js';
import type { FileSystem } from '../../core/file-system.js';
import {
  decodeRecords,
  endTransactionOfKey,
  isControl,
  isTransactional,
  lastOffsetOf,
  readBatchHeader,
  type BatchHeader,
} from '../../protocol/kafka/record-batch.js';
import { readWholeFile } from '../../storage/atomic-file.js';
import type { BatchPosition } from '../../storage/log.js';
import { OffsetIndex } from '../../storage/log/offset-index.js';
import { TimeIndex } from '../../storage/log/time-index.js';

export class IndexCheck {
  readonly problems: string[] = [];
  /** Index files that were compared. */
  files = 0;
  readonly #fileSystem: FileSystem;
  #segment: SegmentCheck | undefined;

  constructor(fileSystem: FileSystem) {
    this.#fileSystem = fileSystem;
  }

  async add(batch: Buffer, { segment, filePosition }: BatchPosition): Promise<void> {
    if (this.#segment?.path !== segment) {
      this.finish();
      this.#segment = await SegmentCheck.open(this.#fileSystem, segment);
      this.files += this.#segment.files;
    }
    this.#segment.add(batch, filePosition);
  }

  /** Call it behind the last batch. */
  finish(): void {
    this.problems.push(...(this.#segment?.finish() ?? []));
    this.#segment = undefined;
  }
}

class SegmentCheck {
  readonly path: string;
  readonly files: number;
  readonly #base: number;
  readonly #problems: string[] = [];
  readonly #offsets: OffsetIndex | undefined;
  readonly #times: TimeIndex | undefined;
  readonly #aborted: readonly AbortedEntry[];
  readonly #markers = new Map<number, number>();
  #offsetEntry = 0;
  #timeEntry = 0;
  #maxTimestampMs = -1;

  static async open(fileSystem: FileSystem, path: string): Promise<SegmentCheck> {
    const read = (extension: string): Promise<Buffer | undefined> =>
      readWholeFile(fileSystem, path.replace(/log$/, extension));
    return new SegmentCheck(path, {
      index: await read('index'),
      timeindex: await read('timeindex'),
      txnindex: await read('txnindex'),
    });
  }

  private constructor(path: string, files: Record<string, Buffer | undefined>) {
    const { index, timeindex, txnindex } = files;
    this.path = path;
    this.files = Object.values(files).filter((file) => file !== undefined).length;
    this.#base = Number(basename(path, '.log'));
    this.#offsets = index && OffsetIndex.decode(index, Infinity);
    this.#times = timeindex && TimeIndex.decode(timeindex);
    this.#aborted = txnindex === undefined ? [] : abortedEntriesIn(txnindex);
    if (index !== undefined && this.#offsets === undefined) this.#say('index', 'it is none');
    if (timeindex !== undefined && this.#times === undefined) this.#say('timeindex', 'it is none');
  }

  add(batch: Buffer, position: number): void {
    const header = readBatchHeader(batch, 0);
    const lastOffset = lastOffsetOf(header);
    if (header.recordCount > 0)
      this.#maxTimestampMs = Math.max(this.#maxTimestampMs, header.maxTimestampMs);
    this.#compareOffsets(position, lastOffset);
    this.#compareTimes(header, lastOffset);
    if (isAbortMarker(header, batch)) this.#markers.set(lastOffset, header.producerId);
  }

  finish(): readonly string[] {
    const { size = 0 } = this.#offsets ?? {};
    if (this.#offsetEntry < size)
      this.#say('index', `${size - this.#offsetEntry} entries point behind the last batch`);
    const times = this.#times?.size ?? 0;
    if (this.#timeEntry < times)
      this.#say(
        'timeindex',
        `${times - this.#timeEntry} entries name offsets behind the last batch`,
      );
    for (const { producerId, lastOffset } of this.#aborted)
      if (producerId >= 0 && this.#markers.get(lastOffset) !== producerId)
        this.#say('txnindex', `offset ${lastOffset} is no abort marker of producer ${producerId}`);
    return this.#problems;
  }

  #compareOffsets(position: number, lastOffset: number): void {
    const index = this.#offsets;
    if (index === undefined) return;
    while (this.#offsetEntry < index.size) {
      const entry = index.entryAt(this.#offsetEntry);
      if (entry.position > position) return;
      this.#offsetEntry++;
      const named = this.#base + entry.lastOffsetDelta;
      if (entry.position !== position)
        this.#say('index', `entry for offset ${named}: no batch begins at byte ${entry.position}`);
      else if (named !== lastOffset)
        this.#say('index', `byte ${position}: the batch ends with ${lastOffset}, not ${named}`);
    }
  }

  #compareTimes({ maxTimestampMs }: BatchHeader, lastOffset: number): void {
    const index = this.#times;
    if (index === undefined) return;
    while (this.#timeEntry < index.size) {
      const entry = index.entryAt(this.#timeEntry);
      const named = this.#base + entry.lastOffsetDelta;
      if (named > lastOffset) return;
      this.#timeEntry++;
      if (named !== lastOffset) this.#say('timeindex', `no batch ends with offset ${named}`);
      else if (entry.timestampMs !== maxTimestampMs || maxTimestampMs < this.#maxTimestampMs)
        this.#say('timeindex', `offset ${named}: ${entry.timestampMs} is not the largest time`);
    }
  }

  #say(extension: string, problem: string): void {
    this.#problems.push(`${this.path.replace(/log$/, extension)}: ${problem}`);
  }
}

function isAbortMarker(header: BatchHeader, batch: Buffer): boolean {
  if (!isControl(header) || !isTransactional(header) || header.recordCount === 0) return false;
  const key = decodeRecords(batch, 0).keyAt(0);
  return key !== null && endTransactionOfKey(key) === 'abort';
}
