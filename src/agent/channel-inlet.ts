/*
 * Hot path. What one channel knows of its origins, put and being put: the place where duplicates are
 * told (exactly once, rules 8 and 9). Shared by all sources that feed the channel.
 *
 *   unknown ──claim──▶ claimed ──stored──▶ known
 *                         └────released──▶ unknown
 *
 * A range is claimed in the same step in which it is found to be lacking, and stays so while its put
 * is tried again: a second copy waits for the outcome, it is never put beside the first one and
 * never acknowledged early.
 */
import type { Channel } from '../core/contracts.js';
import { IntervalSet } from '../core/interval-set.js';
import type { OriginRange } from '../core/provenance.js';
import { Deferred } from '../util/deferred.js';

/** Ends once, by either call. */
export interface Claim {
  /** The channel has the ranges, or will be told of them: later copies are dropped. */
  stored(): void;
  /** The channel has nothing of them. */
  released(): void;
}

interface OpenClaim {
  readonly ranges: readonly OriginRange[];
  readonly ended: Deferred;
}

export class ChannelInlet {
  readonly name: string;
  readonly channel: Channel;
  readonly #known = new Map<string, IntervalSet>();
  /** Where each origin ended when a source last came up, and what its last ranges had gone through. */
  readonly #atStart = new Map<string, { end: number; configHash: number | undefined }>();
  readonly #claims = new Set<OpenClaim>();

  constructor(name: string, channel: Channel) {
    this.name = name;
    this.channel = channel;
  }

  /**
   * Takes over what the channel has stored: after its start, and before a source comes up on it.
   * What has been put meanwhile stays known, also where the channel does not tell it yet (memory).
   */
  load(): void {
    for (const [origin, { known, configHash }] of this.channel.positions()) {
      const set = this.#known.get(origin);
      if (set === undefined) this.#known.set(origin, known.clone());
      else set.union(known);
      this.#atStart.set(origin, { end: known.end, configHash });
    }
  }

  /** The channel has the range from an earlier run, in which other events of it may have come here. */
  hasOtherwise({ origin, from, configHash }: OriginRange): boolean {
    const start = this.#atStart.get(origin);
    return start !== undefined && from < start.end && start.configHash !== configHash;
  }

  /** What the channel has of an origin, without what is still being put. */
  known(origin: string): IntervalSet | undefined {
    return this.#known.get(origin);
  }

  /** The outcomes to wait for before the ranges can be judged; empty in the normal case. */
  pendingOverlaps(ranges: readonly OriginRange[]): Promise<void>[] {
    const pending: Promise<void>[] = [];
    for (const claim of this.#claims)
      if (overlap(claim.ranges, ranges)) pending.push(claim.ended.promise);
    return pending;
  }

  /** `ranges`: as the source read them; later copies are compared with them. */
  claim(ranges: readonly OriginRange[]): Claim {
    const claim: OpenClaim = { ranges, ended: new Deferred() };
    this.#claims.add(claim);
    const end = (): void => {
      this.#claims.delete(claim);
      claim.ended.resolve();
    };
    return {
      stored: () => {
        for (const range of ranges) this.#learn(range);
        end();
      },
      released: end,
    };
  }

  #learn({ origin, from, to, lowMark }: OriginRange): void {
    let set = this.#known.get(origin);
    if (set === undefined) this.#known.set(origin, (set = new IntervalSet(0)));
    set.add(from, to);
    if (lowMark !== undefined) set.raiseLowMark(lowMark);
  }
}

function overlap(a: readonly OriginRange[], b: readonly OriginRange[]): boolean {
  return a.some((x) => b.some((y) => x.origin === y.origin && x.from < y.to && y.from < x.to));
}
