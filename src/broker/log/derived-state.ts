/*
 * What the batches of a partition tell: its producers, its aborted transactions and where each leader
 * epoch began. All of it can be derived from the log again; the files beside the segments only spare
 * a start the reading. `save` writes them in this order, so that each holds at least what the next
 * one vouches for:
 *
 *   log durable ─▶ leader-epoch-checkpoint ─▶ *.txnindex ─▶ producers.snapshot ─▶ recovery point
 */
import { messageOf } from '../../core/errors.js';
import { readBatchHeader, type BatchHeader } from '../../protocol/kafka/record-batch.js';
import type { Log } from '../../storage/log.js';
import type { AbortedIndex } from './aborted-index.js';
import { LeaderEpochs } from './leader-epochs.js';
import type { PartitionOptions } from './partition-options.js';
import { recoverFrom, recoveredTo, takeOver, type Recovered } from './producer-recovery.js';
import type { ProducerSnapshot } from './producer-snapshot.js';
import type { ProducerStates, TransactionEnd } from './producer-states.js';

export class DerivedState {
  readonly log: Log;
  readonly epochs: LeaderEpochs;
  readonly #options: PartitionOptions;
  #producers: ProducerStates;
  #aborted: AbortedIndex;
  #savedTo = 0;

  /** Opens the log, and reads of its batches what the files do not tell. */
  static async open(options: PartitionOptions): Promise<DerivedState> {
    const epochs = await options.epochs.read();
    // The file of epochs is the older of the two: without it all batches are read for theirs.
    const snapshot = epochs === undefined ? undefined : await options.snapshots.read();
    return DerivedState.#open(options, epochs ?? new LeaderEpochs(), snapshot);
  }

  static async #open(
    options: PartitionOptions,
    epochs: LeaderEpochs,
    snapshot: ProducerSnapshot | undefined,
  ): Promise<DerivedState> {
    const from = snapshot?.offset ?? 0;
    const recovered = await recoveredTo(options, snapshot);
    const { logStart, recoveryPoint, wasClean } = options;
    const known = {
      trustBelow: from,
      durableBelow: Math.max(from, logStart.value ?? 0, recoveryPoint.value ?? 0),
      cleanEnd: wasClean ? snapshot?.offset : undefined,
    };
    const log = await options.openLog((batch) => {
      const header = readBatchHeader(batch, 0);
      epochs.begin(header.leaderEpoch, header.baseOffset);
      if (header.baseOffset >= from) takeOver(recovered, header, batch);
    }, known);
    epochs.cutAt(log.endOffset);
    epochs.begin(options.leaderEpoch, log.endOffset);
    return new DerivedState(options, log, epochs, recovered);
  }

  private constructor(
    options: PartitionOptions,
    log: Log,
    epochs: LeaderEpochs,
    { producers, aborted }: Recovered,
  ) {
    this.#options = options;
    this.log = log;
    this.epochs = epochs;
    this.#producers = producers;
    this.#aborted = aborted;
  }

  get producers(): ProducerStates {
    return this.#producers;
  }

  get aborted(): AbortedIndex {
    return this.#aborted;
  }

  /** Takes over the end of a transaction that has just been appended. */
  recordMarker(header: BatchHeader, end: TransactionEnd, baseOffset: number, nowMs: number): void {
    const entry = this.#producers.recordMarker(header, end, baseOffset, nowMs);
    if (entry === undefined) return;
    this.#aborted.add(entry);
    if (!this.#aborted.isLarge) return;
    this.#aborted.flush(this.log.segments).catch((error: unknown) => {
      const { topic, index: partition, logger } = this.#options;
      logger.warn({ topic, partition }, `aborted transactions stay in memory: ${messageOf(error)}`);
    });
  }

  /** A start would find everything that is known now. */
  get isSaved(): boolean {
    return this.#savedTo === this.log.endOffset;
  }

  /** Of all batches that have been appended. */
  snapshot(): ProducerSnapshot {
    return this.#producers.snapshot(this.log.endOffset);
  }

  /** The log is durable up to the snapshot. Resolves when a start needs no batch below it. */
  async save(snapshot: ProducerSnapshot): Promise<void> {
    this.epochs.forgetBelow(this.log.startOffset);
    await this.#options.epochs.write(this.epochs);
    await this.#aborted.flush(this.log.segments);
    await this.#options.snapshots.write(snapshot);
    this.#savedTo = snapshot.offset;
    this.#options.recoveryPoint.note(snapshot.offset);
  }

  /** Opens the log again after a failed write and derives anew, from what is really there. */
  async reopen(): Promise<void> {
    await this.log.reopen();
    const snapshot = await this.#options.snapshots.read();
    const recovered = await recoveredTo(this.#options, snapshot);
    await recoverFrom(this.log, snapshot?.offset ?? 0, recovered);
    this.#producers = recovered.producers;
    this.#aborted = recovered.aborted;
  }
}
