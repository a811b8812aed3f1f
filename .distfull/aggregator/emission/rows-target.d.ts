import type { WindowRange } from '../checkpoint/keys.js';
import type { CheckpointStore } from '../checkpoint/store.js';
import type { Emission } from './emission.js';
import type { StageRows } from './stage-rows.js';
import type { RowStage } from './stages/row-stage.js';
/** Where the rows of whole windows go. */
export interface RowsTarget {
    /** All rows of the window, in the place of those that it had before. */
    write(window: WindowRange, rows: Iterable<StageRows>, emission: Emission): void;
    /** The window is over. */
    forget(window: WindowRange, emission: Emission): void;
    /** Windows of its own, if it has any. */
    readonly windows?: SecondaryWindows;
}
/** Windows whose rows are those of other windows. */
export interface SecondaryWindows {
    /** The state of the last checkpoint; windows up to `closedMs` are over. */
    restore(store: CheckpointStore, closedMs: number): void;
    isDue(watermarkMs: number, closedMs: number): boolean;
    /** Emits what is due. Once a checkpoint, after the windows before it. */
    emit(emission: Emission): void;
}
/** The rows behind the last stage are results. */
export declare class ResultRows implements RowsTarget {
    #private;
    constructor(stages: RowStage);
    write(window: WindowRange, rows: Iterable<StageRows>, emission: Emission): void;
    forget(window: WindowRange, emission: Emission): void;
}
