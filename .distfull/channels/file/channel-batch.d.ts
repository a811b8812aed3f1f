import { EventBatch } from '../../core/batch.js';
import type { NumberRange } from '../../core/interval-set.js';
import type { LedgerSnapshot } from '../origin-ledger.js';
import { type BatchNote } from './batch-note.js';
/** What every segment opens with (exactly once, rule 6). */
export interface OpeningRecord {
    readonly format: 1;
    readonly channelId: string;
    /** Where the segment before ends. */
    readonly previousEnd: number;
    /**
     * Numbers of the segment before that hold no event, where something below is undelivered: by them
     * a start knows its events without reading it.
     */
    readonly voids: readonly NumberRange[];
    readonly ledger: LedgerSnapshot;
    /** The sinks' names by lane. */
    readonly lanes: readonly string[];
}
export type StoredContent = {
    readonly kind: 'events';
    readonly batch: EventBatch;
} | {
    readonly kind: 'positions';
} | {
    readonly kind: 'lost';
} | {
    readonly kind: 'opening';
    readonly opening: OpeningRecord;
};
export interface StoredBatch {
    readonly from: number;
    readonly to: number;
    readonly note: BatchNote;
    readonly content: StoredContent;
}
/** What is known at the time of a put; see batch-note.ts. */
export type PutFacts = Pick<BatchNote, 'durableEnd' | 'delivered' | 'putTimeMs'>;
/** Encodes a batch with at least one event, into memory that `allocate` gives. */
export declare function encodeEvents(batch: EventBatch, facts: PutFacts, allocate?: (bytes: number) => Buffer): Buffer;
/** The batch of a put that has positions only. */
export declare function encodePositions(note: Omit<BatchNote, 'hasTimestamps' | 'hasSharedHeaders'>): Buffer;
export declare function encodeOpening(opening: OpeningRecord, facts: PutFacts): Buffer;
/** Stands for the numbers from `range.from` to `range.to - 1`, which cannot be read any more. */
export declare function encodeLost(range: NumberRange, putTimeMs: number): Buffer;
/** Decodes the batch at `position`. Throws CorruptionError when it is none of a channel's. */
export declare function decodeStored(buffer: Buffer, position: number): StoredBatch;
/** The note of a batch, without its events. Throws CorruptionError when it is none of a channel's. */
export declare function storedNote(batch: Buffer): BatchNote;
/** What recovery asks of a batch to tell damage from a torn tail. */
export declare function durableEndOf(batch: Buffer): number | undefined;
/** What an opening batch says; undefined for every other batch. */
export declare function openingOf(batch: Buffer): OpeningRecord | undefined;
