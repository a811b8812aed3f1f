/**
 * Who is in a group, and for how long: its members, static members by their instance id, and those
 * who were handed an id (KIP-394) and have not joined with it yet. Each is kept alive by a session.
 */
import type { Clock, Timer } from '../../core/clock.js';
import { ErrorCode } from '../../protocol/kafka/error-codes.js';
import type { GroupLimits } from '../limits.js';
import { failedJoin, failedSync } from './group-requests.js';
import type { Member } from './member.js';

export interface RosterOptions {
  readonly clock: Clock;
  readonly limits: GroupLimits;
  /** A member was silent for its session timeout; it has been removed. */
  readonly memberExpired: (member: Member) => void;
  /** Somebody who was handed an id did not come. */
  readonly expectedExpired: () => void;
}

export class Roster {
  readonly #options: RosterOptions;
  /** In the order of their first join. */
  readonly #members = new Map<string, Member>();
  readonly #memberOfInstance = new Map<string, string>();
  readonly #expected = new Map<string, Timer>();

  constructor(options: RosterOptions) {
    this.#options = options;
  }

  get all(): readonly Member[] {
    return [...this.#members.values()];
  }

  /** Members that wait for the rebalance to be complete. */
  get joined(): readonly Member[] {
    return this.all.filter(({ joinReply }) => joinReply !== undefined);
  }

  get size(): number {
    return this.#members.size;
  }

  get expectedCount(): number {
    return this.#expected.size;
  }

  /** Of the ids that were handed out: they begin with what the client calls itself. */
  get expectedBytes(): number {
    return [...this.#expected.keys()].reduce((sum, memberId) => sum + memberId.length, 0);
  }

  /** The slowest member decides for how long the others wait. */
  get rebalanceTimeoutMs(): number {
    return Math.max(0, ...this.all.map(({ rebalanceTimeoutMs }) => rebalanceTimeoutMs));
  }

  get(memberId: string): Member | undefined {
    return this.#members.get(memberId);
  }

  ofInstance(instanceId: string): Member | undefined {
    const memberId = this.#memberOfInstance.get(instanceId);
    return memberId === undefined ? undefined : this.#members.get(memberId);
  }

  /** Why the caller is not the member it says to be; `none` if it is. */
  errorOf(memberId: string, instanceId: string | undefined): number {
    if (instanceId === undefined)
      return this.#members.has(memberId) ? ErrorCode.NONE : ErrorCode.UNKNOWN_MEMBER_ID;
    const known = this.#memberOfInstance.get(instanceId);
    if (known === undefined) return ErrorCode.UNKNOWN_MEMBER_ID;
    return known === memberId ? ErrorCode.NONE : ErrorCode.FENCED_INSTANCE_ID;
  }

  add(member: Member): void {
    this.#members.set(member.memberId, member);
    if (member.instanceId !== undefined)
      this.#memberOfInstance.set(member.instanceId, member.memberId);
    this.restartSession(member);
  }

  /** What it waits for is answered with `error`. */
  remove(member: Member, error: number = ErrorCode.UNKNOWN_MEMBER_ID): void {
    const { memberId, instanceId } = member;
    member.session?.cancel();
    member.answerJoin(failedJoin(error, memberId));
    member.answerSync(failedSync(error));
    this.#members.delete(memberId);
    if (instanceId !== undefined) this.#memberOfInstance.delete(instanceId);
  }

  /** An id was handed out: whoever joins with it in time is admitted. */
  expect(memberId: string, timeoutMs: number): void {
    const expire = (): void => {
      this.#expected.delete(memberId);
      this.#options.expectedExpired();
    };
    this.#expected.set(memberId, this.#options.clock.schedule(timeoutMs, expire));
  }

  /** True when the id had been handed out and was not used yet. */
  dropExpected(memberId: string): boolean {
    this.#expected.get(memberId)?.cancel();
    return this.#expected.delete(memberId);
  }

  /**
   * A new member does not know its id yet, so it cannot heartbeat: its parked join has a limit of its
   * own, or clients that gave up and joined again would leave one member each behind.
   */
  restartSession(member: Member): void {
    const { clock, limits } = this.#options;
    const timeoutMs = member.isNew ? limits.newMemberJoinMsMax : member.sessionTimeoutMs;
    member.session?.cancel();
    member.session = clock.schedule(timeoutMs, () => this.#sessionExpired(member));
  }

  /** Sends everybody away. */
  close(error: number): void {
    for (const timer of this.#expected.values()) timer.cancel();
    this.#expected.clear();
    for (const member of this.all) this.remove(member, error);
  }

  #sessionExpired(member: Member): void {
    if (member.isParked && !member.isNew) return this.restartSession(member);
    this.remove(member);
    this.#options.memberExpired(member);
  }
}
