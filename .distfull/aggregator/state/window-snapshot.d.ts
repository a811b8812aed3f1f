import type { StateChunk } from '../checkpoint/store.js';
import type { WindowState } from './window-state.js';
export declare const cellsPart = 1;
export declare const firstAggregatePart = 2;
/** Writes and restores one window, and remembers how much of it is in the store. */
export declare class WindowSnapshot {
    #private;
    constructor(window: WindowState);
    /**
     * Hands over what changed since the last call: pages of `changedGroups` (ascending) and new
     * entries. If the transaction fails afterwards, the window must be restored from the store.
     */
    write(changedGroups: Uint32Array, put: (chunk: StateChunk) => void): void;
    /** Chunks come in the order of their keys. */
    restore({ part, number, bytes }: StateChunk): void;
}
