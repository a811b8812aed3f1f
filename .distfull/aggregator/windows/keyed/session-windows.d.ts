import type { RowBatch } from '../../../codecs/rows.js';
import type { StateChunk } from '../../checkpoint/store.js';
import type { Emission } from '../../emission/emission.js';
import type { SessionWindow } from '../../plan.js';
import type { QueryShape, RowPlaces } from '../../state/query-shape.js';
import type { AddedRows, WindowSet } from '../window-set.js';
export declare class SessionWindows implements WindowSet {
    #private;
    constructor(shape: QueryShape, window: SessionWindow, openMax: number);
    get size(): number;
    /** The number of windows bounds the memory; nothing is spilled. */
    get isFull(): boolean;
    restore(chunks: Iterable<StateChunk>): void;
    add(rows: RowBatch, times: Float64Array, closedMs: number, places?: RowPlaces): AddedRows;
    isDue(watermarkMs: number, closedMs: number): boolean;
    write(emission: Emission): void;
}
