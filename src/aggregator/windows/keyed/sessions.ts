/*
 * Hot path (once a row). Which session of its key a row belongs to.
 *
 *   key 7   ──[a     )────────[b  )──────▶ event time      a session: [first row, last row + gap)
 *                    └── a row here that is within the gap of both makes one session of them
 *
 * A session has an id for each piece that it was made of: rows that are counted under one id stay
 * there, so merging costs nothing here; who reads a session puts its pieces together. As in Flink a
 * row exactly one gap after the last one still belongs to it.
 */
import type { WindowRange } from '../../checkpoint/keys.js';
import { full, late } from './keyed-rows.js';

export interface Session {
  /** A dense number. */
  readonly key: number;
  /** Of its pieces; rows to come are counted under the first. */
  readonly ids: number[];
  startMs: number;
  /** Exclusive: the last row and the gap. */
  endMs: number;
  /** Rows have come since it was last emitted. */
  changed: boolean;
  /** Under which ends it was emitted, or what it is made of was: rows to take back. */
  emitted: readonly WindowRange[];
}

/** What is known of a session's piece after a restart. */
export interface SessionPiece extends WindowRange {
  readonly key: number;
  readonly id: number;
}

export class Sessions {
  readonly #gapMs: number;
  readonly #openMax: number;
  /** By key: sorted by time; those that are not over are apart by more than the gap. */
  readonly #ofKey: (Session[] | undefined)[] = [];
  #size = 0;
  #nextId = 0;

  constructor(gapMs: number, openMax: number) {
    this.#gapMs = gapMs;
    this.#openMax = openMax;
  }

  /** Open sessions of all keys. */
  get size(): number {
    return this.#size;
  }

  *[Symbol.iterator](): IterableIterator<Session> {
    for (const sessions of this.#ofKey) if (sessions !== undefined) yield* sessions;
  }

  /**
   * The id under which a row of the key at `timeMs` counts; `late` when its session ends at or
   * before `closedMs`, `full` when it would be one session too many.
   */
  assign(key: number, timeMs: number, closedMs: number): number {
    const endMs = timeMs + this.#gapMs;
    const sessions = (this.#ofKey[key] ??= []);
    const [from, to] = touching(sessions, timeMs, endMs, closedMs);
    const lastEndMs = from === to ? endMs : Math.max(endMs, sessions[to - 1]!.endMs);
    if (lastEndMs <= closedMs) return late;
    if (from === to) {
      if (this.#size >= this.#openMax) return full;
      const opened = { key, ids: [this.#nextId++], startMs: timeMs, endMs };
      sessions.splice(from, 0, { ...opened, changed: true, emitted: [] });
      this.#size++;
      return opened.ids[0]!;
    }
    const session = sessions[from]!;
    session.startMs = Math.min(session.startMs, timeMs);
    session.endMs = lastEndMs;
    session.changed = true;
    for (const { ids, emitted } of sessions.splice(from + 1, to - from - 1)) {
      session.ids.push(...ids);
      session.emitted = [...session.emitted, ...emitted];
      this.#size--;
    }
    return session.ids[0]!;
  }

  /**
   * Sessions as they were, from their pieces in any order; `nextId` is above all ids ever used. Of
   * one id there is a piece for each group that was counted under it.
   */
  restore(pieces: Iterable<SessionPiece>, nextId: number): void {
    this.#nextId = nextId;
    for (const { key, id, startMs, endMs } of pieces) {
      const sessions = (this.#ofKey[key] ??= []);
      const [from, to] = touching(sessions, startMs, endMs, -Infinity);
      const merged = sessions.slice(from, to);
      sessions.splice(from, to - from, {
        key,
        ids: [...new Set([...merged.flatMap(({ ids }) => ids), id])],
        startMs: Math.min(startMs, ...merged.map((session) => session.startMs)),
        endMs: Math.max(endMs, ...merged.map((session) => session.endMs)),
        changed: false,
        emitted: [],
      });
      this.#size += 1 - merged.length;
    }
  }

  /** Forgets a session. */
  remove(session: Session): void {
    const sessions = this.#ofKey[session.key]!;
    sessions.splice(sessions.indexOf(session), 1);
    if (sessions.length === 0) this.#ofKey[session.key] = undefined;
    this.#size--;
  }
}

/**
 * The range of those that `[startMs, endMs)` touches: most rows are of the last one of their key.
 * Those that are over take nothing more, though they are there until the next checkpoint.
 */
function touching(
  sessions: readonly Session[],
  startMs: number,
  endMs: number,
  closedMs: number,
): readonly [from: number, to: number] {
  let to = sessions.length;
  while (to > 0 && sessions[to - 1]!.startMs > endMs) to--;
  let from = to;
  const earliestEndMs = Math.max(startMs, closedMs + 1);
  while (from > 0 && sessions[from - 1]!.endMs >= earliestEndMs) from--;
  return [from, to];
}
