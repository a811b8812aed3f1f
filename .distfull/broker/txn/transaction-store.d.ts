/** The transactional ids, durable: by name, and by the producer that holds each now. */
import { type StateLogOptions } from '../state/state-log.js';
import type { Transaction } from './transaction.js';
export type TransactionStoreOptions = Omit<StateLogOptions<Transaction>, 'apply' | 'entries'>;
export declare class TransactionStore {
    #private;
    static open(options: TransactionStoreOptions): Promise<TransactionStore>;
    private constructor();
    get size(): number;
    /** The one whose last step is the longest ago first. Walk a copy where a step may come between. */
    get all(): IterableIterator<Transaction>;
    get(transactionalId: string): Transaction | undefined;
    ofProducer(producerId: number): Transaction | undefined;
    /** Resolves when the step is durable; memory shows it then, not before. */
    write(transaction: Transaction): Promise<void>;
    /** As `write`, but a crash may take it back. */
    writeLazily(transaction: Transaction): Promise<void>;
    forget(transactionalId: string): Promise<void>;
    close(): Promise<void>;
}
