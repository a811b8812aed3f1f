/** Under Kafka's names for them. */
export declare const transactionPhases: readonly ['Empty', 'Ongoing', 'PrepareCommit', 'PrepareAbort', 'CompleteCommit', 'CompleteAbort'];
export type TransactionPhase = (typeof transactionPhases)[number];
export interface Transaction {
    readonly transactionalId: string;
    readonly producerId: number;
    readonly producerEpoch: number;
    /** The identity that its holder exchanged for the present one; -1: nobody did. */
    readonly lastProducerId: number;
    readonly lastProducerEpoch: number;
    readonly timeoutMs: number;
    readonly phase: TransactionPhase;
    readonly partitions: readonly TopicPartition[];
    /** Groups whose offsets are part of it. */
    readonly groups: readonly string[];
    /** When the last transaction began; -1: none since the id has its holder. */
    readonly startedMs: number;
    readonly updatedMs: number;
}
export interface TopicPartition {
    readonly topic: string;
    readonly partition: number;
}
export interface ProducerIdentity {
    readonly producerId: number;
    readonly producerEpoch: number;
}
/** Why this producer may not act on the transaction; `none` if it may. */
export declare function identityError(transaction: Transaction | undefined, { producerId, producerEpoch }: ProducerIdentity): number;
export declare function isPrepared({ phase }: Transaction): boolean;
export declare function outcomeOf({ phase }: Transaction): 'commit' | 'abort';
export declare function includesPartition({ partitions }: Transaction, topic: string, partition: number): boolean;
export declare function identityOf({ producerId, producerEpoch }: Transaction): ProducerIdentity;
/** Whether the present identity was given for this one, to a holder who may have missed it. */
export declare function wasExchanged({ lastProducerId, lastProducerEpoch }: Transaction, { producerId, producerEpoch }: ProducerIdentity): boolean;
export declare function isTimedOut({ phase, startedMs, timeoutMs }: Transaction, nowMs: number): boolean;
export declare function isIdle({ phase }: Transaction): boolean;
/** A transactional id that was not seen before. */
export declare function created(transactionalId: string, producerId: number, timeoutMs: number, nowMs: number): Transaction;
export interface Renewal {
    /** Used where the epochs are used up. */
    readonly freshProducerId: number | undefined;
    /** What the present holder named as its own. */
    readonly exchanged: ProducerIdentity | undefined;
    readonly timeoutMs: number;
    readonly nowMs: number;
}
/** For the next holder of the id, or for the same one. */
export declare function renewed(transaction: Transaction, { freshProducerId, exchanged, timeoutMs, nowMs }: Renewal): Transaction;
export declare function needsFreshProducerId({ producerEpoch }: Transaction): boolean;
/** Undefined: all of it is part of the transaction already. */
export declare function withAdded(transaction: Transaction, partitions: readonly TopicPartition[], groups: readonly string[], nowMs: number): Transaction | undefined;
/** Decides the outcome. An abort that the producer did not ask for raises the epoch to fence it. */
export declare function prepared(transaction: Transaction, type: 'commit' | 'abort', fences: boolean, nowMs: number): Transaction;
export declare function completed(transaction: Transaction, nowMs: number): Transaction;
