/*
 * Reads a log as recovery would (storage/log/recovery.ts has the rules), and changes nothing:
 *
 *   closed segment  |batch|bad|batch|bad|      bad = damage
 *   last segment    |batch|bad|batch|torn|     bad = damage when a batch behind it proves that it
 *                                              had been durable; else all from there on is torn
 *
 * Bytes are bad where no intact batch lies, or one whose offsets do not follow.
 */
import { durableEndOf } from '../../channels/file/channel-batch.js';
import { RecoveredContent } from '../../channels/file/recovered-content.js';
import { messageOf, systemCodeOf } from '../../core/errors.js';
import type { FileSystem } from '../../core/file-system.js';
import {
  lastOffsetOf,
  readBatchHeader,
  type BatchHeader,
} from '../../protocol/kafka/record-batch.js';
import { inspectSegment } from '../../storage/inspect.js';
import type { Damage, SegmentSummary } from '../../storage/log.js';
import {
  segmentOffsetsMax,
  segmentPath,
  type SegmentFile,
} from '../../storage/log/segment-files.js';

export interface TornTail {
  readonly file: string;
  readonly position: number;
  readonly sizeBytes: number;
  readonly reason: string;
}

interface BadBytes {
  readonly position: number;
  readonly fromOffset: number;
  readonly reason: string;
  /** The offset behind; undefined until an intact batch follows. */
  toOffset: number | undefined;
  isDurable: boolean;
}

/** Called for every intact batch, in order. `bytes` is reused. */
export type BatchReader = (bytes: Buffer, isChannel: boolean) => Promise<void>;

export class LogInspection {
  readonly segments: SegmentSummary[] = [];
  readonly damage: Damage[] = [];
  tornTail: TornTail | undefined;
  /** What a file channel would recover; undefined for any other log. */
  channel: RecoveredContent | undefined;
  readonly #fileSystem: FileSystem;
  readonly #readBatch: BatchReader | undefined;
  #isFirstBatch = true;

  constructor(fileSystem: FileSystem, readBatch: BatchReader | undefined) {
    this.#fileSystem = fileSystem;
    this.#readBatch = readBatch;
  }

  async run(segments: readonly SegmentFile[]): Promise<void> {
    for (const [i, segment] of segments.entries()) {
      try {
        await this.#readSegment(segment, segments[i + 1]?.baseOffset);
      } catch (error) {
        // The log's owner may delete segments meanwhile.
        if (systemCodeOf(error) !== 'ENOENT') throw error;
      }
    }
  }

  async #readSegment(
    { directory, baseOffset }: SegmentFile,
    nextBase: number | undefined,
  ): Promise<void> {
    const file = segmentPath(directory, baseOffset);
    const bad: BadBytes[] = [];
    let endOffset = baseOffset;
    let end = 0;
    let maxTimestampMs = -1;
    for await (const { bytes, position, sizeBytes, problem } of inspectSegment(
      this.#fileSystem,
      file,
    )) {
      // What a failed write left behind the end of a closed segment was never acknowledged.
      if (endOffset === nextBase) break;
      end = position + sizeBytes;
      if (bytes !== undefined) this.#recognise(bytes);
      const header = bytes && readBatchHeader(bytes, 0);
      if (bad.length > 0 && bytes !== undefined) this.#noteDurable(bad, bytes, baseOffset);
      const isBehindBad = bad.length > 0 && bad.at(-1)!.toOffset === undefined;
      const bounds = { baseOffset, endOffset, nextBase, isBehindBad };
      const reason = problem ?? this.#misplaced(header!, bounds) ?? this.#take(bytes!);
      if (reason !== undefined) {
        if (!isBehindBad) bad.push(badBytes(position, endOffset, reason));
        continue;
      }
      if (isBehindBad) bad.at(-1)!.toOffset = header!.baseOffset;
      endOffset = lastOffsetOf(header!) + 1;
      maxTimestampMs = Math.max(maxTimestampMs, header!.maxTimestampMs);
      await this.#readBatch?.(bytes!, this.channel !== undefined);
    }
    this.segments.push({ path: file, baseOffset, endOffset, sizeBytes: end, maxTimestampMs });
    this.#judge(file, bad, nextBase, end);
  }

  /** Why a batch cannot be the next one; a channel's offsets are dense. */
  #misplaced(
    header: BatchHeader,
    bounds: {
      readonly baseOffset: number;
      readonly endOffset: number;
      readonly nextBase: number | undefined;
      readonly isBehindBad: boolean;
    },
  ): string | undefined {
    const { baseOffset, endOffset, nextBase = Infinity, isBehindBad } = bounds;
    const isInOrder =
      header.baseOffset >= endOffset &&
      lastOffsetOf(header) < Math.min(nextBase, baseOffset + segmentOffsetsMax);
    const mustFollow = this.channel !== undefined && !isBehindBad;
    if (isInOrder && (!mustFollow || header.baseOffset === endOffset)) return undefined;
    return `the batch has offset ${header.baseOffset}, expected ${endOffset}`;
  }

  /** The first intact batch shows whether the log is a channel's. */
  #recognise(bytes: Buffer): void {
    if (!this.#isFirstBatch) return;
    this.#isFirstBatch = false;
    if (durableEndOf(bytes) !== undefined) this.channel = new RecoveredContent();
  }

  /** Takes a batch of a channel in; what comes back is why that cannot be done. */
  #take(bytes: Buffer): string | undefined {
    try {
      this.channel?.add(bytes);
      return undefined;
    } catch (error) {
      return messageOf(error);
    }
  }

  /** Marks the bad places that were durable when this batch, which has a later offset, was written. */
  #noteDurable(bad: readonly BadBytes[], intact: Buffer, segmentBase: number): void {
    const header = readBatchHeader(intact, 0);
    if (lastOffsetOf(header) >= segmentBase + segmentOffsetsMax) return;
    const durableEnd = this.channel === undefined ? Infinity : (durableEndOf(intact) ?? 0);
    for (const place of bad)
      if (place.fromOffset <= header.baseOffset && place.fromOffset < durableEnd)
        place.isDurable = true;
  }

  #judge(file: string, bad: readonly BadBytes[], nextBase: number | undefined, end: number): void {
    for (const { position, fromOffset, toOffset, reason, isDurable } of bad) {
      if (nextBase === undefined && !isDurable) {
        this.tornTail = { file, position, sizeBytes: end - position, reason };
        return;
      }
      const lostTo = toOffset ?? nextBase ?? fromOffset;
      this.damage.push({ file, position, fromOffset, toOffset: lostTo, reason });
    }
  }
}

function badBytes(position: number, fromOffset: number, reason: string): BadBytes {
  return { position, fromOffset, reason, toOffset: undefined, isDurable: false };
}
