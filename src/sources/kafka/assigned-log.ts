/*
 * One partition, from its assignment to this member until the group is made anew.
 *
 *   stored ≤ emitted ≤ next      the channels have it · it is on its way to them · fetched next
 *
 * The group is told what is stored; and `next` when all is, since only markers and aborted records
 * lie between.
 */
import type { OriginPosition } from '../../core/contracts.js';
import type { OriginRange } from '../../core/provenance.js';
import type { AssignedPartition, StartPlace } from '../../protocol/kafka/group/group-consumer.js';
import { furtherPlace, storedPlace } from './origin.js';

type Positions = ReadonlyMap<string, OriginPosition>;

export interface LogStart {
  /** Of its origins, in all leader epochs. */
  readonly prefix: string;
  /** What the channels have stored. */
  readonly stored: StartPlace | undefined;
  /** What they have taken of this process before: a memory channel has stored what is delivered. */
  readonly taken: StartPlace | undefined;
  /** What the group has stored of this life of the topic. */
  readonly committed: StartPlace | undefined;
}

export class AssignedLog {
  readonly at: AssignedPartition;
  readonly prefix: string;
  /** Where the next fetch begins, and the leader epoch of what lies below. */
  next: StartPlace;
  /** What the group was told, or has from others; -1: it is to be told in any case. */
  committed: number;
  /** The end of what was emitted. */
  #emittedTo: number;
  /** The origin that the channels know up to there. */
  #origin: string | undefined;
  /** What has to be stored before the group is told `next`. */
  #pending: { readonly origin: string; readonly to: number } | undefined;

  constructor(at: AssignedPartition, start: LogStart, place: StartPlace) {
    const { prefix, stored, taken, committed } = start;
    this.at = at;
    this.prefix = prefix;
    this.next = place;
    this.committed = committed?.offset ?? -1;
    this.#emittedTo = place.offset;
    const own = furtherPlace(stored, taken);
    if (own === undefined || own.offset !== place.offset) return;
    this.#origin = this.originOf(own.leaderEpoch);
    if (own !== stored) this.#pending = { origin: this.#origin, to: own.offset };
  }

  /**
   * The next range. Where its origin is new to the channels, or a gap is left behind, they learn
   * that nothing below it will come.
   */
  emit(
    { to, leaderEpoch }: { readonly to: number; readonly leaderEpoch: number },
    counts: Pick<OriginRange, 'read' | 'deadLettered' | 'hour'>,
  ): OriginRange {
    const origin = this.originOf(leaderEpoch);
    const range = { origin, from: this.#emittedTo, to, dropped: 0, ...counts };
    const isKnown = origin === this.#origin;
    this.#origin = origin;
    this.#emittedTo = to;
    this.#pending = { origin, to };
    return isKnown ? range : { ...range, lowMark: range.from };
  }

  /** Reading goes on elsewhere: the log has lost its beginning or its end. Nothing is in flight. */
  move(place: StartPlace): void {
    this.next = place;
    this.committed = -1;
    this.#emittedTo = place.offset;
    this.#origin = undefined;
    this.#pending = undefined;
  }

  /** Behind what was emitted: what was fetched beyond it may have been dropped by a failure. */
  goBack(): StartPlace {
    this.next = { offset: this.#emittedTo, leaderEpoch: -1 };
    return this.next;
  }

  isStored(positions: Positions): boolean {
    if (this.#pending === undefined) return true;
    const { origin, to } = this.#pending;
    return (positions.get(origin)?.known.lowMark ?? 0) >= to;
  }

  /** What the group is to be told; undefined: it knows. */
  placeToCommit(positions: Positions): StartPlace | undefined {
    const place = this.isStored(positions) ? this.next : storedPlace(positions, this.prefix);
    return place !== undefined && place.offset > this.committed ? place : undefined;
  }

  originOf(leaderEpoch: number): string {
    return `${this.prefix}${leaderEpoch}`;
  }
}
