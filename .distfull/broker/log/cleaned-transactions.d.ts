import { type BatchHeader } from '../../protocol/kafka/record-batch.js';
import type { AbortedTransaction } from './aborted-index-file.js';
export declare class CleanedTransactions {
    #private;
    constructor(aborted: readonly AbortedTransaction[]);
    /** Whether the records of a data batch are those of an aborted transaction. */
    isAborted(header: BatchHeader): boolean;
    /** Whether nothing is left of the transaction that a marker ends. */
    isEmpty(header: BatchHeader, type: 'commit' | 'abort'): boolean;
}
