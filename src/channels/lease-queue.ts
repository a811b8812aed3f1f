/*
 * Hot path. Which sequence numbers of a channel are free, leased or done; shared by the channels.
 *
 *   0 ······ low mark ········ next ········ end
 *     done    leased, done,     free          not durable yet: nobody sees it
 *             returned
 *
 * Invariants
 *   - Leases are cut from the lowest free number up: what was rolled back goes first, in its order.
 *   - A number that holds no event (a control batch, a gap) is done from the start.
 *   - A number is counted as delivered once, whoever says so: a commit, or a destination that has
 *     it.
 */
import type { Clock } from '../core/clock.js';
import type { TakeLimit } from '../core/contracts.js';
import { IntervalSet, numbersIn, type NumberRange } from '../core/interval-set.js';
import type { EventBatch } from '../core/batch.js';
import { BatchMerge } from '../core/merge-batches.js';
import { Deferred } from '../util/deferred.js';
import type { ShelvedBatch } from './batch-shelf.js';

export interface BatchSource {
  /** The batch that holds the number, if it is in memory. */
  find(sequence: number): ShelvedBatch | undefined;
  /**
   * Brings batches from `sequence` on into memory. Resolves with the number where the first of them
   * starts: beyond `sequence` when what was there cannot be read any more; undefined: none is left.
   */
  load(sequence: number, bytes: number): Promise<number | undefined>;
  /** Everything below is leased or done: it is needed again only when it is given back. */
  leasedBelow?(sequence: number): void;
}

export interface LeasedEvents {
  readonly batch: EventBatch;
  readonly ranges: readonly NumberRange[];
}

/** How far `IntervalSet.missing` is asked ahead: it lists every gap. */
const lookAhead = 1 << 16;

export class LeaseQueue {
  /** Delivered, or without an event. */
  done: IntervalSet;
  readonly #clock: Clock;
  readonly #batches: BatchSource;
  /** Called with the number of events when some could not be read any more. */
  readonly #onLost: (from: number, to: number) => void;
  #returned: NumberRange[] = [];
  #next: number;
  #end: number;
  #changed = new Deferred();
  #isOpen = true;

  constructor(
    batches: BatchSource,
    clock: Clock,
    done: IntervalSet,
    end: number,
    onLost: (from: number, to: number) => void = () => {},
  ) {
    this.#batches = batches;
    this.#clock = clock;
    this.done = done;
    this.#next = done.lowMark;
    this.#end = end;
    this.#onLost = onLost;
  }

  get end(): number {
    return this.#end;
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** Before the first lease: these ranges are leased already. */
  withhold(ranges: readonly NumberRange[]): void {
    const held = new IntervalSet(0, ranges);
    this.#returned = held.missing(this.#next, this.#end);
    this.#next = this.#end;
  }

  /** Everything below `end` may be leased. */
  publish(end: number): void {
    if (end <= this.#end) return;
    this.#end = end;
    this.wake();
  }

  /** Waits up to `waitMs` for the first event. */
  async take(
    limit: TakeLimit,
    waitMs: number,
    signal?: AbortSignal,
  ): Promise<LeasedEvents | undefined> {
    const deadlineMs = this.#clock.monotonicMs() + waitMs;
    while (this.#isOpen) {
      if (signal?.aborted === true) return undefined;
      const first = this.#firstFree();
      if (first === undefined) {
        if (!(await this.change(deadlineMs, signal))) return undefined;
      } else if (this.#batches.find(first) === undefined) {
        const found = await this.#batches.load(first, limit.bytes);
        if (found === undefined || found > first)
          this.#skip(first, Math.min(found ?? this.#end, this.#end));
      } else return this.#lease(limit);
    }
    return undefined;
  }

  /** Gives the ranges up as delivered; returns how many of the numbers were not known as such. */
  complete(ranges: readonly NumberRange[]): number {
    let count = 0;
    for (const { from, to } of ranges) {
      for (const gap of this.done.missing(from, to)) count += gap.to - gap.from;
      this.done.add(from, to);
    }
    return count;
  }

  /** Puts leased ranges back to the head, in their order. */
  giveBack(ranges: readonly NumberRange[]): void {
    this.#returned = [...this.#returned, ...ranges].toSorted((a, b) => a.from - b.from);
    this.wake();
  }

  /** What was done is to be leased again, before everything else; returns how many events. */
  undo(ranges: readonly NumberRange[]): number {
    const { lowMark, ranges: above } = this.done;
    const undone = new IntervalSet(0, ranges);
    const done = [{ from: 0, to: lowMark }, ...above];
    const kept = done.flatMap(({ from, to }) => undone.missing(from, to));
    this.done = new IntervalSet(0, kept);
    this.giveBack(ranges);
    return numbersIn(ranges);
  }

  /** Takes over what a destination holds, below `limit`; returns how many events that settles. */
  learn(known: IntervalSet, limit: number): number {
    const { lowMark } = this.done;
    const held = [{ from: lowMark, to: known.lowMark }, ...known.ranges];
    const count = this.complete(
      held
        .map(({ from, to }) => ({ from: Math.max(from, lowMark), to: Math.min(to, limit) }))
        .filter(({ from, to }) => from < to),
    );
    this.wake();
    return count;
  }

  /** Resolves with true when something may have changed, with false at the deadline. */
  async change(deadlineMs: number, signal?: AbortSignal): Promise<boolean> {
    const leftMs = deadlineMs - this.#clock.monotonicMs();
    if (leftMs <= 0) return false;
    const changed = this.#changed;
    const timer = this.#clock.schedule(leftMs, () => changed.resolve());
    const onAbort = (): void => changed.resolve();
    signal?.addEventListener('abort', onAbort, { once: true });
    await changed.promise;
    timer.cancel();
    signal?.removeEventListener('abort', onAbort);
    if (changed === this.#changed) this.#changed = new Deferred();
    return true;
  }

  wake(): void {
    this.#changed.resolve();
    this.#changed = new Deferred();
  }

  /** Ends every wait. */
  close(): void {
    this.#isOpen = false;
    this.wake();
  }

  #lease(limit: TakeLimit): LeasedEvents {
    const merge = new BatchMerge();
    const ranges: NumberRange[] = [];
    let events = 0;
    let bytes = 0;
    while (events < limit.events && (events === 0 || bytes < limit.bytes)) {
      const from = this.#firstFree();
      const stored = from === undefined ? undefined : this.#batches.find(from);
      if (from === undefined || stored === undefined) break;
      const { batch } = stored;
      if (!merge.accepts(batch)) break;
      const first = from - stored.from;
      const freeEnd = Math.min(stored.to, this.#freeRunEnd(from, stored.to)) - stored.from;
      const last = Math.min(freeEnd, first + limit.events - events);
      const piece = withinBytes(batch, first, last, limit.bytes - bytes, events === 0);
      if (piece.to === first) break;
      merge.add({ batch, from: first, to: piece.to });
      this.#claim(from, stored.from + piece.to, ranges);
      events += piece.to - first;
      bytes += piece.bytes;
    }
    this.#batches.leasedBelow?.(Math.min(this.#returned[0]?.from ?? Infinity, this.#next));
    return { batch: merge.finish(), ranges };
  }

  #firstFree(): number | undefined {
    while (this.#returned.length > 0) {
      const { from, to } = this.#returned[0]!;
      const [gap] = this.done.missing(from, to);
      if (gap === undefined) this.#returned.shift();
      else {
        this.#returned[0] = { from: gap.from, to };
        return gap.from;
      }
    }
    while (this.#next < this.#end) {
      const to = Math.min(this.#end, this.#next + lookAhead);
      const [gap] = this.done.missing(this.#next, to);
      this.#next = gap?.from ?? to;
      if (gap !== undefined) return gap.from;
    }
    return undefined;
  }

  /** Where the run of free numbers that starts at `from` ends. */
  #freeRunEnd(from: number, limit: number): number {
    const bound = this.#returned[0]?.from === from ? this.#returned[0].to : this.#end;
    return this.done.missing(from, Math.min(bound, limit))[0]!.to;
  }

  #claim(from: number, to: number, ranges: NumberRange[]): void {
    const returned = this.#returned[0];
    if (returned?.from !== from) this.#next = to;
    else if (returned.to <= to) this.#returned.shift();
    else this.#returned[0] = { from: to, to: returned.to };
    const last = ranges.at(-1);
    if (last?.to === from) ranges[ranges.length - 1] = { from: last.from, to };
    else ranges.push({ from, to });
  }

  #skip(from: number, to: number): void {
    for (const gap of this.done.missing(from, to)) this.#onLost(gap.from, gap.to);
    this.complete([{ from, to }]);
  }
}

/** How many events from `from` on fit; with `atLeastOne`, one always does. */
function withinBytes(
  batch: EventBatch,
  from: number,
  to: number,
  leftBytes: number,
  atLeastOne: boolean,
): { to: number; bytes: number } {
  let bytes = 0;
  for (let i = from; i < to; i++) {
    const more = bytes + batch.ends[i]! - batch.starts[i]!;
    if (more > leftBytes && !(atLeastOne && i === from)) return { to: i, bytes };
    bytes = more;
  }
  return { to, bytes };
}
