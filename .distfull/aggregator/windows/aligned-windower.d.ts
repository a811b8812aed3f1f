import type { WindowRange } from '../checkpoint/keys.js';
import type { AlignedWindow } from '../plan.js';
export declare class AlignedWindower {
    #private;
    readonly sliceMs: number;
    constructor(window: AlignedWindow);
    /** How many windows have a slice, at most. */
    get windowsPerSlice(): number;
    /** Of the longest. */
    get slicesPerWindow(): number;
    /** Where the slice of a time starts. */
    startOf(timeMs: number): number;
    endOf(sliceMs: number): number;
    /** The end of the last window that has the slice. */
    lastEndOf(sliceMs: number): number;
    /** The windows that have the slice. */
    windowsOf(sliceMs: number): Generator<WindowRange>;
}
