import type { WindowRange } from '../checkpoint/keys.js';
import type { CheckpointStore } from '../checkpoint/store.js';
import type { AggregateStage, AlignedWindow } from '../plan.js';
import type { Emission } from './emission.js';
import type { RowsTarget, SecondaryWindows } from './rows-target.js';
import { StageRows } from './stage-rows.js';
import type { RowStage } from './stages/row-stage.js';
/** An aggregate stage with windows of its own. */
export type SecondWindowStage = {
    readonly window: NonNullable<AggregateStage['window']>;
};
export declare class SecondWindows implements RowsTarget, SecondaryWindows {
    #private;
    /** `before`: the stages up to the kept rows; `next` aggregates what a second window has. */
    constructor(number: number, window: AlignedWindow, before: RowStage, next: RowsTarget);
    get windows(): SecondaryWindows;
    restore(store: CheckpointStore, closedMs: number): void;
    isDue(watermarkMs: number, closedMs: number): boolean;
    /** Keeps the rows of an emitted window; those of an open one are in no second window yet. */
    write(window: WindowRange, rows: Iterable<StageRows>, emission: Emission): void;
    /** Its rows stay: a second window may still be open. */
    forget(): void;
    emit(emission: Emission): void;
}
