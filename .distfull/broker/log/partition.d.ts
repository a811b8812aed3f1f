import type { Clock } from '../../core/clock.js';
import type { Logger } from '../../core/logger.js';
import { type BatchHeader } from '../../protocol/kafka/record-batch.js';
import type { Log } from '../../storage/log.js';
import type { EpochEnd, LeaderEpochFile } from './leader-epochs.js';
import { AbortedIndex } from './aborted-index.js';
import type { AbortedTransaction } from './aborted-index-file.js';
import type { StoredOffset } from './offset-checkpoint.js';
import type { ProducerSnapshotFile } from './producer-snapshot.js';
import { ProducerStates } from './producer-states.js';
import { Waiters } from './waiters.js';
export type FlushMode = 'ack' | 'interval' | 'os';
export interface PartitionOptions {
    readonly topic: string;
    readonly index: number;
    readonly flush: FlushMode;
    readonly leaderEpoch: number;
    readonly clock: Clock;
    readonly logger: Logger;
    readonly reopenDelayMs: number;
    readonly producersMax: number;
    readonly snapshots: ProducerSnapshotFile;
    readonly epochs: LeaderEpochFile;
    /** Resolves when these producers can no longer commit the transaction that they have open. */
    readonly abortTransactions: (producerIds: readonly number[]) => Promise<void>;
    /** With the markers below an offset; those of the batches that follow are added. */
    readonly openAborted: (end: number) => Promise<AbortedIndex>;
    /** The broker was stopped cleanly, and nothing has changed since. */
    readonly wasClean: boolean;
    /** Where the log begins, if records were deleted (`deleteRecordsBefore`). */
    readonly logStart: StoredOffset;
    /** Everything below it was durable. */
    readonly recoveryPoint: StoredOffset;
    /** Below it only the last record of each key is left. */
    readonly compactedEnd: StoredOffset;
    /** Opens the log and hands its batches to `recovered`. */
    readonly openLog: (recovered: (batch: Buffer) => void, known: KnownOffsets) => Promise<Log>;
}
/** What is remembered of a log beside its segments; see LogOptions. */
export interface KnownOffsets {
    /** Closed segments below it need not be read. */
    readonly trustBelow: number;
    /** What is not there any more below it is damage, not a torn tail. */
    readonly durableBelow: number;
    /** Where the log ended at the clean stop. */
    readonly cleanEnd: number | undefined;
}
export interface ProducedBatch {
    readonly baseOffset: number;
    /** Resolves when the operating system has it: what acks=1 waits for. */
    readonly written: Promise<void>;
    /** Resolves when it is as safe as the flush mode promises: what acks=all waits for. */
    readonly safe: Promise<void>;
}
export interface MarkerFields {
    readonly type: 'commit' | 'abort';
    readonly producerId: number;
    readonly producerEpoch: number;
    readonly coordinatorEpoch: number;
}
export declare class Partition {
    #private;
    readonly topic: string;
    readonly index: number;
    readonly leaderEpoch: number;
    readonly waiters: Waiters;
    /** Of producers' batches, and of what was read for fetches; since the partition was opened. */
    appendedBytes: number;
    readBytes: number;
    static open(options: PartitionOptions): Promise<Partition>;
    private constructor();
    get startOffset(): number;
    get endOffset(): number;
    get highWatermark(): number;
    /** What a read_committed reader may see: no open transaction lies below it. */
    get lastStableOffset(): number;
    /** See PartitionOptions. */
    get compactedEnd(): number;
    set compactedEnd(offset: number);
    get sizeBytes(): number;
    get log(): Log;
    get producers(): ProducerStates;
    get isOnline(): boolean;
    /**
     * Appends a validated batch as it is. A batch that is there already is answered with its place.
     * Throws RefusedBatchError when its sequence, epoch or the storage forbids it.
     */
    append(batch: Buffer, header: BatchHeader, appendTimeMs: number | undefined): ProducedBatch;
    /** Ends a producer's transaction here. Resolves when the marker is as safe as a produced batch. */
    appendMarker(marker: MarkerFields): Promise<void>;
    /** Makes everything appended so far durable, in every flush mode. */
    sync(): Promise<void>;
    /** Whole batches from the one that holds `offset`, none at or beyond `upTo`. */
    read(offset: number, maxBytes: number, upTo: number): Promise<Buffer>;
    /** See LeaderEpochs. */
    endOfEpoch(epoch: number): EpochEnd | undefined;
    /** See LeaderEpochs. */
    epochAt(offset: number): number;
    /** The aborted transactions that reach into [from, upTo), by first offset. */
    abortedIn(from: number, upTo: number): Promise<readonly AbortedTransaction[]>;
    /** The first record below `upTo` whose timestamp is `timestampMs` or later. */
    findByTimestamp(timestampMs: number, upTo: number): Promise<TimestampedOffset | undefined>;
    /**
     * Deletes the records below `offset`, or below the high watermark for -1: durable when it resolves,
     * with the new start of the log. Segments that lie wholly below go at once. A start that was higher
     * stays. Throws RefusedBatchError. Whether the topic's policy allows it is the caller's decision.
     */
    deleteRecordsBefore(offset: number): Promise<number>;
    /** Resolves with the number of segments that went. What cannot be removed now goes later. */
    deleteSegmentsBelowStart(): Promise<number>;
    /** Resolves with the number of segments that went, and with them the aborted transactions of theirs. */
    deleteSegmentsBefore(offset: number): Promise<number>;
    /** Durable when it resolves: before the markers go. See CleanedTransactions. */
    forgetAborted(markers: ReadonlySet<number>): Promise<void>;
    /** Spares the next start the batches that are there now. */
    takeSnapshot(): Promise<void>;
    /**
     * Answers whoever waits and closes the files. Resolves with whether the next start will find what
     * is known now: the log may be trusted without a look.
     */
    close(): Promise<boolean>;
}
export interface TimestampedOffset {
    readonly offset: number;
    readonly timestampMs: number;
}
