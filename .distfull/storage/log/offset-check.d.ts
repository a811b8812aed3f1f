import { type BatchHeader } from '../../protocol/kafka/record-batch.js';
/** Gives a batch its offset, with the checksum. */
export declare function stampOffset(batch: Buffer, baseOffset: number): void;
export declare function isOffsetIntact(header: BatchHeader): boolean;
/** Only a dense log's batches have the checksum, and it is right. */
export declare function hasOffsetCheck({ baseOffset, leaderEpoch }: BatchHeader): boolean;
