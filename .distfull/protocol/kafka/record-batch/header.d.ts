import { CorruptionError } from '../../../core/errors.js';
export interface BatchHeader {
    readonly baseOffset: number;
    /** The whole batch, prefix included. */
    readonly sizeBytes: number;
    readonly leaderEpoch: number;
    readonly crc: number;
    readonly attributes: number;
    readonly lastOffsetDelta: number;
    readonly baseTimestampMs: number;
    readonly maxTimestampMs: number;
    readonly producerId: number;
    readonly producerEpoch: number;
    readonly baseSequence: number;
    readonly recordCount: number;
}
export declare function lastOffsetOf(header: BatchHeader): number;
/** As `lastOffsetOf`, of the header at `position`, whether the rest of the batch is there or not. */
export declare function lastOffsetAt(buffer: Buffer, position: number): number;
/** As `maxTimestampMs` of the header at `position`. */
export declare function maxTimestampAt(buffer: Buffer, position: number): number;
export declare function isTransactional(header: BatchHeader): boolean;
export declare function isControl(header: BatchHeader): boolean;
export declare function hasLogAppendTime(header: BatchHeader): boolean;
/** Kafka's number of the compression codec (see compression.ts). */
export declare function codecOf(header: BatchHeader): number;
/** The size in bytes of the batch at `position`, which may end outside the buffer. */
export declare function batchSizeAt(buffer: Buffer, position: number): number;
/**
 * True when the buffer holds the batch at `position` up to its last byte, as its length field says.
 */
export declare function isWholeBatchAt(buffer: Buffer, position: number): boolean;
/**
 * Reads and checks the header. Throws CorruptionError when the batch is cut or a field is
 * impossible.
 */
export declare function readBatchHeader(buffer: Buffer, position: number): BatchHeader;
/** Throws CorruptionError unless the batch is whole and its CRC is right. */
export declare function verifyBatchCrc(buffer: Buffer, position: number): void;
/** Base offset and leader epoch lie outside the CRC, so that a log can write them in place. */
export declare function patchBaseOffset(buffer: Buffer, position: number, baseOffset: number): void;
export declare function patchLeaderEpoch(buffer: Buffer, position: number, leaderEpoch: number): void;
/**
 * Stamps the batch with the time of the append (`message.timestamp.type=LogAppendTime`) and
 * rewrites the CRC, which covers both fields. The records keep their deltas; readers use the max
 * timestamp.
 */
export declare function patchLogAppendTime(buffer: Buffer, position: number, timestampMs: number): void;
export interface BatchProducer {
    readonly producerId: number;
    readonly producerEpoch: number;
    readonly baseSequence: number;
}
/** Makes a batch that of another producer, outside of any transaction, and rewrites the CRC. */
export declare function patchProducer(buffer: Buffer, position: number, producer: BatchProducer): void;
/**
 * Positions of the whole batches from `start` on; a last one that is cut (as in a Fetch) is left
 * out.
 */
export declare function batchPositions(buffer: Buffer, start?: number): number[];
/** The error for a batch that cannot be what a producer wrote. */
export declare function damaged(position: number, fact: string, cause?: unknown): CorruptionError;
