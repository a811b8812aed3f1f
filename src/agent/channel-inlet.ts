/*
 * Hot path. What one channel knows of its origins, put and being put: the place where duplicates are
 * told (exactly once, rules 8 and 9). Shared by all sources that feed the channel.
 *
 *   unknown ──claim──▶ claimed ──put durable──▶ stored
 *                         └─────put failed────▶ unknown
 *
 * A second copy of a claimed range waits for the first one's outcome; it is never acknowledged early.
 */
import type { EventBatch } from '../core/batch.js';
import type { Channel, Reservation } from '../core/contracts.js';
import { IntervalSet } from '../core/interval-set.js';
import type { OriginRange } from '../core/provenance.js';

interface Claim {
  readonly ranges: readonly OriginRange[];
  readonly settled: Promise<void>;
}

export class ChannelInlet {
  readonly name: string;
  readonly channel: Channel;
  readonly #stored = new Map<string, IntervalSet>();
  readonly #claims = new Set<Claim>();

  constructor(name: string, channel: Channel) {
    this.name = name;
    this.channel = channel;
  }

  /** Takes over what the channel has durably stored. Call it after the channel's start. */
  load(): void {
    this.#stored.clear();
    for (const [origin, { known }] of this.channel.positions())
      this.#stored.set(origin, known.clone());
  }

  /** What the channel has of an origin, without what is still being put. */
  known(origin: string): IntervalSet | undefined {
    return this.#stored.get(origin);
  }

  /** The outcomes to wait for before the ranges can be judged; empty in the normal case. */
  pendingOverlaps(ranges: readonly OriginRange[]): Promise<void>[] {
    const pending: Promise<void>[] = [];
    for (const claim of this.#claims)
      if (overlap(claim.ranges, ranges)) pending.push(claim.settled);
    return pending;
  }

  /**
   * Puts a batch that the channel lacks. The ranges are claimed at once; resolves when durable.
   * `claimed` is what later copies are compared with: the ranges as the source read them.
   */
  put(batch: EventBatch, reservation: Reservation, claimed: readonly OriginRange[]): Promise<void> {
    const outcome = this.channel.put(batch, reservation);
    const claim: Claim = { ranges: claimed, settled: outcome.then(noop, noop) };
    this.#claims.add(claim);
    return outcome.then(
      () => {
        for (const range of claimed) this.#store(range);
        this.#claims.delete(claim);
      },
      (error: unknown) => {
        this.#claims.delete(claim);
        throw error;
      },
    );
  }

  #store({ origin, from, to, lowMark }: OriginRange): void {
    let set = this.#stored.get(origin);
    if (set === undefined) this.#stored.set(origin, (set = new IntervalSet(0)));
    set.add(from, to);
    if (lowMark !== undefined) set.raiseLowMark(lowMark);
  }
}

function overlap(a: readonly OriginRange[], b: readonly OriginRange[]): boolean {
  return a.some((x) => b.some((y) => x.origin === y.origin && x.from < y.to && y.from < x.to));
}

function noop(): void {}
