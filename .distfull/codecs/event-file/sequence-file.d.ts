import type { Clock } from '../../core/clock.js';
export type ValueFormat = 'Writable' | 'Text';
export interface SequenceFileOptions {
    readonly writeFormat: ValueFormat;
    readonly clock: Pick<Clock, 'nowMs'>;
    /** 16 bytes, others for each file. */
    readonly syncMarker: () => Buffer;
}
export declare const keyBytes = 8;
export declare const syncBytes = 20;
/** `codecClass`: the values are in blocks that this codec compressed. */
export declare function sequenceFileHeader(format: ValueFormat, codecClass: string | undefined, syncMarker: Uint8Array): Buffer;
export declare function syncEntry(syncMarker: Uint8Array): Buffer;
/** The bytes of a value with its length. */
export declare function valueBytes(format: ValueFormat, bodyBytes: number): number;
/** Writes the length before a value's bytes; returns the position after it. */
export declare function writeValueLength(format: ValueFormat, target: Buffer, bodyBytes: number, position: number): number;
