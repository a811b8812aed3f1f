export declare const baseOffsetAt = 0;
export declare const batchLengthAt = 8;
export declare const leaderEpochAt = 12;
export declare const magicAt = 16;
export declare const crcAt = 17;
export declare const attributesAt = 21;
export declare const lastOffsetDeltaAt = 23;
export declare const baseTimestampAt = 27;
export declare const maxTimestampAt = 35;
export declare const producerIdAt = 43;
export declare const producerEpochAt = 51;
export declare const baseSequenceAt = 53;
export declare const recordCountAt = 57;
export declare const headerBytes = 61;
/** Base offset and batch length: what `batch length` does not count. */
export declare const lengthPrefixBytes = 12;
export declare const minBatchLength: number;
export declare const magicV2 = 2;
export declare const codecMask = 7;
export declare const logAppendTimeBit = 8;
export declare const transactionalBit = 16;
export declare const controlBit = 32;
export declare const deleteHorizonBit = 64;
/** length, attributes, timestamp delta, offset delta, key length, value length, header count. */
export declare const minRecordBytes = 7;
/** `starts[i]` of a null key or value; the same number as codecs/rows `nullStart`. */
export declare const nullStart = 4294967295;
export interface RecordHeader {
    readonly key: string;
    readonly value: Uint8Array | null;
}
/**
 * Byte strings in one buffer: string i is `buffer[starts[i], ends[i])`, null where `starts[i]` is
 * `nullStart`.
 */
export interface ByteSlab {
    readonly buffer: Buffer;
    readonly starts: Uint32Array;
    readonly ends: Uint32Array;
}
