/** Runs of spilled windows: part 255 of the state table, so they go with their window. */
import type { RunStore } from '../state/spill/run-store.js';
import { type WindowRange } from './keys.js';
import { type Table } from './tables.js';
export declare class RunTable implements RunStore {
    #private;
    constructor(state: Table);
    get(window: WindowRange, number: number): Buffer | undefined;
    put(window: WindowRange, number: number, bytes: Buffer): void;
    remove(window: WindowRange, first: number, end: number): void;
}
