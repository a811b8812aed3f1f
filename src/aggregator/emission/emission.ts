/*
 * What a checkpoint does with the windows of a query, by the watermark:
 *
 *   open ──────────── end ≤ watermark ──▶ closed ── end ≤ closed watermark ──▶ over
 *   rows provisional   emit what changed          emit what late rows changed   state removed
 *                      with the next revision     with the next revision        results stay
 *
 * (closed watermark = watermark − allowed lateness.) A drain emits open windows too and leaves
 * everything else as it is: a row that does not change afterwards is never emitted again, one that
 * does gets the next revision at the close.
 *
 *   groups ─┬─ tumbling, no stages ──▶ the groups that changed (changed-groups.ts)
 *           └─ whole windows ─ stages ─┬─▶ compared with the last time (whole-window.ts)
 *                                      └─▶ rows of second windows (second-windows.ts)
 */
import type { WindowRange } from '../checkpoint/keys.js';
import type { CheckpointWriter } from '../checkpoint/store.js';
import type { QueryShape } from '../state/query-shape.js';
import type { WindowState } from '../state/window-state.js';
import { writeChangedGroups } from './changed-groups.js';
import { allGroups, groupBatches, GroupResults, type ResultOfRow } from './group-results.js';
import type { ResultPlan } from './result-plan.js';
import { ResultWriter, type ResultWriterOptions } from './result-writer.js';
import type { StageRows } from './stage-rows.js';
import { groupRows } from './stages/aggregate.js';
import { WholeWindow } from './whole-window.js';

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
export class Emission {
  readonly checkpoint: CheckpointWriter;
  readonly #plan: ResultPlan;
  readonly #options: EmissionOptions;
  readonly #results: ResultWriter;

  constructor(
    plan: ResultPlan,
    checkpoint: CheckpointWriter,
    options: EmissionOptions,
    nextOutboxNumber: number,
  ) {
    this.checkpoint = checkpoint;
    this.#plan = plan;
    this.#options = options;
    this.#results = new ResultWriter(checkpoint, plan.layout, options, nextOutboxNumber);
  }

  get nextOutboxNumber(): number {
    return this.#results.nextOutboxNumber;
  }

  get closedMs(): number {
    return this.#options.closedMs;
  }

  /** Somebody sees rows of windows that are still open. */
  get showsOpenWindows(): boolean {
    return this.#options.table;
  }

  /** Rows of the window are results now, not provisional. */
  emits({ endMs }: WindowRange): boolean {
    return this.#options.drain || endMs <= this.#options.watermarkMs;
  }

  isOver({ endMs }: WindowRange): boolean {
    return endMs <= this.#options.closedMs;
  }

  /**
   * Emits or shows the groups that have changed, each as a result. Returns those whose cells are to
   * be saved, ascending. Only for plans without stages.
   */
  writeChangedGroups(state: WindowState): Uint32Array {
    const emits = this.emits(state);
    const changed = writeChangedGroups(this.#plan.shape, state, emits, this.#results);
    this.#results.mark(state, !emits);
    return changed;
  }

  /** Emits or shows all groups of a window. `parts` have its groups, each group in one of them. */
  writeWindow(
    window: WindowRange,
    parts: Iterable<WindowState>,
    groupsIn: GroupsIn = allGroups,
  ): void {
    const { shape, target } = this.#plan;
    if (target === undefined)
      this.writeResults(window, this.#groupResults(window, parts, groupsIn));
    else target.write(window, partRows(shape, parts, window, groupsIn), this);
  }

  /**
   * Emits groups that make a window by themselves and take no more rows, whatever the watermark
   * says. Only for plans without stages.
   */
  writeGroups(window: WindowRange, state: WindowState, groups: Uint32Array): void {
    const rows = new GroupResults(this.#plan.shape, state, groups, window);
    for (let i = 0; i < rows.size; i++) {
      if (!rows.isResult(i)) continue;
      this.#results.show(window, rows.result(i), 1, false);
      this.#results.send(window, rows.result(i), 1);
    }
    this.#results.mark(window, false);
  }

  /** Emits or shows all results of a window. */
  writeResults(window: WindowRange, rows: Iterable<ResultOfRow>): void {
    const whole = new WholeWindow(window, this.checkpoint, this.#results);
    if (this.emits(window)) whole.emit(rows, this.isOver(window));
    else whole.show(rows);
  }

  /** The window is over: its results stay, what was kept to compare them with goes. */
  forgetWindow(window: WindowRange): void {
    const { target } = this.#plan;
    if (target === undefined) this.forgetResults(window);
    else target.forget(window, this);
  }

  /** The window is none any more: it has no results, and is not listed. */
  removeWindow(window: WindowRange): void {
    this.forgetWindow(window);
    this.checkpoint.removeWindow(window);
  }

  forgetResults(window: WindowRange): void {
    this.checkpoint.emitted.forget(window);
  }

  /** After all windows have been written. */
  finish(): void {
    this.#plan.target?.windows?.emit(this);
  }

  *#groupResults(
    window: WindowRange,
    parts: Iterable<WindowState>,
    groupsIn: GroupsIn,
  ): Generator<ResultOfRow> {
    for (const state of parts)
      for (const groups of groupBatches(groupsIn(state))) {
        const rows = new GroupResults(this.#plan.shape, state, groups, window);
        for (let i = 0; i < rows.size; i++) if (rows.isResult(i)) yield rows.result(i);
      }
  }
}

function* partRows(
  shape: QueryShape,
  parts: Iterable<WindowState>,
  window: WindowRange,
  groupsIn: GroupsIn,
): Generator<StageRows> {
  for (const state of parts) yield* groupRows(shape, state, window, groupsIn(state));
}
