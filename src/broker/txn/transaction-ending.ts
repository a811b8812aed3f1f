/*
 * How a transaction ends, on its holder's word or without it.
 *
 *   commit  no more batches ─▶ partitions synced ─▶ PrepareCommit durable
 *           ─▶ markers and offsets written and synced ─▶ CompleteCommit written ─▶ answered
 *   abort   as commit, but what was produced need not be synced
 *
 * - A crash before Prepare* is durable leaves the transaction open. After it, the outcome is decided
 *   and `finish` may be called as often as need be.
 * - CompleteX is not synced: lost, the markers are written once more.
 */
import type { Clock } from '../../core/clock.js';
import { crashPoint } from '../../core/crash-point.js';
import { messageOf } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import {
  completed,
  identityOf,
  outcomeOf,
  prepared,
  type ProducerIdentity,
  type TopicPartition,
  type Transaction,
} from './transaction.js';
import type { TransactionStore } from './transaction-store.js';

/** What the end of a transaction does to the rest of the broker. */
export interface EndingPorts {
  /** Makes everything that was produced to these partitions durable. */
  sync(partitions: readonly TopicPartition[]): Promise<void>;
  /** Ends the transaction in these partitions and in the offsets; partitions that are gone are skipped. */
  end(
    partitions: readonly TopicPartition[],
    producer: ProducerIdentity,
    type: 'commit' | 'abort',
  ): Promise<void>;
}

export interface TransactionEndingOptions {
  readonly clock: Clock;
  readonly logger: Logger;
  readonly ports: EndingPorts;
}

export class TransactionEnding {
  readonly #options: TransactionEndingOptions;
  readonly #store: TransactionStore;
  readonly #beingDecided = new Set<number>();

  constructor(options: TransactionEndingOptions, store: TransactionStore) {
    this.#options = options;
    this.#store = store;
  }

  /** This producer's transaction is about to be decided: nothing more may be written to it. */
  isBeingDecided(producerId: number): boolean {
    return this.#beingDecided.has(producerId);
  }

  /** Of an open transaction. An end that `fences` raises the epoch. */
  async decide(transaction: Transaction, type: 'commit' | 'abort', fences: boolean): Promise<void> {
    const { ports, clock } = this.#options;
    const decided = prepared(transaction, type, fences, clock.nowMs());
    this.#beingDecided.add(transaction.producerId);
    try {
      if (type === 'commit') await ports.sync(transaction.partitions);
      await this.#store.write(decided);
      if (type === 'commit') crashPoint('broker.prepared');
    } finally {
      this.#beingDecided.delete(transaction.producerId);
    }
    await this.finish(decided);
  }

  /** Carries a decision out. If it cannot now (a partition is offline), the next check tries again. */
  async finish(transaction: Transaction): Promise<void> {
    const { ports, clock, logger } = this.#options;
    const { transactionalId } = transaction;
    try {
      await ports.end(transaction.partitions, identityOf(transaction), outcomeOf(transaction));
    } catch (error) {
      logger.warn(
        { transactionalId },
        `transaction is decided (${outcomeOf(transaction)}) but not finished: ${messageOf(error)}`,
      );
      return;
    }
    await this.#store.writeLazily(completed(transaction, clock.nowMs()));
  }
}
