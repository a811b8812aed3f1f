/**
 * What time does to transactions: every few seconds those that were decided and could not be finished
 * are finished, those that are open for too long are aborted, and ids that nobody has used for a
 * week are forgotten.
 */
import type { Clock } from '../../core/clock.js';
import type { Logger } from '../../core/logger.js';
import type { TransactionLimits } from '../limits.js';
import { type Transaction } from './transaction.js';
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
export declare class TransactionUpkeep {
    #private;
    constructor(options: TransactionUpkeepOptions, store: TransactionStore, steps: UpkeepSteps);
    start(): void;
    stop(): void;
}
