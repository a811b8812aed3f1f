/*
 * What a channel has leased to a lane, and nobody knows whether its destination has it: after an
 * unclean stop, or after a delivery without an answer. It belongs to its peer: other lanes go on
 * with other events (exactly once, §3).
 *
 *   leased ──crash, or no answer──▶ in doubt ──destination asked──▶ done, or free
 *                                       └────a minute, and another lane takes──▶ free, counted
 *
 * Where the destination keeps no position there is nothing to ask: free at once, and counted. What
 * is counted is possibly doubled, which fails an audit: never silent.
 */
import type { Clock } from '../core/clock.js';
import type { TakeLimit } from '../core/contracts.js';
import type { Counters } from '../core/counters.js';
import { IntervalSet, numbersIn, type NumberRange } from '../core/interval-set.js';
import type { Logger } from '../core/logger.js';
import type { Tallies } from '../core/tallies.js';
import type { LeasedEvents, LeaseQueue } from './lease-queue.js';

const exactlyWaitMs = 60_000;
/** So many ranges are named in the log. */
const namedRangesMax = 5;

interface Doubt {
  readonly lane: number;
  readonly ranges: readonly NumberRange[];
  readonly endsMs: number;
}

export interface LaneDoubtsParts {
  readonly queue: LeaseQueue;
  readonly clock: Clock;
  readonly counters: Counters;
  readonly logger: Logger;
  readonly tallies: Tallies;
}

export class LaneDoubts {
  readonly #parts: LaneDoubtsParts;
  #doubts: Doubt[] = [];

  constructor(parts: LaneDoubtsParts) {
    this.#parts = parts;
  }

  get isEmpty(): boolean {
    return this.#doubts.length === 0;
  }

  rangesOf(lane: number): NumberRange[] {
    return this.#doubts.filter((doubt) => doubt.lane === lane).flatMap(({ ranges }) => ranges);
  }

  /** Keeps ranges that were leased to a lane from all others. */
  hold(lane: number, ranges: readonly NumberRange[]): void {
    const endsMs = this.#parts.clock.monotonicMs() + exactlyWaitMs;
    if (ranges.length > 0) this.#doubts.push({ lane, ranges, endsMs });
  }

  /** The destination has told, and the queue has learnt, what it has: the rest is free. */
  settle(lane: number): void {
    this.#release((doubt) => doubt.lane === lane);
  }

  /** The destination cannot tell: what it may have is sent again. */
  giveUp(lane: number, reason: string): void {
    this.#count((doubt) => doubt.lane === lane, reason);
    this.settle(lane);
  }

  /** Leases to a lane what is free, and what was in doubt of another one for too long. */
  async take(
    lane: number,
    limit: TakeLimit,
    waitMs: number,
    signal?: AbortSignal,
  ): Promise<LeasedEvents | undefined> {
    const { queue, clock } = this.#parts;
    if (this.isEmpty) return queue.take(limit, waitMs, signal);
    const deadlineMs = clock.monotonicMs() + waitMs;
    this.giveUp(lane, 'its sink goes on without having asked its destination');
    for (;;) {
      const nowMs = clock.monotonicMs();
      this.#expire(nowMs);
      const endsMs = Math.min(deadlineMs, ...this.#doubts.map((doubt) => doubt.endsMs));
      const leased = await queue.take(limit, Math.max(0, endsMs - nowMs), signal);
      const isOver = clock.monotonicMs() >= deadlineMs || signal?.aborted === true;
      if (leased !== undefined || isOver || !queue.isOpen) return leased;
    }
  }

  #expire(nowMs: number): void {
    const isExpired = ({ endsMs }: Doubt): boolean => endsMs <= nowMs;
    this.#count(isExpired, 'its destination was not heard of for a minute');
    this.#release(isExpired);
  }

  #release(isOver: (doubt: Doubt) => boolean): void {
    const released = this.#doubts.filter(isOver);
    if (released.length === 0) return;
    this.#doubts = this.#doubts.filter((doubt) => !isOver(doubt));
    const held = new IntervalSet();
    for (const { ranges } of this.#doubts) for (const { from, to } of ranges) held.add(from, to);
    const ranges = released.flatMap((doubt) => doubt.ranges);
    this.#parts.queue.giveBack(ranges.flatMap(({ from, to }) => held.missing(from, to)));
  }

  #count(isOver: (doubt: Doubt) => boolean, reason: string): void {
    const { queue, counters, logger, tallies } = this.#parts;
    const doubted = this.#doubts.filter(isOver).flatMap(({ ranges }) => ranges);
    const ranges = doubted.flatMap(({ from, to }) => queue.done.missing(from, to));
    const events = numbersIn(ranges);
    if (events === 0) return;
    counters.add('PossiblyDoubledCount', events);
    tallies.add('possiblyDoubled', events);
    const named = ranges.slice(0, namedRangesMax).map(({ from, to }) => `${from} to ${to - 1}`);
    if (ranges.length > named.length) named.push('…');
    logger.warn(
      { events },
      `${events} events (${named.join(', ')}) are possibly doubled: a sink may have delivered them, and ${reason}`,
    );
  }
}
