/**
 * Hot path. Both indexes of a segment, with Kafka's rule: an entry in each for a batch when more
 * than `intervalBytes` were appended since the last one. At the end of a segment the time index gets
 * its largest time.
 */
import { lastOffsetOf, type BatchHeader } from '../../protocol/kafka/record-batch.js';
import { OffsetIndex } from './offset-index.js';
import { TimeIndex } from './time-index.js';

export class SegmentIndexes {
  readonly offsets: OffsetIndex;
  readonly times: TimeIndex;
  readonly #intervalBytes: number;
  #bytesSinceEntry = 0;
  /** The largest time so far, and its batch's last offset. */
  #maxTimestampMs: number;
  #maxTimestampDelta: number;

  constructor(intervalBytes: number, offsets = new OffsetIndex(), times = new TimeIndex()) {
    this.#intervalBytes = intervalBytes;
    this.offsets = offsets;
    this.times = times;
    this.#maxTimestampMs = times.last?.timestampMs ?? -1;
    this.#maxTimestampDelta = times.last?.lastOffsetDelta ?? 0;
  }

  /** Batches that are not indexed: nothing up to `lastOffsetDelta` is newer than `timestampMs`. */
  passOver(timestampMs: number, lastOffsetDelta: number): void {
    this.#maxTimestampMs = timestampMs;
    this.#maxTimestampDelta = lastOffsetDelta;
  }

  /** What the larger of both files takes. */
  get sizeBytes(): number {
    return this.offsets.sizeBytes * 1.5;
  }

  /** Accounts for one batch at `position` of the segment that begins at `baseOffset`. */
  add(header: BatchHeader, baseOffset: number, position: number): void {
    const lastOffsetDelta = lastOffsetOf(header) - baseOffset;
    // What compaction has left of a batch without records has no time.
    if (header.maxTimestampMs > this.#maxTimestampMs && header.recordCount > 0) {
      this.#maxTimestampMs = header.maxTimestampMs;
      this.#maxTimestampDelta = lastOffsetDelta;
    }
    if (this.#bytesSinceEntry > this.#intervalBytes) {
      this.offsets.add(lastOffsetDelta, position);
      this.times.add(this.#maxTimestampMs, this.#maxTimestampDelta);
      this.#bytesSinceEntry = 0;
    }
    this.#bytesSinceEntry += header.sizeBytes;
  }

  /** The segment ends here now. What was the largest time stays an upper bound. */
  cutAt(position: number, endDelta: number): void {
    this.offsets.cutAt(position);
    this.times.cutAt(endDelta);
  }

  /** The segment takes no more batches for now. */
  finish(): void {
    this.times.add(this.#maxTimestampMs, this.#maxTimestampDelta);
  }

  /** Undefined when one of the files is none of a segment of `segmentBytes`. */
  static decode(
    offsets: Buffer,
    times: Buffer,
    intervalBytes: number,
    segmentBytes: number,
  ): SegmentIndexes | undefined {
    const offsetIndex = OffsetIndex.decode(offsets, segmentBytes);
    const timeIndex = TimeIndex.decode(times);
    if (offsetIndex === undefined || timeIndex === undefined) return undefined;
    return new SegmentIndexes(intervalBytes, offsetIndex, timeIndex);
  }
}
