import type { BatchProducer } from '../../protocol/kafka/record-batch.js';
import type { Extent } from './offset-map.js';
export interface CopiedBatch {
    readonly batch: Buffer;
    readonly extents: readonly Extent[];
    readonly count: number;
}
/** Undefined: nothing of the batch is at or above `fromOffset`. Throws CorruptionError. */
export declare function copiedBatch(bytes: Buffer, position: number, fromOffset: number, producer: BatchProducer): Promise<CopiedBatch | undefined>;
