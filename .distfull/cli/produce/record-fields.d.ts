import type { RecordHeader } from '../../protocol/kafka/record-batch.js';
/** What one line of the input says about its record. */
export interface RecordFields {
    readonly key: Uint8Array | null;
    /** Null: a tombstone. */
    readonly value: Uint8Array | null;
    readonly headers?: readonly RecordHeader[] | undefined;
    /** Absent: now. */
    readonly timestampMs?: number | undefined;
    /** Absent: by the key. */
    readonly partition?: number | undefined;
}
/** How lines are read. Throws LineError for one that says nothing. */
export type LineFormat = (line: Buffer) => RecordFields;
/** A line is not as the format wants it. */
export declare class LineError extends Error {
}
