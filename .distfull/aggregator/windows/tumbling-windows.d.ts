/** Windows side by side whose results are their groups: only groups that change are looked at. */
import type { RowBatch } from '../../codecs/rows.js';
import type { StateChunk } from '../checkpoint/store.js';
import type { Emission } from '../emission/emission.js';
import type { OpenWindows } from '../state/open-windows.js';
import type { RowPlaces } from '../state/query-shape.js';
import type { WindowContents } from '../state/window-state.js';
import type { AddedRows, WindowSet } from './window-set.js';
export declare class TumblingWindows implements WindowSet {
    #private;
    constructor(windows: OpenWindows);
    get size(): number;
    restore(chunks: Iterable<StateChunk>): void;
    add(rows: RowBatch, times: Float64Array, closedMs: number, places?: RowPlaces): AddedRows;
    merge(slices: readonly WindowContents[], closedMs: number): void;
    get isEmitting(): boolean;
    get isFull(): boolean;
    isDue(watermarkMs: number, closedMs: number): boolean;
    write(emission: Emission): void;
}
