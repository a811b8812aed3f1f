import type { WindowRange } from '../checkpoint/keys.js';
import type { CheckpointWriter } from '../checkpoint/store.js';
import type { WindowState } from '../state/window-state.js';
import { type ResultOfRow } from './group-results.js';
import type { ResultPlan } from './result-plan.js';
import { type ResultWriterOptions } from './result-writer.js';
export interface EmissionOptions extends ResultWriterOptions {
    readonly watermarkMs: number;
    /** Windows that end at or before it are over: they take no more rows. */
    readonly closedMs: number;
    /** Emit open windows as well. */
    readonly drain: boolean;
}
/** The groups of a state that a window has. */
export type GroupsIn = (state: WindowState) => Uint32Array;
/** Of one checkpoint; of no use after it. */
export declare class Emission {
    #private;
    readonly checkpoint: CheckpointWriter;
    constructor(plan: ResultPlan, checkpoint: CheckpointWriter, options: EmissionOptions, nextOutboxNumber: number);
    get nextOutboxNumber(): number;
    get closedMs(): number;
    /** Somebody sees rows of windows that are still open. */
    get showsOpenWindows(): boolean;
    /** Rows of the window are results now, not provisional. */
    emits({ endMs }: WindowRange): boolean;
    isOver({ endMs }: WindowRange): boolean;
    /**
     * Emits or shows the groups that have changed, each as a result. Returns those whose cells are to
     * be saved, ascending. Only for plans without stages.
     */
    writeChangedGroups(state: WindowState): Uint32Array;
    /** Emits or shows all groups of a window. `parts` have its groups, each group in one of them. */
    writeWindow(window: WindowRange, parts: Iterable<WindowState>, groupsIn?: GroupsIn): void;
    /**
     * Emits groups that make a window by themselves and take no more rows, whatever the watermark
     * says. Only for plans without stages.
     */
    writeGroups(window: WindowRange, state: WindowState, groups: Uint32Array): void;
    /** Emits or shows all results of a window. */
    writeResults(window: WindowRange, rows: Iterable<ResultOfRow>): void;
    /** The window is over: its results stay, what was kept to compare them with goes. */
    forgetWindow(window: WindowRange): void;
    /** The window is none any more: it has no results, and is not listed. */
    removeWindow(window: WindowRange): void;
    forgetResults(window: WindowRange): void;
    /** After all windows have been written. */
    finish(): void;
}
