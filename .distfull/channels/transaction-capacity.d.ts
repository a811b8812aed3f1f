/** Throws ConfigError when no batch of the transaction capacity could ever fit. */
export declare function checkCapacities(location: string, config: {
    readonly capacity: number;
    readonly transactionCapacity: number;
}): void;
/** Flume's rule and words: a batch larger than the transaction capacity can never be put. */
export declare function checkTransaction(transaction: string, events: number, capacity: number): void;
