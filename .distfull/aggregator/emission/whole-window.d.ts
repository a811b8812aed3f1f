import type { WindowRange } from '../checkpoint/keys.js';
import type { CheckpointWriter } from '../checkpoint/store.js';
import type { ResultOfRow } from './group-results.js';
import type { ResultWriter } from './result-writer.js';
export declare class WholeWindow {
    #private;
    constructor(window: WindowRange, checkpoint: CheckpointWriter, results: ResultWriter);
    /** Emits `rows`, all of the window. With `isOver` they are the last ones. */
    emit(rows: Iterable<ResultOfRow>, isOver: boolean): void;
    /** Shows `rows`, all of a window that is still open, in the results table only. */
    show(rows: Iterable<ResultOfRow>): void;
}
