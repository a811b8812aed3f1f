/*
 * The state machine of one classic group: how its members come from one generation to the next. Time
 * comes from the clock, durability from `store`; requests are in group.ts.
 *
 *            first join                 all joined, or time is up          leader's assignment
 *   Empty ──────────────▶ PreparingRebalance ──────────▶ CompletingRebalance ──────────▶ Stable
 *     ▲                        ▲  │ nobody is left            │ members change               │
 *     └────────────────────────┼──┘                           │                              │
 *                              └──────────────────────────────┴──────────────────────────────┘
 *   any state ─▶ Dead (deleted, or the broker stops)
 *
 * - A generation begins when all members have joined and nobody who was handed an id is missing, or
 *   when the slowest member's rebalance timeout is over; it is counted up by one each time.
 * - Dynamic members that did not join in time are dropped, and so is who joined and does not sync. A
 *   static member (with an instance id) keeps its place until its session ends (KIP-345).
 * - No member is told its assignment before the generation is durable: after a crash, members of one
 *   generation cannot hold two different ones. What could not be stored is not assigned.
 */
import type { Clock, Timer } from '../../core/clock.js';
import { messageOf } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import { ErrorCode } from '../../protocol/kafka/error-codes.js';
import type { GroupLimits } from '../limits.js';
import { Generation } from './generation.js';
import { failedSync, noBytes, type Assignment } from './group-requests.js';
import type { Member } from './member.js';
import type { Roster } from './roster.js';
import type { StoredGroup } from './stored-group.js';

export type GroupState = 'Empty' | 'PreparingRebalance' | 'CompletingRebalance' | 'Stable' | 'Dead';

/** Of the log; clients give parts of it. */
const reasonCharsMax = 255;

export interface RebalanceOptions {
  readonly groupId: string;
  readonly clock: Clock;
  readonly limits: GroupLimits;
  readonly logger: Logger;
  /** Keeps a generation for the next start; resolves when it is durable. */
  readonly store: (group: StoredGroup) => Promise<void>;
}

export class Rebalance {
  readonly generation: Generation;
  readonly #options: RebalanceOptions;
  readonly #roster: Roster;
  /** Members of this generation that have not asked for their assignment. */
  readonly #awaitingSync = new Set<string>();
  #state: GroupState;
  #reason = '';
  /** Ends the current phase. */
  #phase: Timer | undefined;
  /** Members that ever came: a wait for company goes on while it grows. */
  #arrivals = 0;
  #waitsForCompany = false;
  /** The generation whose assignment is being stored. */
  #assigning: number | undefined;

  constructor(options: RebalanceOptions, roster: Roster, stored: StoredGroup | undefined) {
    this.#options = options;
    this.#roster = roster;
    this.generation = new Generation(stored);
    this.#state = roster.size === 0 ? 'Empty' : 'Stable';
  }

  get state(): GroupState {
    return this.#state;
  }

  /** Begins a rebalance, or goes on with the one that is being prepared. */
  require(reason: string): void {
    if (this.#state === 'PreparingRebalance') return this.completeIfAllJoined();
    const wasEmpty = this.#state === 'Empty';
    this.#reason = reason.slice(0, reasonCharsMax);
    this.#answerSyncs(ErrorCode.REBALANCE_IN_PROGRESS);
    this.#awaitingSync.clear();
    this.#state = 'PreparingRebalance';
    const { rebalanceTimeoutMs } = this.#roster;
    if (wasEmpty && this.#options.limits.initialRebalanceDelayMs > 0)
      return this.#waitForCompany(rebalanceTimeoutMs);
    this.#endPhaseAfter(rebalanceTimeoutMs, () => this.#endJoining());
    this.completeIfAllJoined();
  }

  /** A member is new in the group. */
  welcome(): void {
    this.#arrivals += 1;
    this.generation.emptySinceMs = undefined;
  }

  completeIfAllJoined(): void {
    if (this.#state !== 'PreparingRebalance' || this.#waitsForCompany) return;
    const { expectedCount, joined, size } = this.#roster;
    if (expectedCount === 0 && joined.length === size) this.#beginGeneration();
  }

  /** The member has asked for its assignment. */
  synced(member: Member): void {
    this.#awaitingSync.delete(member.memberId);
  }

  /** The group is stable when the leader's assignment is durable, unless it has gone on meanwhile. */
  async assign(assignments: readonly Assignment[]): Promise<void> {
    const { number } = this.generation;
    // A leader that asks twice: what the first one stored is what the members are told.
    if (this.#assigning === number) return;
    this.#assigning = number;
    const byMember = new Map(assignments.map((each) => [each.memberId, each.assignment]));
    const given = ({ memberId }: Member): Buffer => byMember.get(memberId) ?? noBytes;
    const stored = this.#roster.all.map((member) => member.stored(given(member)));
    const error = await this.#storeError(this.generation.stored(stored));
    if (this.#state !== 'CompletingRebalance' || this.generation.number !== number) return;
    if (error !== undefined) {
      this.#answerSyncs(ErrorCode.COORDINATOR_NOT_AVAILABLE);
      return this.require(error);
    }
    this.#state = 'Stable';
    for (const member of this.#roster.all) {
      member.assignment = given(member);
      if (member.syncReply === undefined) continue;
      this.#roster.restartSession(member);
      member.answerSync(this.generation.assignmentOf(member));
    }
  }

  /** Keeps what a stable group's members are now; an error tells why that could not be. */
  storeMembers(): Promise<string | undefined> {
    const members = this.#roster.all.map((member) => member.stored(member.assignment));
    return this.#storeError(this.generation.stored(members));
  }

  /** Ends the group. */
  close(): void {
    this.#state = 'Dead';
    this.#phase?.cancel();
  }

  // --- Phases --------------------------------------------------------------------------------

  /** An empty group waits a little, and longer while members come, to rebalance only once (KIP-134). */
  #waitForCompany(leftMs: number): void {
    const waitMs = Math.min(this.#options.limits.initialRebalanceDelayMs, leftMs);
    const arrivals = this.#arrivals;
    this.#waitsForCompany = true;
    this.#endPhaseAfter(waitMs, () => {
      if (this.#arrivals > arrivals && leftMs > waitMs)
        return this.#waitForCompany(leftMs - waitMs);
      this.#waitsForCompany = false;
      this.#endJoining();
    });
  }

  /** Goes on without those who did not come. */
  #endJoining(): void {
    for (const member of this.#roster.all)
      if (member.joinReply === undefined && member.instanceId === undefined)
        this.#roster.remove(member);
    const { joined, size, rebalanceTimeoutMs } = this.#roster;
    if (joined.length > 0 || size === 0) return this.#beginGeneration();
    this.#endPhaseAfter(rebalanceTimeoutMs, () => this.#endJoining());
  }

  #beginGeneration(): void {
    this.#phase?.cancel();
    const { all, joined, rebalanceTimeoutMs } = this.#roster;
    if (all.length === 0) return this.#becomeEmpty();
    this.generation.begin(all, joined);
    this.#state = 'CompletingRebalance';
    this.#log(`begins a generation of ${all.length} members: ${this.#reason}`);
    for (const member of joined) {
      member.isNew = false;
      this.#awaitingSync.add(member.memberId);
      this.#roster.restartSession(member);
      member.answerJoin(this.generation.joinedBy(member, all));
    }
    this.#endPhaseAfter(rebalanceTimeoutMs, () => this.#dropUnsynced());
  }

  #becomeEmpty(): void {
    this.#state = 'Empty';
    this.generation.becomeEmpty(this.#options.clock.nowMs());
    this.#log(`is empty: ${this.#reason}`);
    // Lost in a crash, the last generation is there again, and its members' sessions end.
    void this.#storeError(this.generation.stored([]));
  }

  #dropUnsynced(): void {
    const late = [...this.#awaitingSync].flatMap((id) => this.#roster.get(id) ?? []);
    if (late.length === 0) return;
    for (const member of late) this.#roster.remove(member);
    this.require(`${late.length} members did not ask for their assignment`);
  }

  // -------------------------------------------------------------------------------------------

  async #storeError(group: StoredGroup): Promise<string | undefined> {
    try {
      await this.#options.store(group);
      return undefined;
    } catch (error) {
      const problem = `generation ${group.generation} cannot be stored: ${messageOf(error)}`;
      this.#options.logger.warn({}, `group ${this.#options.groupId}: ${problem}`);
      return problem;
    }
  }

  #answerSyncs(error: number): void {
    for (const member of this.#roster.all) member.answerSync(failedSync(error));
  }

  #log(message: string): void {
    const { groupId, logger } = this.#options;
    logger.info({ generation: this.generation.number }, `group ${groupId} ${message}`);
  }

  #endPhaseAfter(delayMs: number, action: () => void): void {
    this.#phase?.cancel();
    this.#phase = this.#options.clock.schedule(delayMs, action);
  }
}
