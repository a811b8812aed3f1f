import type { WindowRange } from '../../checkpoint/keys.js';
import type { QueryShape } from '../query-shape.js';
import { WindowState } from '../window-state.js';
import type { RunStore } from './run-store.js';
export declare class SpilledWindow {
    #private;
    constructor(shape: QueryShape, range: WindowRange);
    get isEmpty(): boolean;
    /** After a restart: the store has this chunk. */
    found(number: number): void;
    /** Makes a run of all that the state has. */
    add(state: WindowState, store: RunStore): void;
    /**
     * Hands over the window in parts, each group in one: as many as a transaction should have, and on
     * from there at the next call. What is left in a part replaces what the runs have of it, or
     * nothing does, when the window is not to be kept. True after the last part.
     */
    emit(store: RunStore, isKept: boolean, emitPart: (part: WindowState) => void): boolean;
    /** For parts of several windows together. */
    readers(store: RunStore): RunReader[];
}
/** A chunk of one run; undefined where it has nothing there. */
export type RunReader = (chunk: number) => Buffer | undefined;
/** A run that is not in the store. */
export declare function runInMemory(shape: QueryShape, state: WindowState): RunReader;
/** What several runs have, in parts: each group in one. `range` is what the parts are said to be. */
export declare function partsOfRuns(shape: QueryShape, range: WindowRange, runs: readonly RunReader[]): Generator<WindowState>;
