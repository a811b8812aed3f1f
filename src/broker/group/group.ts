/*
 * The state machine of one classic consumer group. Pure: time comes from the clock, durability from
 * `store`, and nothing here knows a connection.
 *
 *            first join                 all joined, or time is up          leader's assignment
 *   Empty ──────────────▶ PreparingRebalance ──────────▶ CompletingRebalance ──────────▶ Stable
 *     ▲                        ▲  │ nobody joined             │ member changes               │
 *     └────────────────────────┼──┘                           │                              │
 *                              └──────────────────────────────┴──────────────────────────────┘
 *   any state ─▶ Dead (deleted, or the broker stops)
 *
 * - A generation begins when all known members have joined (the stragglers are dropped) and is
 *   counted up by one each time; whoever names an older one is told so.
 * - Joins and syncs are parked until the others are there. A parked member needs no heartbeat.
 * - A lost connection is not a leave: only timers and LeaveGroup remove a member.
 * - A static member (with an instance id) keeps its place over a restart: no rebalance if it asks
 *   for the same as before (KIP-345).
 */
import type { Clock, Timer } from '../../core/clock.js';
import { ErrorCode } from '../../protocol/kafka/error-codes.js';
import type { GroupLimits } from '../limits.js';
import { Generation, type StoredGroup } from './generation.js';
import {
  failedJoin,
  failedSync,
  Member,
  noBytes,
  voteProtocol,
  type JoinRequest,
  type JoinResult,
  type MemberIdentity,
  type StoredMember,
  type SyncRequest,
  type SyncResult,
} from './member.js';
import { Roster } from './roster.js';
import { subscribedTopics } from './consumer-protocol.js';

export type GroupState = 'Empty' | 'PreparingRebalance' | 'CompletingRebalance' | 'Stable' | 'Dead';

export interface GroupOptions {
  readonly groupId: string;
  readonly clock: Clock;
  readonly limits: GroupLimits;
  readonly newMemberId: (clientId: string) => string;
  /** Keeps a generation for the next start; resolves when durable. Never rejects. */
  readonly store: (group: StoredGroup) => Promise<void>;
}

export class Group {
  readonly groupId: string;
  readonly #options: GroupOptions;
  readonly #roster: Roster;
  /** Members of this generation that have not asked for their assignment. */
  readonly #awaitingSync = new Set<string>();
  readonly #generation: Generation;
  #state: GroupState = 'Empty';
  /** Ends the current phase of a rebalance. */
  #phase: Timer | undefined;
  /** While an empty group waits for company; undefined: it does not. */
  #initialDelay: { leftMs: number; someoneJoined: boolean } | undefined;

  constructor(options: GroupOptions, stored?: StoredGroup) {
    this.groupId = options.groupId;
    this.#options = options;
    this.#generation = new Generation(stored);
    this.#roster = new Roster({
      clock: options.clock,
      limits: options.limits,
      memberExpired: () => this.#rebalance(),
      expectedExpired: () => this.#completeIfAllJoined(),
    });
    if (stored !== undefined) this.#restore(stored.members);
  }

  get state(): GroupState {
    return this.#state;
  }

  get generation(): number {
    return this.#generation.number;
  }

  get protocolType(): string | undefined {
    return this.#generation.protocolType;
  }

  get protocolName(): string | undefined {
    return this.#generation.protocolName;
  }

  get isConsumerGroup(): boolean {
    return this.#generation.protocolType === 'consumer';
  }

  get members(): readonly Member[] {
    return this.#roster.all;
  }

  get emptySinceMs(): number | undefined {
    return this.#generation.emptySinceMs;
  }

  // --- Requests ------------------------------------------------------------------------------

  /** Resolves when the rebalance that it takes part in is complete. */
  join(request: JoinRequest): Promise<JoinResult> {
    const refusal = this.#joinRefusal(request);
    if (refusal !== ErrorCode.NONE) return Promise.resolve(failedJoin(refusal, request.memberId));
    if (this.#roster.dropExpected(request.memberId)) return this.#add(request.memberId, request);
    return request.memberId === '' ? this.#joinNew(request) : this.#rejoin(request);
  }

  /** Resolves with the member's assignment when the leader has sent all of them. */
  sync(request: SyncRequest): Promise<SyncResult> {
    const member = this.#roster.get(request.memberId);
    const error = this.#syncRefusal(request);
    if (error !== ErrorCode.NONE || member === undefined) return Promise.resolve(failedSync(error));
    this.#awaitingSync.delete(member.memberId);
    this.#roster.restartSession(member);
    if (this.#state === 'Stable') return Promise.resolve(this.#generation.assignmentOf(member));
    member.answerSync(failedSync(ErrorCode.REBALANCE_IN_PROGRESS));
    const reply = new Promise<SyncResult>((resolve) => (member.syncReply = resolve));
    if (member.memberId === this.#generation.leader) void this.#assign(request.assignments);
    return reply;
  }

  heartbeat(identity: MemberIdentity): number {
    const error = this.#identityError(identity);
    if (error !== ErrorCode.NONE) return error;
    this.#roster.restartSession(this.#roster.get(identity.memberId)!);
    return this.#state === 'PreparingRebalance' ? ErrorCode.REBALANCE_IN_PROGRESS : ErrorCode.NONE;
  }

  leave(memberId: string, instanceId: string | undefined): number {
    if (instanceId === undefined && this.#roster.dropExpected(memberId)) {
      this.#completeIfAllJoined();
      return ErrorCode.NONE;
    }
    const roster = this.#roster;
    const member = instanceId === undefined ? roster.get(memberId) : roster.ofInstance(instanceId);
    if (member === undefined) return ErrorCode.UNKNOWN_MEMBER_ID;
    if (memberId !== '' && memberId !== member.memberId) return ErrorCode.FENCED_INSTANCE_ID;
    roster.remove(member);
    this.#rebalance();
    return ErrorCode.NONE;
  }

  /** Whether this member may commit offsets now. Counts as a heartbeat. */
  commit(identity: MemberIdentity): number {
    if (identity.generation < 0 && identity.memberId === '' && identity.instanceId === undefined)
      return this.#state === 'Empty' ? ErrorCode.NONE : ErrorCode.UNKNOWN_MEMBER_ID;
    const error = this.#identityError(identity);
    if (error !== ErrorCode.NONE) return error;
    if (this.#state === 'CompletingRebalance') return ErrorCode.REBALANCE_IN_PROGRESS;
    this.#roster.restartSession(this.#roster.get(identity.memberId)!);
    return ErrorCode.NONE;
  }

  /** Whether offsets may be added to a transaction (KIP-447); without a member id: by anybody. */
  commitInTransaction(identity: MemberIdentity): number {
    const isAnonymous = identity.memberId === '' && identity.instanceId === undefined;
    return isAnonymous && identity.generation < 0 ? ErrorCode.NONE : this.#identityError(identity);
  }

  /** The topics that members of a consumer group read; of other groups nothing is known. */
  subscribedTopics(): ReadonlySet<string> {
    if (!this.isConsumerGroup) return new Set();
    const { protocolName } = this.#generation;
    return new Set(
      this.members.flatMap((member) => subscribedTopics(member.metadataOf(protocolName)) ?? []),
    );
  }

  /** Ends the group: parked requests are told to look for the coordinator again. */
  close(): void {
    this.#state = 'Dead';
    this.#phase?.cancel();
    this.#roster.close(ErrorCode.NOT_COORDINATOR);
  }

  snapshot(): StoredGroup {
    return this.#generation.stored(this.members);
  }

  // --- Joining -------------------------------------------------------------------------------

  #joinRefusal(request: JoinRequest): number {
    const { sessionTimeoutMsMin, sessionTimeoutMsMax } = this.#options.limits;
    const { sessionTimeoutMs, protocols, protocolType } = request;
    if (this.#state === 'Dead') return ErrorCode.NOT_COORDINATOR;
    if (sessionTimeoutMs < sessionTimeoutMsMin || sessionTimeoutMs > sessionTimeoutMsMax)
      return ErrorCode.INVALID_SESSION_TIMEOUT;
    if (protocolType === '' || protocols.length === 0) return ErrorCode.INCONSISTENT_GROUP_PROTOCOL;
    const others = this.members.filter(({ memberId }) => memberId !== request.memberId);
    if (others.length === 0) return ErrorCode.NONE;
    const isCommon = protocols.some(({ name }) => others.every((other) => other.supports(name)));
    return protocolType === this.#generation.protocolType && isCommon
      ? ErrorCode.NONE
      : ErrorCode.INCONSISTENT_GROUP_PROTOCOL;
  }

  #joinNew(request: JoinRequest): Promise<JoinResult> {
    const { instanceId, clientId } = request;
    const known = instanceId === undefined ? undefined : this.#roster.ofInstance(instanceId);
    if (known !== undefined) return this.#replaceStatic(known, request);
    if (this.#roster.size + this.#roster.expectedCount >= this.#options.limits.membersMax)
      return Promise.resolve(failedJoin(ErrorCode.GROUP_MAX_SIZE_REACHED, ''));
    const memberId = this.#options.newMemberId(instanceId ?? clientId);
    if (instanceId !== undefined || !request.requiresKnownMemberId)
      return this.#add(memberId, request);
    this.#roster.expect(memberId, request.sessionTimeoutMs);
    return Promise.resolve(failedJoin(ErrorCode.MEMBER_ID_REQUIRED, memberId));
  }

  #add(memberId: string, request: JoinRequest): Promise<JoinResult> {
    const member = new Member({ ...request, memberId }, this.#options.clock.monotonicMs());
    this.#generation.protocolType = request.protocolType;
    this.#generation.emptySinceMs = undefined;
    this.#roster.add(member);
    if (this.#initialDelay !== undefined) this.#initialDelay.someoneJoined = true;
    return this.#parkAndRebalance(member);
  }

  #rejoin(request: JoinRequest): Promise<JoinResult> {
    const error = this.#roster.errorOf(request.memberId, request.instanceId);
    const member = this.#roster.get(request.memberId);
    if (error !== ErrorCode.NONE || member === undefined)
      return Promise.resolve(failedJoin(error, request.memberId));
    const isUnchanged = member.hasSameProtocols(request.protocols);
    const keepsGeneration =
      isUnchanged &&
      (this.#state === 'CompletingRebalance' ||
        (this.#state === 'Stable' && member.memberId !== this.#generation.leader));
    member.update(request);
    if (!keepsGeneration) return this.#parkAndRebalance(member);
    this.#roster.restartSession(member);
    return Promise.resolve(this.#joined(member));
  }

  async #replaceStatic(old: Member, request: JoinRequest): Promise<JoinResult> {
    const memberId = this.#options.newMemberId(request.instanceId!);
    const member = new Member({ ...request, memberId }, this.#options.clock.monotonicMs());
    const { leader: leaderBefore, protocolName } = this.#generation;
    const asked = old.metadataOf(protocolName);
    member.assignment = old.assignment;
    this.#roster.remove(old, ErrorCode.FENCED_INSTANCE_ID);
    this.#awaitingSync.delete(old.memberId);
    this.#roster.add(member);
    if (leaderBefore === old.memberId) this.#generation.leader = memberId;
    const isUnchanged =
      this.#state === 'Stable' &&
      voteProtocol(this.members) === protocolName &&
      member.metadataOf(protocolName).equals(asked);
    if (!isUnchanged) return this.#parkAndRebalance(member);
    member.isNew = false;
    await this.#options.store(this.snapshot());
    // Before v9 a returning leader cannot be told to skip the assignment, so it is made a follower.
    return { ...this.#joined(member), leader: leaderBefore, members: [] };
  }

  #parkAndRebalance(member: Member): Promise<JoinResult> {
    member.answerJoin(failedJoin(ErrorCode.REBALANCE_IN_PROGRESS, member.memberId));
    member.answerSync(failedSync(ErrorCode.REBALANCE_IN_PROGRESS));
    const reply = new Promise<JoinResult>((resolve) => (member.joinReply = resolve));
    this.#roster.restartSession(member);
    this.#rebalance();
    return reply;
  }

  // --- Rebalancing ---------------------------------------------------------------------------

  /** Begins a rebalance, or goes on with the one that is being prepared. */
  #rebalance(): void {
    if (this.#state === 'PreparingRebalance') return this.#completeIfAllJoined();
    const wasEmpty = this.#state === 'Empty';
    for (const member of this.members)
      member.answerSync(failedSync(ErrorCode.REBALANCE_IN_PROGRESS));
    this.#awaitingSync.clear();
    this.#state = 'PreparingRebalance';
    if (wasEmpty && this.#options.limits.initialRebalanceDelayMs > 0) {
      this.#initialDelay = { leftMs: this.#roster.rebalanceTimeoutMs, someoneJoined: false };
      this.#waitForCompany();
      return;
    }
    this.#endPhaseAfter(this.#roster.rebalanceTimeoutMs, () => this.#dropStragglers());
    this.#completeIfAllJoined();
  }

  /** An empty group waits a little, and longer while members come, to rebalance only once. */
  #waitForCompany(): void {
    const delay = this.#initialDelay!;
    const waitMs = Math.min(this.#options.limits.initialRebalanceDelayMs, delay.leftMs);
    delay.leftMs -= waitMs;
    delay.someoneJoined = false;
    this.#endPhaseAfter(waitMs, () => {
      if (delay.someoneJoined && delay.leftMs > 0) return this.#waitForCompany();
      this.#initialDelay = undefined;
      this.#endPhaseAfter(this.#roster.rebalanceTimeoutMs, () => this.#dropStragglers());
      this.#completeIfAllJoined();
    });
  }

  #completeIfAllJoined(): void {
    if (this.#state !== 'PreparingRebalance' || this.#initialDelay !== undefined) return;
    const { expectedCount, joined, size } = this.#roster;
    if (expectedCount === 0 && joined.length === size) this.#beginGeneration();
  }

  #dropStragglers(): void {
    for (const member of this.members)
      if (member.joinReply === undefined && member.instanceId === undefined)
        this.#roster.remove(member);
    const { joined, size } = this.#roster;
    if (joined.length > 0 || size === 0) return this.#beginGeneration();
    this.#endPhaseAfter(this.#roster.rebalanceTimeoutMs, () => this.#dropStragglers());
  }

  #beginGeneration(): void {
    this.#phase?.cancel();
    if (this.#roster.size === 0) return this.#becomeEmpty();
    const { joined } = this.#roster;
    this.#generation.begin(this.members, joined);
    this.#state = 'CompletingRebalance';
    for (const member of joined) {
      member.isNew = false;
      member.assignment = noBytes;
      this.#awaitingSync.add(member.memberId);
      this.#roster.restartSession(member);
      member.answerJoin(this.#joined(member));
    }
    this.#endPhaseAfter(this.#roster.rebalanceTimeoutMs, () => this.#dropUnsynced());
  }

  #becomeEmpty(): void {
    this.#state = 'Empty';
    this.#generation.becomeEmpty(this.#options.clock.nowMs());
    void this.#options.store(this.snapshot());
  }

  async #assign(assignments: SyncRequest['assignments']): Promise<void> {
    const byMember = new Map(assignments.map((a) => [a.memberId, a.assignment]));
    for (const member of this.members) member.assignment = byMember.get(member.memberId) ?? noBytes;
    this.#state = 'Stable';
    // Taken now: while the generation is being stored, the next one may begin.
    const replies = this.members.flatMap((member) => {
      const reply = member.syncReply;
      member.syncReply = undefined;
      return reply === undefined ? [] : [{ reply, result: this.#generation.assignmentOf(member) }];
    });
    await this.#options.store(this.snapshot());
    for (const { reply, result } of replies) reply(result);
  }

  #dropUnsynced(): void {
    const late = [...this.#awaitingSync].flatMap((id) => this.#roster.get(id) ?? []);
    if (late.length === 0) return;
    for (const member of late) this.#roster.remove(member);
    this.#rebalance();
  }

  // --- Answers -------------------------------------------------------------------------------

  #identityError(identity: MemberIdentity): number {
    if (this.#state === 'Dead' || this.#state === 'Empty') return ErrorCode.UNKNOWN_MEMBER_ID;
    const error = this.#roster.errorOf(identity.memberId, identity.instanceId);
    if (error !== ErrorCode.NONE) return error;
    return identity.generation === this.#generation.number
      ? ErrorCode.NONE
      : ErrorCode.ILLEGAL_GENERATION;
  }

  #syncRefusal(request: SyncRequest): number {
    const error = this.#identityError(request);
    if (error !== ErrorCode.NONE) return error;
    const { protocolType, protocolName } = this.#generation;
    const isSame =
      (request.protocolType ?? protocolType) === protocolType &&
      (request.protocolName ?? protocolName) === protocolName;
    if (!isSame) return ErrorCode.INCONSISTENT_GROUP_PROTOCOL;
    return this.#state === 'PreparingRebalance' ? ErrorCode.REBALANCE_IN_PROGRESS : ErrorCode.NONE;
  }

  #joined(member: Member): JoinResult {
    return this.#generation.joinedBy(member, this.members);
  }

  #endPhaseAfter(delayMs: number, action: () => void): void {
    this.#phase?.cancel();
    this.#phase = this.#options.clock.schedule(delayMs, action);
  }

  #restore(members: readonly StoredMember[]): void {
    this.#state = members.length === 0 ? 'Empty' : 'Stable';
    for (const parts of members) {
      const member = new Member(parts, this.#options.clock.monotonicMs());
      member.assignment = parts.assignment;
      member.isNew = false;
      this.#roster.add(member);
    }
  }
}
