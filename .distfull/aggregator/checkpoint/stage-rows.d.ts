import { type WindowRange } from './keys.js';
import { type Table } from './tables.js';
export declare class StageRowTable {
    #private;
    constructor(table: Table);
    /** The windows that have rows for the stage, by their ends. */
    windows(stage: number): Generator<WindowRange>;
    /** Chunks of windows that end in [fromMs, toMs). */
    chunks(stage: number, fromMs: number, toMs: number): Generator<Buffer>;
    /** Takes the place of what the window had before. */
    replace(stage: number, window: WindowRange, chunks: Iterable<Buffer>): void;
    /** Forgets windows that end in [fromMs, toMs). */
    remove(stage: number, fromMs: number, toMs: number): void;
}
