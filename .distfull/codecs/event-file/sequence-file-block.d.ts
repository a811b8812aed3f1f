import type { EventBatch } from '../../core/batch.js';
import { type ValueFormat } from './sequence-file.js';
export declare class SequenceFileBlock {
    #private;
    constructor(format: ValueFormat);
    get count(): number;
    get isFull(): boolean;
    /** Takes events from `from` on until it is full; returns the index after the last one. */
    fill(events: EventBatch, keys: Buffer, from: number): number;
    /** Key lengths, keys, value lengths, values: valid until the next `fill`. */
    parts(): readonly Buffer[];
    clear(): void;
}
