/*
 * SESSION windows: each key has its own, which last while its rows are no further apart than the gap.
 *
 *   rows ──▶ open, growing, merging ── end ≤ watermark ──▶ emitted ── end ≤ closed ──▶ over
 *                 ▲                                           │
 *                 └── a late row moves the ends: the row of the old ends is taken back
 *
 * Sessions with the same ends are one window to the stages of a query. Open ones are not shown: nobody
 * knows their ends yet. One that a drain emitted and that grows is taken back when it closes.
 */
import type { RowBatch } from '../../../codecs/rows.js';
import type { WindowRange } from '../../checkpoint/keys.js';
import type { CheckpointWriter, StateChunk } from '../../checkpoint/store.js';
import type { Emission } from '../../emission/emission.js';
import type { SessionWindow } from '../../plan.js';
import type { QueryShape, RowPlaces } from '../../state/query-shape.js';
import type { AddedRows, WindowSet } from '../window-set.js';
import { decodeEmitted, emittedPart, encodeEmitted } from './emitted-sessions.js';
import { KeyedGroups } from './keyed-groups.js';
import { addKeyedRows } from './keyed-rows.js';
import { Sessions, type Session } from './sessions.js';

export class SessionWindows implements WindowSet {
  readonly #shape: QueryShape;
  readonly #window: SessionWindow;
  readonly #openMax: number;
  readonly #groups: KeyedGroups;
  #sessions: Sessions;
  /** Sessions have been emitted or forgotten since the last checkpoint. */
  #emittedChanged = false;

  constructor(shape: QueryShape, window: SessionWindow, openMax: number) {
    this.#shape = shape;
    this.#window = window;
    this.#openMax = openMax;
    this.#groups = new KeyedGroups(shape, window.partitionKeys);
    this.#sessions = new Sessions(window.gapMs, openMax);
  }

  get size(): number {
    return this.#sessions.size;
  }

  /** The number of windows bounds the memory; nothing is spilled. */
  get isFull(): boolean {
    return false;
  }

  restore(chunks: Iterable<StateChunk>): void {
    let emitted: ReadonlyMap<number, readonly WindowRange[]> = new Map();
    for (const chunk of chunks) {
      if (chunk.part === emittedPart) emitted = decodeEmitted(chunk.bytes);
      else this.#groups.restore(chunk);
    }
    this.#groups.restored();
    this.#rebuild(emitted);
  }

  add(rows: RowBatch, times: Float64Array, closedMs: number, places?: RowPlaces): AddedRows {
    return addKeyedRows(rows, times, places, this.#shape, this.#groups, (key, timeMs) =>
      this.#sessions.assign(key, timeMs, closedMs),
    );
  }

  isDue(watermarkMs: number, closedMs: number): boolean {
    for (const { endMs, changed } of this.#sessions)
      if (endMs <= closedMs || (changed && endMs <= watermarkMs)) return true;
    return false;
  }

  write(emission: Emission): void {
    const { checkpoint } = emission;
    const due = [...this.#sessions].filter((each) => each.changed && emission.emits(each));
    if (due.length > 0) this.#emit(due, emission);
    this.#takeBack(emission);
    const over = [...this.#sessions].filter((each) => emission.isOver(each));
    if (over.length > 0) this.#forget(over, emission);
    if (this.#groups.isSparse) this.#compact(checkpoint);
    this.#groups.write(checkpoint);
    if (this.#emittedChanged) checkpoint.putState(encodeEmitted(this.#sessions));
    this.#emittedChanged = false;
  }

  /** Emits the windows of these sessions, and takes back those that they were before. */
  #emit(due: readonly Session[], emission: Emission): void {
    this.#unite(due);
    this.#writeWindows(
      due.flatMap((session) => [...session.emitted, rangeOf(session)]),
      emission,
    );
    for (const session of due) {
      session.emitted = [rangeOf(session)];
      session.changed = false;
    }
  }

  /**
   * Takes back what growing sessions were before, while those that share these ends are still here:
   * they would have no rows afterwards.
   */
  #takeBack(emission: Emission): void {
    const isStale = (range: WindowRange): boolean => emission.isOver(range);
    const growing = [...this.#sessions].filter(
      (each) => !emission.isOver(each) && each.emitted.some(isStale),
    );
    if (growing.length === 0) return;
    this.#writeWindows(
      growing.flatMap(({ emitted }) => emitted.filter(isStale)),
      emission,
    );
    for (const session of growing)
      session.emitted = session.emitted.filter((range) => !isStale(range));
  }

  /** Writes the rows that the windows with these ends have now; one may have none left. */
  #writeWindows(ranges: readonly WindowRange[], emission: Emission): void {
    const windows = new Map(ranges.map((range) => [nameOf(range), range]));
    const members = new Map<string, Session[]>([...windows.keys()].map((name) => [name, []]));
    for (const session of this.#sessions) members.get(nameOf(session))?.push(session);
    const ids = [...members.values()].flat().map(idOf);
    const groupsOf = this.#groups.groupsOf(new Set(ids));
    const { state } = this.#groups;
    for (const [name, range] of [...windows].toSorted(([, a], [, b]) => a.endMs - b.endMs)) {
      const sessions = members.get(name)!;
      const groups = sessions.flatMap((session) => groupsOf.get(idOf(session)) ?? []);
      emission.writeWindow(range, [state], () => Uint32Array.from(groups));
      if (sessions.length === 0) emission.removeWindow(range);
    }
    this.#emittedChanged = true;
  }

  /** Counts the pieces of each session under one id. */
  #unite(sessions: readonly Session[]): void {
    const idFrom = new Map<number, number>();
    for (const { ids } of sessions) for (const id of ids.splice(1)) idFrom.set(id, ids[0]!);
    if (idFrom.size > 0) this.#groups.move(idFrom);
  }

  #forget(over: readonly Session[], emission: Emission): void {
    const groups = this.#groups.groupsOf(new Set(over.map(idOf)));
    this.#groups.forget([...groups.values()].flat());
    const windows = new Map(over.map((session) => [nameOf(session), session]));
    for (const window of windows.values()) emission.forgetWindow(window);
    for (const session of over) this.#sessions.remove(session);
    this.#emittedChanged = true;
  }

  #compact(checkpoint: CheckpointWriter): void {
    this.#groups.compact(checkpoint);
    const emitted = [...this.#sessions].map((session) => [idOf(session), session.emitted] as const);
    this.#rebuild(new Map(emitted));
    this.#emittedChanged = true;
  }

  /**
   * Makes the sessions of what was counted. Whether they have changed since they were emitted is not
   * kept: comparison with what was emitted will tell.
   */
  #rebuild(emitted: ReadonlyMap<number, readonly WindowRange[]>): void {
    const { gapMs } = this.#window;
    this.#sessions = new Sessions(gapMs, this.#openMax);
    this.#sessions.restore(
      Array.from(this.#groups.pieces(), ({ id, key, earliestMs, latestMs }) => {
        return { id, key, startMs: earliestMs, endMs: latestMs + gapMs };
      }),
      this.#groups.nextId,
    );
    for (const session of this.#sessions) {
      session.emitted = session.ids.flatMap((id) => emitted.get(id) ?? []);
      session.changed = true;
    }
  }
}

/** Of its first piece, which counts its rows. */
function idOf({ ids }: Session): number {
  return ids[0]!;
}

function rangeOf({ startMs, endMs }: WindowRange): WindowRange {
  return { startMs, endMs };
}

function nameOf({ startMs, endMs }: WindowRange): string {
  return `${startMs} ${endMs}`;
}
