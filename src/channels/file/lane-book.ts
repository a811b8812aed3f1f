/*
 * The lanes of a channel: one delivery line a sink, numbered by the order in which the sinks came
 * and kept over restarts by their names.
 *
 * With several lanes, a crash leaves each of them with events in doubt that only its own
 * destination can tell about. Until every lane that had leased something has asked its destination
 * (or has begun to take, where the destination keeps no position), nobody takes events that another
 * one may have delivered; but no longer than a minute, then they are delivered and possibly
 * doubled.
 */
import type { Clock } from '../../core/clock.js';
import type { CommitRecord, LaneState } from '../../core/contracts.js';
import type { LaneCursor } from './cursor-journal.js';

const exactlyWaitMs = 60_000;

interface Lane {
  readonly sinkName: string;
  commitRecord: CommitRecord | undefined;
  hasLeased: boolean;
  isInDoubt: boolean;
}

export class LaneBook {
  readonly #lanes: Lane[];
  readonly #clock: Clock;
  readonly #wasClean: boolean;
  readonly #doubtEndsMs: number;

  /** `names`: from the log, where the cursor is missing or older. */
  constructor(
    clock: Clock,
    cursors: readonly LaneCursor[],
    names: readonly string[],
    wasClean: boolean,
  ) {
    const isInDoubt = !wasClean && cursors.length > 1;
    this.#lanes = cursors.map((cursor) => ({
      ...cursor,
      hasLeased: cursor.hasLeased && !wasClean,
      isInDoubt: isInDoubt && cursor.hasLeased,
    }));
    for (const sinkName of names.slice(cursors.length))
      this.#lanes.push({ sinkName, commitRecord: undefined, hasLeased: true, isInDoubt: false });
    this.#clock = clock;
    this.#wasClean = wasClean;
    this.#doubtEndsMs = clock.monotonicMs() + exactlyWaitMs;
  }

  get names(): string[] {
    return this.#lanes.map(({ sinkName }) => sinkName);
  }

  get size(): number {
    return this.#lanes.length;
  }

  /** The state of a sink's lane; `isNew` when it had none. */
  open(sinkName: string): { readonly state: LaneState; readonly isNew: boolean } {
    const known = this.#lanes.findIndex((lane) => lane.sinkName === sinkName);
    const lane =
      known >= 0
        ? known
        : this.#lanes.push({
            sinkName,
            commitRecord: undefined,
            hasLeased: false,
            isInDoubt: false,
          }) - 1;
    const { commitRecord, hasLeased } = this.#lanes[lane]!;
    const clean = known < 0 || (this.#wasClean && !hasLeased);
    return { state: { lane, commitRecord, clean }, isNew: known < 0 };
  }

  /** The lane has asked its destination: nothing of it is in doubt any more. */
  settle(lane: number): void {
    const found = this.#lanes[lane];
    if (found !== undefined) found.isInDoubt = false;
  }

  /** When the lane may take at the latest; undefined: now. */
  waitsUntilMs(): number | undefined {
    const mustWait =
      this.#lanes.some(({ isInDoubt }) => isInDoubt) &&
      this.#clock.monotonicMs() < this.#doubtEndsMs;
    return mustWait ? this.#doubtEndsMs : undefined;
  }

  /** Notes a lease; true when it is the lane's first one since the last clean stop. */
  noteLease(lane: number): boolean {
    const found = this.#lanes[lane];
    if (found === undefined || found.hasLeased) return false;
    found.hasLeased = true;
    return true;
  }

  noteCommit(lane: number, record: CommitRecord): void {
    const found = this.#lanes[lane];
    if (found !== undefined) found.commitRecord = record;
  }

  cursors(isCleanStop: boolean): LaneCursor[] {
    return this.#lanes.map(({ sinkName, commitRecord, hasLeased }) => ({
      sinkName,
      commitRecord,
      hasLeased: hasLeased && !isCleanStop,
    }));
  }
}
