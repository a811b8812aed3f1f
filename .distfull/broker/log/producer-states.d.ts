import { type BatchHeader } from '../../protocol/kafka/record-batch.js';
import type { AbortedEntry } from './aborted-index-file.js';
import type { ProducerSnapshot } from './producer-snapshot.js';
/** What is said of a producer to those who ask. */
export interface KnownProducer {
    readonly producerId: number;
    readonly epoch: number;
    /** -1: nothing has come in this epoch. */
    readonly lastSequence: number;
    readonly lastHeardMs: number;
    readonly coordinatorEpoch: number;
    /** Where its open transaction begins. */
    readonly openFrom: number | undefined;
}
/** The end of a transaction, as its marker says it. */
export interface TransactionEnd {
    readonly type: 'commit' | 'abort';
    readonly coordinatorEpoch: number;
}
export interface OpenTransaction {
    readonly producerId: number;
    readonly producerEpoch: number;
    readonly firstOffset: number;
}
export type SequenceCheck = {
    readonly kind: 'next';
} | {
    readonly kind: 'duplicate';
    readonly baseOffset: number;
} | {
    readonly kind: 'refused';
    readonly error: number;
};
export declare class ProducerStates {
    #private;
    /** Empty, or as they were at the snapshot's offset. */
    constructor(producersMax: number, snapshot?: ProducerSnapshot);
    get size(): number;
    get all(): KnownProducer[];
    /** Whether this batch of an idempotent producer may be appended. */
    check(header: BatchHeader): SequenceCheck;
    /** Takes in a batch that has got its place in the log. Markers go to `recordMarker`. */
    record(header: BatchHeader, baseOffset: number, nowMs: number): void;
    /** Whether somebody else than the coordinator may end this producer's transaction. */
    markerError(marker: {
        producerId: number;
        producerEpoch: number;
        coordinatorEpoch: number;
    }): number;
    /** Gives the transaction that was aborted, if one was. */
    recordMarker({ producerId, producerEpoch }: BatchHeader, { type, coordinatorEpoch }: TransactionEnd, offset: number, nowMs: number): AbortedEntry | undefined;
    /** Where the oldest open transaction begins; undefined: none is open. */
    get firstUnstableOffset(): number | undefined;
    get openTransactions(): readonly OpenTransaction[];
    /** Whether the producer would not be known again without this batch: compaction must keep it. */
    isLastOf(header: BatchHeader): boolean;
    /** Forgets producers that were last heard of before. */
    expire(beforeMs: number): void;
    /** A copy, as of the end of the log. */
    snapshot(endOffset: number): ProducerSnapshot;
}
