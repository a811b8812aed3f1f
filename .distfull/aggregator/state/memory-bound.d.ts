/**
 * How much memory the open windows of a query take, and when some of them go to the store. Half of
 * the bound is for them: the other half is for the copies that writing them takes.
 */
import type { CheckpointWriter } from '../checkpoint/store.js';
import type { OpenWindow } from './open-window.js';
export declare class MemoryBound {
    #private;
    /** `bytes` for windows and the work of spilling them. */
    constructor(bytes: number);
    get isReached(): boolean;
    /** The window may have grown. */
    measure(window: OpenWindow): void;
    forget(window: OpenWindow): void;
    /**
     * Spills the largest windows when the bound is reached, until there is room for as much again; of
     * those that `mayGo`. Whether it was.
     */
    spill(checkpoint: CheckpointWriter, mayGo: (window: OpenWindow) => boolean): boolean;
}
