/** The transactional ids, durable: by name, and by the producer that holds each now. */
import { StateLog, type Change, type StateLogOptions } from '../state/state-log.js';
import type { Transaction } from './transaction.js';

export type TransactionStoreOptions = Omit<StateLogOptions<Transaction>, 'apply' | 'entries'>;

export class TransactionStore {
  /** The one whose last step is the longest ago comes first. */
  readonly #transactions = new Map<string, Transaction>();
  readonly #byProducer = new Map<number, Transaction>();
  #log!: StateLog<Transaction>;

  static async open(options: TransactionStoreOptions): Promise<TransactionStore> {
    const store = new TransactionStore();
    store.#log = await StateLog.open<Transaction>({
      ...options,
      apply: (key, value) => store.#apply(key, value),
      entries: () => store.#transactions,
    });
    return store;
  }

  private constructor() {}

  get size(): number {
    return this.#transactions.size;
  }

  /** The one whose last step is the longest ago first. Walk a copy where a step may come between. */
  get all(): IterableIterator<Transaction> {
    return this.#transactions.values();
  }

  get(transactionalId: string): Transaction | undefined {
    return this.#transactions.get(transactionalId);
  }

  ofProducer(producerId: number): Transaction | undefined {
    return this.#byProducer.get(producerId);
  }

  /** Resolves when the step is durable; memory shows it then, not before. */
  write(transaction: Transaction): Promise<void> {
    return this.#log.write([change(transaction)]);
  }

  /** As `write`, but a crash may take it back. */
  writeLazily(transaction: Transaction): Promise<void> {
    return this.#log.writeLazily([change(transaction)]);
  }

  forget(transactionalId: string): Promise<void> {
    return this.#log.write([[transactionalId, undefined]]);
  }

  close(): Promise<void> {
    return this.#log.close();
  }

  #apply(transactionalId: string, transaction: Transaction | undefined): void {
    const old = this.#transactions.get(transactionalId);
    if (old !== undefined) this.#byProducer.delete(old.producerId);
    this.#transactions.delete(transactionalId);
    if (transaction === undefined) return;
    this.#transactions.set(transactionalId, transaction);
    this.#byProducer.set(transaction.producerId, transaction);
  }
}

function change(transaction: Transaction): Change<Transaction> {
  return [transaction.transactionalId, transaction];
}
