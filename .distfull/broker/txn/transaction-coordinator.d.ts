import type { Clock } from '../../core/clock.js';
import type { Logger } from '../../core/logger.js';
import type { TransactionLimits } from '../limits.js';
import { type ProducerIdentity, type TopicPartition, type Transaction } from './transaction.js';
import { type TransactionStoreOptions } from './transaction-store.js';
/** What the coordinator does to the rest of the broker. */
export interface TransactionPorts {
    nextProducerId(): Promise<number>;
    /** Makes everything that was produced to these partitions durable. */
    sync(partitions: readonly TopicPartition[]): Promise<void>;
    /** Ends the transaction in these partitions and in the offsets; partitions that are gone are skipped. */
    end(partitions: readonly TopicPartition[], producer: ProducerIdentity, type: 'commit' | 'abort'): Promise<void>;
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
export declare class TransactionCoordinator {
    #private;
    static open(options: TransactionCoordinatorOptions): Promise<TransactionCoordinator>;
    private constructor();
    /** Finishes what the last run had decided, and begins to watch for timeouts. */
    start(): Promise<void>;
    close(): Promise<void>;
    /** For tools. */
    get all(): readonly Transaction[];
    /** For tools. */
    get(transactionalId: string): Transaction | undefined;
    /**
     * Gives the id to a new holder: fences the last one and aborts what it left open. `expected` is
     * what a producer that goes on believes to be (KIP-360).
     */
    initProducerId(transactionalId: string | null, timeoutMs: number, expected?: ProducerIdentity): Promise<InitProducerIdResult>;
    /** Partitions, or groups whose offsets are to be committed, become part of the transaction. */
    add(transactionalId: string, producer: ProducerIdentity, partitions: readonly TopicPartition[], groups: readonly string[]): Promise<number>;
    /** Resolves when the outcome is durable and readers see it. Safe to repeat. */
    end(transactionalId: string, producer: ProducerIdentity, type: 'commit' | 'abort'): Promise<number>;
    /**
     * Whether a transactional batch may be written now. Synchronous: asked right before the append.
     * TRANSACTION_ABORTABLE: the transaction is not open in this partition.
     */
    produceError(producer: ProducerIdentity, topic: string, partition: number): number;
    /**
     * Runs `work` while the transaction is open and holds the group: it cannot end meanwhile.
     * TRANSACTION_ABORTABLE: the transaction is not open, or does not hold the group.
     */
    withOpenGroup(transactionalId: string, producer: ProducerIdentity, group: string, work: () => Promise<number>): Promise<number>;
    /** Whether the coordinator will end this producer's transaction in the partition some day. */
    knows(producerId: number, topic: string, partition: number): boolean;
    /** Aborts what these producers have open, and fences them. Resolves when that is decided. */
    abort(producerIds: readonly number[]): Promise<void>;
}
