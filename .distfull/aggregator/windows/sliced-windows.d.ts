import type { RowBatch } from '../../codecs/rows.js';
import type { StateChunk } from '../checkpoint/store.js';
import type { Emission } from '../emission/emission.js';
import type { OpenWindows } from '../state/open-windows.js';
import type { QueryShape, RowPlaces } from '../state/query-shape.js';
import { type WindowContents } from '../state/window-state.js';
import type { AlignedWindower } from './aligned-windower.js';
import type { AddedRows, WindowSet } from './window-set.js';
export declare class SlicedWindows implements WindowSet {
    #private;
    constructor(shape: QueryShape, windower: AlignedWindower, slices: OpenWindows);
    get size(): number;
    /** Which windows have changed since they were emitted is not kept: the comparison will tell. */
    restore(chunks: Iterable<StateChunk>, closedMs: number): void;
    add(rows: RowBatch, times: Float64Array, closedMs: number, places?: RowPlaces): AddedRows;
    merge(slices: readonly WindowContents[], closedMs: number): void;
    get isFull(): boolean;
    isDue(watermarkMs: number, closedMs: number): boolean;
    write(emission: Emission): void;
}
