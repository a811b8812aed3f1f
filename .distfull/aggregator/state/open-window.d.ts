/** One slice of the windows of a query: what of it is in memory, and what in the store alone. */
import { type WindowRange } from '../checkpoint/keys.js';
import type { CheckpointWriter, StateChunk } from '../checkpoint/store.js';
import type { QueryShape } from './query-shape.js';
import { SpilledWindow } from './spill/spilled-window.js';
import { WindowSnapshot } from './window-snapshot.js';
import { WindowState } from './window-state.js';
export declare class OpenWindow {
    #private;
    state: WindowState;
    snapshot: WindowSnapshot;
    readonly spilled: SpilledWindow;
    constructor(shape: QueryShape, range: WindowRange, like?: OpenWindow);
    /** Chunks come in the order of their keys. */
    restore(chunk: StateChunk): void;
    /** Writes what has changed in memory since the last checkpoint, without looking at results. */
    save(checkpoint: CheckpointWriter): void;
    /** Moves what is in memory to the store. */
    spill(checkpoint: CheckpointWriter): void;
}
