/**
 * What time does to transactions: every few seconds those that were decided and could not be finished
 * are finished, those that are open for too long are aborted, and ids that nobody has used for a
 * week are forgotten.
 */
import type { Clock } from '../../core/clock.js';
import type { Logger } from '../../core/logger.js';
import type { TransactionLimits } from '../limits.js';
import { Recurring } from '../recurring.js';
import { isIdle, isPrepared, isTimedOut, type Transaction } from './transaction.js';
import type { TransactionStore } from './transaction-store.js';

/** Each waits for its turn among the requests of the id, and does nothing if it is not due then. */
export interface UpkeepSteps {
  finish(transaction: Transaction): Promise<void>;
  timeOut(transaction: Transaction): Promise<void>;
  forget(transaction: Transaction): Promise<void>;
}

export interface TransactionUpkeepOptions {
  readonly clock: Clock;
  readonly logger: Logger;
  readonly limits: TransactionLimits;
}

export class TransactionUpkeep {
  readonly #options: TransactionUpkeepOptions;
  readonly #store: TransactionStore;
  readonly #steps: UpkeepSteps;
  #recurring: Recurring | undefined;

  constructor(options: TransactionUpkeepOptions, store: TransactionStore, steps: UpkeepSteps) {
    this.#options = options;
    this.#store = store;
    this.#steps = steps;
  }

  start(): void {
    const { clock, logger, limits } = this.#options;
    const intervalMs = limits.timeoutCheckMs;
    const options = { clock, logger, intervalMs, failure: 'transactions cannot be checked' };
    this.#recurring = new Recurring(options, () => this.#check());
  }

  /** Resolves when no step is under way. */
  async stop(): Promise<void> {
    await this.#recurring?.stop();
  }

  async #check(): Promise<void> {
    const { clock, limits } = this.#options;
    const idleBeforeMs = clock.nowMs() - limits.idExpirationMs;
    let surplus = this.#store.size - limits.idsMax;
    const due: Promise<void>[] = [];
    for (const transaction of this.#store.all) {
      const isUnused = transaction.updatedMs < idleBeforeMs || surplus > 0;
      if (isPrepared(transaction)) due.push(this.#steps.finish(transaction));
      else if (isTimedOut(transaction, clock.nowMs())) due.push(this.#steps.timeOut(transaction));
      else if (isIdle(transaction) && isUnused) {
        due.push(this.#steps.forget(transaction));
        surplus--;
      }
    }
    await Promise.all(due);
  }
}
