import type { RowBatch } from '../../../codecs/rows.js';
import type { StateChunk } from '../../checkpoint/store.js';
import type { Emission } from '../../emission/emission.js';
import type { CountWindow } from '../../plan.js';
import type { QueryShape, RowPlaces } from '../../state/query-shape.js';
import type { AddedRows, WindowSet } from '../window-set.js';
export declare class CountWindows implements WindowSet {
    #private;
    constructor(shape: QueryShape, window: CountWindow, openMax: number);
    get size(): number;
    /** The number of windows bounds the memory; nothing is spilled. */
    get isFull(): boolean;
    restore(chunks: Iterable<StateChunk>): void;
    add(rows: RowBatch, times: Float64Array, _closedMs: number, places?: RowPlaces): AddedRows;
    isDue(): boolean;
    write(emission: Emission): void;
}
