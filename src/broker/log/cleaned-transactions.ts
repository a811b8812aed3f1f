/*
 * What a compaction makes of transactions, batch by batch from the beginning of the log.
 *
 *   data of an aborted one       goes
 *   marker (abort or commit)     stays while a batch of its transaction is there; a pass that finds
 *                                none gives it a delete horizon, and a pass behind that removes it
 *
 * A reader drops an aborted producer's batches up to the marker: so an aborted transaction is
 * forgotten before its marker goes, never after.
 */
import {
  isTransactional,
  lastOffsetOf,
  type BatchHeader,
} from '../../protocol/kafka/record-batch.js';
import type { AbortedTransaction } from './aborted-index-file.js';

export class CleanedTransactions {
  /** By first offset, not reached yet. */
  readonly #ahead: AbortedTransaction[];
  /** By producer id; whether a batch of it was there. */
  readonly #aborted = new Map<number, { hasBatches: boolean }>();
  readonly #committed = new Set<number>();

  constructor(aborted: readonly AbortedTransaction[]) {
    this.#ahead = [...aborted];
  }

  /** Whether the records of a data batch are those of an aborted transaction. */
  isAborted(header: BatchHeader): boolean {
    this.#reach(lastOffsetOf(header));
    if (!isTransactional(header)) return false;
    const aborted = this.#aborted.get(header.producerId);
    if (aborted === undefined) {
      this.#committed.add(header.producerId);
      return false;
    }
    aborted.hasBatches = true;
    return true;
  }

  /** Whether nothing is left of the transaction that a marker ends. */
  isEmpty(header: BatchHeader, type: 'commit' | 'abort'): boolean {
    this.#reach(lastOffsetOf(header));
    const { producerId } = header;
    if (type === 'commit') return !this.#committed.delete(producerId);
    const aborted = this.#aborted.get(producerId);
    this.#aborted.delete(producerId);
    return aborted?.hasBatches !== true;
  }

  #reach(offset: number): void {
    while (this.#ahead.length > 0 && this.#ahead[0]!.firstOffset <= offset)
      this.#aborted.set(this.#ahead.shift()!.producerId, { hasBatches: false });
  }
}
