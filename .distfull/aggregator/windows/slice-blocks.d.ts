import type { WindowRange } from '../checkpoint/keys.js';
import type { OpenWindows } from '../state/open-windows.js';
import type { QueryShape } from '../state/query-shape.js';
import { WindowState } from '../state/window-state.js';
import type { AlignedWindower } from './aligned-windower.js';
export declare class SliceBlocks {
    #private;
    constructor(shape: QueryShape, windower: AlignedWindower, slices: OpenWindows);
    /** States that have the rows of the window, each row in one of them. */
    statesOf({ startMs, endMs }: WindowRange): WindowState[];
    /** One state with the rows of all. */
    merge({ startMs, endMs }: WindowRange, states: readonly WindowState[]): WindowState;
    /** The slice has changed, or is gone. */
    forget(sliceMs: number): void;
    /** Slices have lost rows to the store. */
    clear(): void;
}
