/*
 * Hot path. One partition: a log, what is known of its producers, and two ends.
 *
 *   startOffset        lastStableOffset     highWatermark          endOffset
 *        |  readable by all   | read_uncommitted  |  not durable yet   |
 *
 * - Appends of one partition get their offsets in the order of the calls, synchronously.
 * - flush `ack`: the high watermark follows the fdatasync, so nobody reads what a power cut takes
 *   back, and acks=all answers then. `interval`, `os`: it follows the write.
 * - After a failed write or sync the partition is offline (KAFKA_STORAGE_ERROR) until it has been
 *   opened again: what the producers are known for is rebuilt from what is really there. What is cut
 *   off then has been acknowledged with `interval` and `os`, so open transactions are aborted first.
 */
import { messageOf } from '../../core/errors.js';
import {
  encodeEndTransactionMarker,
  patchLogAppendTime,
  readBatchHeader,
  type BatchHeader,
} from '../../protocol/kafka/record-batch.js';
import type { Appended, Log } from '../../storage/log.js';
import { ErrorCode } from '../../protocol/kafka/error-codes.js';
import { Availability } from './availability.js';
import { RefusedBatchError } from './batch-validation.js';
import type { AbortedTransaction } from './aborted-index-file.js';
import { DerivedState } from './derived-state.js';
import type { EpochEnd } from './leader-epochs.js';
import { LogStart } from './log-start.js';
import type { ProducerStates } from './producer-states.js';
import type { PartitionOptions } from './partition-options.js';
import { findByTimestamp, type TimestampedOffset } from './timestamp-search.js';
import { Waiters } from './waiters.js';

export interface ProducedBatch {
  readonly baseOffset: number;
  /** Resolves when the operating system has it: what acks=1 waits for. */
  readonly written: Promise<void>;
  /** Resolves when it is as safe as the flush mode promises: what acks=all waits for. */
  readonly safe: Promise<void>;
}

export interface MarkerFields {
  readonly type: 'commit' | 'abort';
  readonly producerId: number;
  readonly producerEpoch: number;
  readonly coordinatorEpoch: number;
}

export class Partition {
  readonly topic: string;
  readonly index: number;
  readonly leaderEpoch: number;
  readonly waiters = new Waiters();
  readonly start: LogStart;
  /** Of producers' batches, and of what was read for fetches; since the partition was opened. */
  appendedBytes = 0;
  readBytes = 0;
  readonly #options: PartitionOptions;
  readonly #availability: Availability;
  readonly #derived: DerivedState;
  readonly #log: Log;
  #highWatermark: number;
  #preparing: Promise<unknown> = Promise.resolve();

  static async open(options: PartitionOptions): Promise<Partition> {
    return new Partition(options, await DerivedState.open(options));
  }

  private constructor(options: PartitionOptions, derived: DerivedState) {
    this.#options = options;
    this.topic = options.topic;
    this.index = options.index;
    this.leaderEpoch = options.leaderEpoch;
    this.#availability = new Availability(options, this.waiters, () => this.#reopen());
    this.#derived = derived;
    this.#log = derived.log;
    this.#highWatermark = derived.log.endOffset;
    this.start = new LogStart(options, derived, this.waiters);
  }

  get startOffset(): number {
    return this.start.offset;
  }

  get endOffset(): number {
    return this.#log.endOffset;
  }

  get highWatermark(): number {
    return this.#highWatermark;
  }

  /** What a read_committed reader may see: no open transaction lies below it. */
  get lastStableOffset(): number {
    const firstUnstable = this.producers.firstUnstableOffset ?? Infinity;
    // Retention does not wait for the end of a transaction.
    return Math.max(this.startOffset, Math.min(firstUnstable, this.#highWatermark));
  }

  /** See PartitionOptions. */
  get compactedEnd(): number {
    return this.#options.compactedEnd.value ?? 0;
  }

  set compactedEnd(offset: number) {
    this.#options.compactedEnd.note(offset);
  }

  get sizeBytes(): number {
    return this.#log.sizeBytes;
  }

  get log(): Log {
    return this.#log;
  }

  get producers(): ProducerStates {
    return this.#derived.producers;
  }

  get isOnline(): boolean {
    return this.#availability.isOnline;
  }

  // --- Writing -------------------------------------------------------------------------------

  /**
   * Appends a validated batch as it is. A batch that is there already is answered with its place.
   * Throws RefusedBatchError when its sequence, epoch or the storage forbids it.
   */
  append(batch: Buffer, header: BatchHeader, appendTimeMs: number | undefined): ProducedBatch {
    this.#availability.assertOnline();
    const check = this.producers.check(header);
    if (check.kind === 'refused')
      throw new RefusedBatchError(
        check.error,
        `producer ${header.producerId} epoch ${header.producerEpoch} sequence ${header.baseSequence} is not the next one`,
      );
    if (check.kind === 'duplicate') return this.#known(check.baseOffset);
    if (appendTimeMs !== undefined) patchLogAppendTime(batch, 0, appendTimeMs);
    const appended = this.#append(batch);
    this.appendedBytes += batch.length;
    this.producers.record(header, appended.baseOffset, this.#options.clock.nowMs());
    const { baseOffset, written } = appended;
    return { baseOffset, written, safe: this.#publish(appended) };
  }

  /** Runs what is to end with an append one after the other, in the order of the calls. */
  inOrder<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.#preparing.then(work);
    this.#preparing = result.catch(() => {});
    return result;
  }

  /** Ends a producer's transaction here. Resolves when the marker is as safe as a produced batch. */
  appendMarker(marker: MarkerFields): Promise<void> {
    this.#availability.assertOnline();
    const nowMs = this.#options.clock.nowMs();
    const batch = encodeEndTransactionMarker({ ...marker, timestampMs: nowMs });
    const header = readBatchHeader(batch, 0);
    const appended = this.#append(batch);
    this.#derived.recordMarker(header, marker, appended.baseOffset, nowMs);
    return this.#publish(appended);
  }

  /** Makes everything appended so far durable, in every flush mode. */
  async sync(): Promise<void> {
    this.#availability.assertOnline();
    await this.#availability.guard(this.#log.sync());
  }

  #append(batch: Buffer): Appended {
    try {
      return this.#log.append(batch, this.leaderEpoch);
    } catch (error) {
      throw this.#availability.fail(error);
    }
  }

  /** Moves the high watermark over what was appended, as soon as the flush mode allows. */
  #publish(appended: Appended): Promise<void> {
    const log = this.#log;
    const done = this.#options.flush === 'ack' ? log.sync() : appended.written;
    const safe = this.#availability.guard(done).then(() => this.#advance(appended.endOffset));
    // Not every producer waits for both; the failure has been dealt with in `guard`.
    appended.written.catch(() => {});
    safe.catch(() => {});
    return safe;
  }

  /** A batch that was sent twice is answered no earlier than the first one. */
  #known(baseOffset: number): ProducedBatch {
    const isDone = this.#highWatermark > baseOffset;
    const safe = isDone ? Promise.resolve() : this.#availability.guard(this.#log.sync());
    safe.catch(() => {});
    return { baseOffset, written: safe, safe };
  }

  #advance(endOffset: number): void {
    if (endOffset <= this.#highWatermark) return;
    this.#highWatermark = endOffset;
    this.waiters.wakeAll();
  }

  // --- Reading -------------------------------------------------------------------------------

  /** Whole batches from the one that holds `offset`, none at or beyond `upTo`. */
  async read(
    offset: number,
    maxBytes: number,
    upTo: number,
    allocate?: (bytes: number) => Buffer,
  ): Promise<Buffer> {
    this.#availability.assertOnline();
    const batches = await this.#log.read(offset, maxBytes, upTo, allocate);
    this.readBytes += batches.length;
    return batches;
  }

  /** See LeaderEpochs. */
  endOfEpoch(epoch: number): EpochEnd | undefined {
    return this.#derived.epochs.endOf(epoch, this.#log.endOffset);
  }

  /** See LeaderEpochs. */
  epochAt(offset: number): number {
    return this.#derived.epochs.epochAt(offset);
  }

  /** The aborted transactions that reach into [from, upTo), by first offset. */
  abortedIn(from: number, upTo: number): Promise<readonly AbortedTransaction[]> {
    return this.#derived.aborted.in(from, upTo);
  }

  /** The first record below `upTo` whose timestamp is `timestampMs` or later. */
  async findByTimestamp(timestampMs: number, upTo: number): Promise<TimestampedOffset | undefined> {
    this.#availability.assertOnline();
    return findByTimestamp(this.#log, timestampMs, this.startOffset, upTo);
  }

  // --- Deleting ------------------------------------------------------------------------------

  /**
   * Deletes the records below `offset`, or below the high watermark for -1: durable when it resolves,
   * with the new start of the log. Segments that lie wholly below go at once. A start that was higher
   * stays. Throws RefusedBatchError. Whether the topic's policy allows it is the caller's decision.
   */
  async deleteRecordsBefore(offset: number): Promise<number> {
    this.#availability.assertOnline();
    const wanted = offset === -1 ? this.#highWatermark : offset;
    if (wanted < 0 || wanted > this.#highWatermark)
      throw new RefusedBatchError(
        ErrorCode.OFFSET_OUT_OF_RANGE,
        `records up to offset ${offset} cannot be deleted: the high watermark is ${this.#highWatermark}`,
      );
    // In every flush mode: the log must not begin beyond the end that a power cut leaves.
    await this.sync();
    await this.start.raise(wanted).catch((error: unknown) => {
      throw this.#availability.storageError(error);
    });
    await this.start.deleteSegmentsBelow();
    return this.startOffset;
  }

  /** Of a segment's file. */
  modifiedTimeMs(path: string): Promise<number> {
    return this.#options.modifiedTimeMs(path);
  }

  /** Durable when it resolves: before the markers go. See CleanedTransactions. */
  forgetAborted(markers: ReadonlySet<number>): Promise<void> {
    return this.#derived.aborted.forget(markers);
  }

  // --- Life ----------------------------------------------------------------------------------

  /** Spares the next start the batches that are there now. */
  async takeSnapshot(): Promise<void> {
    if (!this.isOnline || this.#derived.isSaved) return;
    const snapshot = this.#derived.snapshot();
    await this.sync();
    await this.#derived.save(snapshot);
  }

  /**
   * Answers whoever waits and closes the files. Resolves with whether the next start will find what
   * is known now: the log may be trusted without a look.
   */
  async close(): Promise<boolean> {
    if (this.#availability.isClosed) return false;
    await this.takeSnapshot().catch((error: unknown) => {
      this.#options.logger.warn(
        { topic: this.topic, partition: this.index },
        `no snapshot of the producers, the next start reads the log: ${messageOf(error)}`,
      );
    });
    this.#availability.close();
    const isClean = this.#derived.isSaved;
    await this.#log.close();
    return isClean;
  }

  async #abortOpenTransactions(): Promise<void> {
    if (this.#options.flush === 'ack') return;
    const open = this.producers.openTransactions;
    await this.#options.abortTransactions(open.map(({ producerId }) => producerId));
  }

  async #reopen(): Promise<void> {
    await this.#abortOpenTransactions();
    await this.#derived.reopen();
    this.#highWatermark = this.#log.endOffset;
  }
}
