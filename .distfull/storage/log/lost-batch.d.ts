import type { NumberRange } from '../../core/interval-set.js';
import { type RecordHeader } from '../../protocol/kafka/record-batch.js';
export declare const lostType = 21508;
/** The range must not be empty. */
export declare function encodeLostBatch({ from, to }: NumberRange, timestampMs: number, headers?: readonly RecordHeader[]): Buffer;
