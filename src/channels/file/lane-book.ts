/*
 * The lanes of a channel: one delivery line a sink, numbered by the order in which the sinks came
 * and kept over restarts by their names. Remembers what each may have leased, so that after a crash
 * only that is in doubt.
 *
 *   one lane open      a horizon is saved ahead: nothing beyond it was leased. One save for many
 *                      leases
 *   several            each lease is saved before the sink has it: the others can go on with the
 *                      rest
 */
import type { CommitRecord, LaneState } from '../../core/contracts.js';
import type { NumberRange } from '../../core/interval-set.js';
import type { CursorState, LaneCursor } from './cursor-journal.js';

/** How far one save lets a single lane go: 65,536 events cost one sync. */
const horizonStep = 1 << 16;
const everything: readonly NumberRange[] = [{ from: 0, to: Number.MAX_SAFE_INTEGER }];

interface Lane {
  readonly sinkName: string;
  commitRecord: CommitRecord | undefined;
  /** Behind the highest number that its sink has delivered under the channel's present id. */
  deliveredTo: number;
  /** At the last stop; not settled yet by this run. */
  readonly leasedBefore: readonly NumberRange[];
  readonly openLeases: Set<readonly NumberRange[]>;
  /** A sink of this run uses it. */
  isOpen: boolean;
  hasLeased: boolean;
}

export class LaneBook {
  readonly #lanes: Lane[];
  readonly #wasClean: boolean;
  #openCount = 0;
  #horizon = 0;

  /** `names`: from the log, where the cursor is missing or older. */
  constructor(cursor: CursorState | undefined, names: readonly string[]) {
    const cursors = cursor?.lanes ?? [];
    this.#wasClean = cursor?.clean ?? false;
    this.#lanes = cursors.map(({ sinkName, commitRecord, deliveredTo, leased }) =>
      newLane(sinkName, { commitRecord, deliveredTo, leasedBefore: this.#wasClean ? [] : leased }),
    );
    for (const sinkName of names.slice(cursors.length))
      this.#lanes.push(newLane(sinkName, { leasedBefore: everything }));
  }

  get names(): string[] {
    return this.#lanes.map(({ sinkName }) => sinkName);
  }

  /** More than one sink takes. */
  get areMany(): boolean {
    return this.#openCount > 1;
  }

  /** Behind the highest number that any sink has delivered. */
  get deliveredEnd(): number {
    return Math.max(0, ...this.#lanes.map(({ deliveredTo }) => deliveredTo));
  }

  deliveredTo(lane: number): number {
    return this.#lanes[lane]?.deliveredTo ?? 0;
  }

  isOnlyDeliverer(lane: number): boolean {
    return this.#lanes.every(({ deliveredTo }, other) => other === lane || deliveredTo === 0);
  }

  /** What each lane may have leased before this run, and not told. */
  get leasedBefore(): readonly (readonly NumberRange[])[] {
    return this.#lanes.map(({ leasedBefore }) => leasedBefore);
  }

  /** The state of a sink's lane; `mustSave`: nothing may be leased before the cursor is saved. */
  open(sinkName: string): { readonly state: LaneState; readonly mustSave: boolean } {
    const known = this.#lanes.findIndex((lane) => lane.sinkName === sinkName);
    const number = known < 0 ? this.#lanes.push(newLane(sinkName, {})) - 1 : known;
    const lane = this.#lanes[number]!;
    // The number is part of names at destinations (transactional ids): it must not be given twice.
    const mustSave = known < 0 || (!lane.isOpen && this.#openCount > 0);
    if (!lane.isOpen) this.#openCount++;
    lane.isOpen = true;
    const clean = known < 0 || (this.#wasClean && !lane.hasLeased);
    return { state: { lane: number, commitRecord: lane.commitRecord, clean }, mustSave };
  }

  /** Notes a lease; true when the cursor must be saved before the sink has it. */
  noteLease(lane: number, ranges: readonly NumberRange[]): boolean {
    const found = this.#lanes[lane];
    if (found === undefined) return false;
    found.openLeases.add(ranges);
    found.hasLeased = true;
    const end = ranges.at(-1)!.to;
    if (this.areMany) return true;
    if (end <= this.#horizon) return false;
    this.#horizon = end + horizonStep;
    return true;
  }

  noteEnd(lane: number, ranges: readonly NumberRange[]): void {
    this.#lanes[lane]?.openLeases.delete(ranges);
  }

  noteRecord(lane: number, record: CommitRecord): void {
    const found = this.#lanes[lane];
    if (found !== undefined) found.commitRecord = record;
  }

  noteDelivered(lane: number, to: number): void {
    this.setDelivered(lane, Math.max(this.deliveredTo(lane), to));
  }

  /** The destination has nothing from `to` on. */
  setDelivered(lane: number, to: number): void {
    const found = this.#lanes[lane];
    if (found !== undefined) found.deliveredTo = to;
  }

  /** The channel has a new id: nothing was delivered under it. */
  beginAnew(): void {
    for (const lane of this.#lanes) lane.deliveredTo = 0;
  }

  /** `inDoubt`: by lane, what nobody has told yet. `isStopping`: no lease comes any more. */
  cursors(
    lowMark: number,
    inDoubt: (lane: number) => readonly NumberRange[],
    isStopping: boolean,
  ): LaneCursor[] {
    const hasHorizon = !this.areMany && !isStopping;
    return this.#lanes.map(({ sinkName, commitRecord, deliveredTo, ...lane }, number) => {
      const leased = [...inDoubt(number), ...[...lane.openLeases].flat()];
      if (hasHorizon && lane.isOpen && lowMark < this.#horizon)
        leased.push({ from: lowMark, to: this.#horizon });
      return { sinkName, commitRecord, deliveredTo, leased: merged(leased) };
    });
  }
}

/** Sorted and disjoint. */
function merged(ranges: readonly NumberRange[]): NumberRange[] {
  const result: NumberRange[] = [];
  for (const { from, to } of ranges.toSorted((a, b) => a.from - b.from)) {
    const last = result.at(-1);
    if (last === undefined || last.to < from) result.push({ from, to });
    else result[result.length - 1] = { from: last.from, to: Math.max(last.to, to) };
  }
  return result;
}

function newLane(sinkName: string, parts: Partial<Lane>): Lane {
  return {
    sinkName,
    commitRecord: undefined,
    deliveredTo: 0,
    leasedBefore: [],
    openLeases: new Set(),
    isOpen: false,
    hasLeased: false,
    ...parts,
  };
}
