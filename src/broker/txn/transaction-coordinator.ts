/*
 * Transactions of the broker: who may make which step of a transactional id (its states: the diagram
 * in transaction.ts), and what a step does to the partitions.
 *
 *   init           [Ongoing: abort, epoch + 1] ─▶ Empty durable, epoch + 1 ─▶ answered
 *   add            Ongoing with the partition durable ─▶ answered ─▶ only now batches of it are taken
 *   commit, abort  see transaction-ending.ts
 *
 * - The requests of one transactional id wait for each other, and markers are written before an end is
 *   answered: a client meets CONCURRENT_TRANSACTIONS only where a partition is offline.
 * - A crash before Prepare* is durable leaves the transaction open: its holder may still end it, the
 *   next holder or its timeout aborts it. After it, `start` finishes what was decided before clients
 *   are accepted.
 * - A step that cannot be stored has not been made. A decision that cannot be carried out now is
 *   carried out by the next check (transaction-upkeep.ts).
 */
import type { Clock } from '../../core/clock.js';
import type { Logger } from '../../core/logger.js';
import { ErrorCode } from '../../protocol/kafka/error-codes.js';
import type { TransactionLimits } from '../limits.js';
import { Exclusive } from './exclusive.js';
import {
  created,
  identityError,
  identityOf,
  includesPartition,
  isPrepared,
  needsFreshProducerId,
  outcomeOf,
  renewed,
  wasExchanged,
  withAdded,
  type ProducerIdentity,
  type TopicPartition,
  type Transaction,
} from './transaction.js';
import { TransactionEnding, type EndingPorts } from './transaction-ending.js';
import { TransactionStore, type TransactionStoreOptions } from './transaction-store.js';
import { TransactionUpkeep } from './transaction-upkeep.js';

/** What the coordinator does to the rest of the broker. */
export interface TransactionPorts extends EndingPorts {
  nextProducerId(): Promise<number>;
}

export interface TransactionCoordinatorOptions extends TransactionStoreOptions {
  readonly clock: Clock;
  readonly logger: Logger;
  readonly limits: TransactionLimits;
  readonly ports: TransactionPorts;
}

export interface InitProducerIdResult extends ProducerIdentity {
  readonly error: number;
}

export class TransactionCoordinator {
  readonly #options: TransactionCoordinatorOptions;
  readonly #store: TransactionStore;
  readonly #ending: TransactionEnding;
  readonly #exclusive = new Exclusive();
  readonly #upkeep: TransactionUpkeep;

  static async open(options: TransactionCoordinatorOptions): Promise<TransactionCoordinator> {
    return new TransactionCoordinator(options, await TransactionStore.open(options));
  }

  private constructor(options: TransactionCoordinatorOptions, store: TransactionStore) {
    this.#options = options;
    this.#store = store;
    this.#ending = new TransactionEnding(options, store);
    this.#upkeep = new TransactionUpkeep(options, store, {
      finish: (transaction) => this.#finishDecided(transaction),
      timeOut: (transaction) => this.#timeOut(transaction),
      forget: (transaction) => this.#forget(transaction),
    });
  }

  /** Finishes what the last run had decided, and begins to watch for timeouts. */
  async start(): Promise<void> {
    const decided = this.all.filter(isPrepared);
    await Promise.all(decided.map((transaction) => this.#finishDecided(transaction)));
    this.#upkeep.start();
  }

  async close(): Promise<void> {
    await this.#upkeep.stop();
    await this.#store.close();
  }

  /** For tools. */
  get all(): readonly Transaction[] {
    return [...this.#store.all];
  }

  /** For tools. */
  get(transactionalId: string): Transaction | undefined {
    return this.#store.get(transactionalId);
  }

  // --- Requests ------------------------------------------------------------------------------

  /**
   * Gives the id to a new holder: fences the last one and aborts what it left open. `expected` is
   * what a producer that goes on believes to be (KIP-360).
   */
  async initProducerId(
    transactionalId: string | null,
    timeoutMs: number,
    expected?: ProducerIdentity,
  ): Promise<InitProducerIdResult> {
    if (transactionalId === null) {
      const producerId = await this.#options.ports.nextProducerId();
      return { error: ErrorCode.NONE, producerId, producerEpoch: 0 };
    }
    const { timeoutMsMax, idBytesMax } = this.#options.limits;
    const idBytes = Buffer.byteLength(transactionalId);
    if (idBytes === 0 || idBytes > idBytesMax) return refused(ErrorCode.INVALID_REQUEST);
    if (timeoutMs <= 0 || timeoutMs > timeoutMsMax)
      return refused(ErrorCode.INVALID_TRANSACTION_TIMEOUT);
    return this.#exclusive.run(transactionalId, () =>
      this.#takeOver(transactionalId, timeoutMs, expected),
    );
  }

  /** Partitions, or groups whose offsets are to be committed, become part of the transaction. */
  add(
    transactionalId: string,
    producer: ProducerIdentity,
    partitions: readonly TopicPartition[],
    groups: readonly string[],
  ): Promise<number> {
    return this.#asHolder(transactionalId, producer, async (transaction) => {
      if (isPrepared(transaction)) return ErrorCode.CONCURRENT_TRANSACTIONS;
      const next = withAdded(transaction, partitions, groups, this.#options.clock.nowMs());
      if (next === undefined) return ErrorCode.NONE;
      if (next.groups.length > this.#options.limits.groupsMax) return ErrorCode.INVALID_REQUEST;
      await this.#store.write(next);
      return ErrorCode.NONE;
    });
  }

  /** Resolves when the outcome is durable and readers see it. Safe to repeat. */
  end(
    transactionalId: string,
    producer: ProducerIdentity,
    type: 'commit' | 'abort',
  ): Promise<number> {
    return this.#asHolder(transactionalId, producer, async (transaction) => {
      if (transaction.phase === 'Ongoing') await this.#ending.decide(transaction, type, false);
      else if (transaction.phase === 'Empty' || outcomeOf(transaction) !== type)
        return ErrorCode.INVALID_TXN_STATE;
      else if (isPrepared(transaction)) await this.#ending.finish(transaction);
      return ErrorCode.NONE;
    });
  }

  /**
   * Whether a transactional batch may be written now. Synchronous: asked right before the append.
   * TRANSACTION_ABORTABLE: the transaction is not open in this partition.
   */
  produceError(producer: ProducerIdentity, topic: string, partition: number): number {
    const transaction = this.#store.ofProducer(producer.producerId);
    const error = identityError(transaction, producer);
    if (error === ErrorCode.PRODUCER_FENCED) return ErrorCode.INVALID_PRODUCER_EPOCH;
    if (transaction === undefined) return error;
    const isOpen =
      transaction.phase === 'Ongoing' && !this.#ending.isBeingDecided(producer.producerId);
    return isOpen && includesPartition(transaction, topic, partition)
      ? ErrorCode.NONE
      : ErrorCode.TRANSACTION_ABORTABLE;
  }

  /**
   * Runs `work` while the transaction is open and holds the group: it cannot end meanwhile.
   * TRANSACTION_ABORTABLE: the transaction is not open, or does not hold the group.
   */
  withOpenGroup(
    transactionalId: string,
    producer: ProducerIdentity,
    group: string,
    work: () => Promise<number>,
  ): Promise<number> {
    return this.#asHolder(transactionalId, producer, async ({ phase, groups }) =>
      phase === 'Ongoing' && groups.includes(group) ? work() : ErrorCode.TRANSACTION_ABORTABLE,
    );
  }

  /** Whether the coordinator will end this producer's transaction in the partition some day. */
  knows(producerId: number, topic: string, partition: number): boolean {
    const transaction = this.#store.ofProducer(producerId);
    return transaction !== undefined && includesPartition(transaction, topic, partition);
  }

  /** Aborts what these producers have open, and fences them. Resolves when that is decided. */
  async abort(producerIds: readonly number[]): Promise<void> {
    for (const producerId of producerIds) {
      const transactionalId = this.#store.ofProducer(producerId)?.transactionalId;
      if (transactionalId === undefined) continue;
      await this.#exclusive.run(transactionalId, async () => {
        const transaction = this.#store.get(transactionalId);
        if (transaction?.producerId === producerId && transaction.phase === 'Ongoing')
          await this.#ending.decide(transaction, 'abort', true);
      });
    }
  }

  // --- Steps ---------------------------------------------------------------------------------

  /** One request of an id after the other, and only of the producer that holds it. */
  async #asHolder(
    transactionalId: string,
    producer: ProducerIdentity,
    step: (transaction: Transaction) => Promise<number>,
  ): Promise<number> {
    if (transactionalId === '') return ErrorCode.INVALID_REQUEST;
    return this.#exclusive.run(transactionalId, async () => {
      const transaction = this.#store.get(transactionalId);
      const error = identityError(transaction, producer);
      return transaction === undefined || error !== ErrorCode.NONE ? error : step(transaction);
    });
  }

  async #takeOver(
    transactionalId: string,
    timeoutMs: number,
    exchanged: ProducerIdentity | undefined,
  ): Promise<InitProducerIdResult> {
    const { ports, clock } = this.#options;
    let transaction = this.#store.get(transactionalId);
    if (transaction === undefined) {
      if (this.#store.size >= this.#options.limits.heldIdsMax)
        return refused(ErrorCode.COORDINATOR_NOT_AVAILABLE);
      const producerId = await ports.nextProducerId();
      return this.#given(created(transactionalId, producerId, timeoutMs, clock.nowMs()));
    }
    if (exchanged !== undefined) {
      if (wasExchanged(transaction, exchanged)) return given(transaction);
      if (identityError(transaction, exchanged) !== ErrorCode.NONE)
        return refused(ErrorCode.PRODUCER_FENCED);
    }
    if (transaction.phase === 'Ongoing') await this.#ending.decide(transaction, 'abort', true);
    else if (isPrepared(transaction)) await this.#ending.finish(transaction);
    transaction = this.#store.get(transactionalId)!;
    if (isPrepared(transaction)) return refused(ErrorCode.CONCURRENT_TRANSACTIONS);
    const needsFresh = needsFreshProducerId(transaction);
    const freshProducerId = needsFresh ? await ports.nextProducerId() : undefined;
    const renewal = { freshProducerId, exchanged, timeoutMs, nowMs: clock.nowMs() };
    return this.#given(renewed(transaction, renewal));
  }

  async #given(transaction: Transaction): Promise<InitProducerIdResult> {
    await this.#store.write(transaction);
    return given(transaction);
  }

  // --- Steps that nobody asked for -------------------------------------------------------------

  #finishDecided(seen: Transaction): Promise<void> {
    return this.#unasked(seen, () => this.#ending.finish(seen));
  }

  #timeOut(seen: Transaction): Promise<void> {
    return this.#unasked(seen, async () => {
      this.#options.logger.warn(
        { transactionalId: seen.transactionalId },
        `transaction was open for more than ${seen.timeoutMs} ms: aborted, its producer is fenced`,
      );
      await this.#ending.decide(seen, 'abort', true);
    });
  }

  #forget(seen: Transaction): Promise<void> {
    return this.#unasked(seen, () => this.#store.forget(seen.transactionalId));
  }

  /** In its turn among the requests of the id, unless one of them has made a step meanwhile. */
  #unasked(seen: Transaction, step: () => Promise<void>): Promise<void> {
    return this.#exclusive.run(seen.transactionalId, async () => {
      if (this.#store.get(seen.transactionalId) === seen) await step();
    });
  }
}

function given(transaction: Transaction): InitProducerIdResult {
  return { error: ErrorCode.NONE, ...identityOf(transaction) };
}

function refused(error: number): InitProducerIdResult {
  return { error, producerId: -1, producerEpoch: -1 };
}
