/**
 * Transactions of the broker (the steps and their order: transaction.ts). The requests of one
 * transactional id wait for each other, and the markers of a transaction are written before its end
 * is answered: a client never meets CONCURRENT_TRANSACTIONS for its own last transaction.
 */
import type { Clock, Timer } from '../../core/clock.js';
import { crashPoint } from '../../core/crash-point.js';
import { messageOf } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import { ErrorCode } from '../../protocol/kafka/error-codes.js';
import type { TransactionLimits } from '../limits.js';
import { StateLog, type StateLogOptions } from '../state/state-log.js';
import { Exclusive } from './exclusive.js';
import {
  completed,
  created,
  identityError,
  includesPartition,
  isPrepared,
  needsFreshProducerId,
  outcomeOf,
  prepared,
  renewed,
  withAdded,
  type ProducerIdentity,
  type TopicPartition,
  type Transaction,
} from './transaction.js';

/** What the coordinator does to the rest of the broker. */
export interface TransactionPorts {
  nextProducerId(): Promise<number>;
  /** Makes everything that was produced to these partitions durable. */
  sync(partitions: readonly TopicPartition[]): Promise<void>;
  /** Ends the transaction in these partitions and in the offsets; partitions that are gone are skipped. */
  end(
    partitions: readonly TopicPartition[],
    producer: ProducerIdentity,
    type: 'commit' | 'abort',
  ): Promise<void>;
}

export interface TransactionCoordinatorOptions extends Omit<
  StateLogOptions<Transaction>,
  'apply' | 'entries'
> {
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
  readonly #transactions = new Map<string, Transaction>();
  readonly #byProducer = new Map<number, Transaction>();
  /** Producers whose transaction is about to be decided: nothing more may be written to it. */
  readonly #ending = new Set<number>();
  readonly #exclusive = new Exclusive();
  #log!: StateLog<Transaction>;
  #check: Timer | undefined;

  static async open(options: TransactionCoordinatorOptions): Promise<TransactionCoordinator> {
    const coordinator = new TransactionCoordinator(options);
    coordinator.#log = await StateLog.open<Transaction>({
      ...options,
      apply: (key, value) => coordinator.#apply(key, value),
      entries: () => coordinator.#transactions,
    });
    return coordinator;
  }

  private constructor(options: TransactionCoordinatorOptions) {
    this.#options = options;
  }

  /** Finishes what the last run had decided, and begins to watch for timeouts. */
  async start(): Promise<void> {
    for (const { transactionalId } of [...this.#transactions.values()].filter(isPrepared))
      await this.#exclusive.run(transactionalId, () => this.#finish(transactionalId));
    this.#scheduleCheck();
  }

  async close(): Promise<void> {
    this.#check?.cancel();
    await this.#log.close();
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
    if (transactionalId === '') return refused(ErrorCode.INVALID_REQUEST);
    if (timeoutMs <= 0 || timeoutMs > this.#options.limits.timeoutMsMax)
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
    return this.#exclusive.run(transactionalId, async () => {
      const transaction = this.#transactions.get(transactionalId);
      const error = identityError(transaction, producer);
      if (error !== ErrorCode.NONE || transaction === undefined) return error;
      if (isPrepared(transaction)) return ErrorCode.CONCURRENT_TRANSACTIONS;
      const next = withAdded(transaction, partitions, groups, this.#options.clock.nowMs());
      if (next !== undefined) await this.#write(next);
      return ErrorCode.NONE;
    });
  }

  /** Resolves when the outcome is durable and readers see it. Safe to repeat. */
  end(
    transactionalId: string,
    producer: ProducerIdentity,
    type: 'commit' | 'abort',
  ): Promise<number> {
    return this.#exclusive.run(transactionalId, async () => {
      const transaction = this.#transactions.get(transactionalId);
      const error = identityError(transaction, producer);
      if (error !== ErrorCode.NONE || transaction === undefined) return error;
      if (transaction.phase === 'Ongoing') await this.#decide(transaction, type, false);
      else if (transaction.phase === 'Empty' || outcomeOf(transaction) !== type)
        return ErrorCode.INVALID_TXN_STATE;
      else if (isPrepared(transaction)) await this.#finish(transactionalId);
      return ErrorCode.NONE;
    });
  }

  /** Whether a transactional batch may be written now. Synchronous: asked right before the append. */
  produceError(producer: ProducerIdentity, topic: string, partition: number): number {
    const transaction = this.#byProducer.get(producer.producerId);
    const error = identityError(transaction, producer);
    if (error === ErrorCode.PRODUCER_FENCED) return ErrorCode.INVALID_PRODUCER_EPOCH;
    if (error !== ErrorCode.NONE || transaction === undefined) return ErrorCode.INVALID_TXN_STATE;
    const isOpen = transaction.phase === 'Ongoing' && !this.#ending.has(producer.producerId);
    return isOpen && includesPartition(transaction, topic, partition)
      ? ErrorCode.NONE
      : ErrorCode.INVALID_TXN_STATE;
  }

  /** Runs `work` while the transaction is open and holds the group: it cannot end meanwhile. */
  withOpenGroup(
    transactionalId: string,
    producer: ProducerIdentity,
    group: string,
    work: () => Promise<number>,
  ): Promise<number> {
    return this.#exclusive.run(transactionalId, async () => {
      const transaction = this.#transactions.get(transactionalId);
      const error = identityError(transaction, producer);
      if (error !== ErrorCode.NONE || transaction === undefined) return error;
      const isOpen = transaction.phase === 'Ongoing' && transaction.groups.includes(group);
      return isOpen ? work() : ErrorCode.INVALID_TXN_STATE;
    });
  }

  /** Whether the coordinator will end this producer's transaction in the partition some day. */
  knows(producerId: number, topic: string, partition: number): boolean {
    const transaction = this.#byProducer.get(producerId);
    return transaction !== undefined && includesPartition(transaction, topic, partition);
  }

  // --- Steps ---------------------------------------------------------------------------------

  async #takeOver(
    transactionalId: string,
    timeoutMs: number,
    expected: ProducerIdentity | undefined,
  ): Promise<InitProducerIdResult> {
    const { ports, clock } = this.#options;
    let transaction = this.#transactions.get(transactionalId);
    if (transaction === undefined) {
      const producerId = await ports.nextProducerId();
      return this.#given(created(transactionalId, producerId, timeoutMs, clock.nowMs()));
    }
    if (expected !== undefined) {
      const isLast = expected.producerEpoch === transaction.lastProducerEpoch;
      const isCurrent = expected.producerEpoch === transaction.producerEpoch;
      if (expected.producerId !== transaction.producerId || !(isCurrent || isLast))
        return refused(ErrorCode.PRODUCER_FENCED);
      if (isLast) return { error: ErrorCode.NONE, ...identityOf(transaction) };
    }
    if (transaction.phase === 'Ongoing') await this.#decide(transaction, 'abort', true);
    else if (isPrepared(transaction)) await this.#finish(transactionalId);
    transaction = this.#transactions.get(transactionalId)!;
    if (isPrepared(transaction)) return refused(ErrorCode.CONCURRENT_TRANSACTIONS);
    const fresh = needsFreshProducerId(transaction) ? await ports.nextProducerId() : undefined;
    return this.#given(renewed(transaction, fresh, timeoutMs, clock.nowMs()));
  }

  async #given(transaction: Transaction): Promise<InitProducerIdResult> {
    await this.#write(transaction);
    return { error: ErrorCode.NONE, ...identityOf(transaction) };
  }

  async #decide(
    transaction: Transaction,
    type: 'commit' | 'abort',
    fences: boolean,
  ): Promise<void> {
    const { ports, clock } = this.#options;
    this.#ending.add(transaction.producerId);
    try {
      if (type === 'commit') await ports.sync(transaction.partitions);
      await this.#write(prepared(transaction, type, fences, clock.nowMs()));
      if (type === 'commit') crashPoint('broker.prepared');
    } finally {
      this.#ending.delete(transaction.producerId);
    }
    await this.#finish(transaction.transactionalId);
  }

  /** Carries a decision out. If it cannot now (a partition is offline), the next check tries again. */
  async #finish(transactionalId: string): Promise<void> {
    const { ports, clock, logger } = this.#options;
    const transaction = this.#transactions.get(transactionalId)!;
    try {
      await ports.end(transaction.partitions, identityOf(transaction), outcomeOf(transaction));
    } catch (error) {
      logger.warn(
        { transactionalId },
        `transaction is decided (${outcomeOf(transaction)}) but not finished: ${messageOf(error)}`,
      );
      return;
    }
    // Lost in a crash, it is done once more.
    const done = completed(transaction, clock.nowMs());
    await this.#log.writeLazily([[transactionalId, done]]);
  }

  #write(transaction: Transaction): Promise<void> {
    return this.#log.write([[transaction.transactionalId, transaction]]);
  }

  #apply(transactionalId: string, transaction: Transaction | undefined): void {
    const old = this.#transactions.get(transactionalId);
    if (old !== undefined) this.#byProducer.delete(old.producerId);
    this.#transactions.delete(transactionalId);
    if (transaction === undefined) return;
    this.#transactions.set(transactionalId, transaction);
    this.#byProducer.set(transaction.producerId, transaction);
  }

  // --- Time ----------------------------------------------------------------------------------

  #scheduleCheck(): void {
    this.#check = this.#options.clock.schedule(this.#options.limits.timeoutCheckMs, () => {
      this.#checkAll().catch((error: unknown) => {
        this.#options.logger.warn({}, `transactions cannot be checked: ${messageOf(error)}`);
      });
      this.#scheduleCheck();
    });
  }

  async #checkAll(): Promise<void> {
    const { clock, limits } = this.#options;
    const expired: string[] = [];
    // A copy: every step puts its transaction to the end of the map.
    const transactionalIds = [...this.#transactions.keys()];
    for (const transactionalId of transactionalIds)
      await this.#exclusive.run(transactionalId, async () => {
        const transaction = this.#transactions.get(transactionalId);
        if (transaction === undefined) return;
        const { phase, startedMs, timeoutMs, updatedMs } = transaction;
        const nowMs = clock.nowMs();
        if (isPrepared(transaction)) await this.#finish(transactionalId);
        else if (phase === 'Ongoing') {
          if (nowMs - startedMs > timeoutMs) await this.#decide(transaction, 'abort', true);
        } else if (nowMs - updatedMs > limits.idExpirationMs) expired.push(transactionalId);
      });
    await this.#log.write(expired.map((transactionalId) => [transactionalId, undefined]));
  }
}

function identityOf({ producerId, producerEpoch }: Transaction): ProducerIdentity {
  return { producerId, producerEpoch };
}

function refused(error: number): InitProducerIdResult {
  return { error, producerId: -1, producerEpoch: -1 };
}
