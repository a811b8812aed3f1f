/**
 * One classic consumer group: what its members may ask for in which state. Joins and syncs are parked
 * until the others are there (rebalance.ts has the states); a parked member needs no heartbeat. A lost
 * connection is no leave: only timers and LeaveGroup remove a member. Nothing here knows a connection.
 */
import type { Clock } from '../../core/clock.js';
import type { Logger } from '../../core/logger.js';
import { ErrorCode } from '../../protocol/kafka/error-codes.js';
import type { GroupLimits } from '../limits.js';
import { subscribedTopics } from './consumer-protocol.js';
import {
  failedJoin,
  failedSync,
  isAnonymous,
  type JoinRequest,
  type JoinResult,
  type MemberIdentity,
  type SyncRequest,
  type SyncResult,
} from './group-requests.js';
import { Member, voteProtocol } from './member.js';
import { Rebalance, type GroupState } from './rebalance.js';
import { Roster } from './roster.js';
import type { StoredGroup } from './stored-group.js';

export interface GroupOptions {
  readonly groupId: string;
  readonly clock: Clock;
  readonly limits: GroupLimits;
  readonly logger: Logger;
  readonly newMemberId: (clientId: string) => string;
  /** Keeps a generation for the next start; resolves when it is durable. */
  readonly store: (group: StoredGroup) => Promise<void>;
}

export class Group {
  readonly groupId: string;
  readonly #options: GroupOptions;
  readonly #roster: Roster;
  readonly #rebalance: Rebalance;

  constructor(options: GroupOptions, stored?: StoredGroup) {
    const { groupId, clock, limits } = options;
    this.groupId = groupId;
    this.#options = options;
    this.#roster = new Roster({
      clock,
      limits,
      memberExpired: ({ memberId }) => this.#rebalance.require(`${memberId} was silent too long`),
      expectedExpired: () => this.#rebalance.completeIfAllJoined(),
    });
    for (const member of stored?.members ?? []) this.#roster.add(Member.restored(member));
    this.#rebalance = new Rebalance(options, this.#roster, stored);
  }

  get state(): GroupState {
    return this.#rebalance.state;
  }

  get generation(): number {
    return this.#rebalance.generation.number;
  }

  /** Of the kind of group, e.g. `consumer`; undefined where nobody has ever joined. */
  get protocolType(): string | undefined {
    return this.#rebalance.generation.protocolType;
  }

  /** How the members share what they read, e.g. `range`. */
  get protocolName(): string | undefined {
    return this.#rebalance.generation.protocolName;
  }

  get isConsumerGroup(): boolean {
    return this.protocolType === 'consumer';
  }

  get members(): readonly Member[] {
    return this.#roster.all;
  }

  member(memberId: string): Member | undefined {
    return this.#roster.get(memberId);
  }

  /** Those included who were handed an id and may come. */
  get memberCount(): number {
    return this.#roster.size + this.#roster.expectedCount;
  }

  /** Undefined while there are members, and where there never was one. */
  get emptySinceMs(): number | undefined {
    return this.#rebalance.generation.emptySinceMs;
  }

  /** Nobody is in it, nor on the way to it. */
  get isDeserted(): boolean {
    return this.state === 'Empty' && this.#roster.expectedCount === 0;
  }

  /** What its members make the broker hold. */
  get memberBytes(): number {
    return this.members.reduce((sum, { bytes }) => sum + bytes, this.#roster.expectedBytes);
  }

  /** The topics that members of a consumer group read; undefined where that cannot be told. */
  subscribedTopics(): ReadonlySet<string> | undefined {
    if (!this.isConsumerGroup || this.protocolName === undefined) return undefined;
    const topics = this.members.map((each) => subscribedTopics(each.metadataOf(this.protocolName)));
    return topics.some((each) => each === undefined)
      ? undefined
      : new Set(topics.flatMap((each) => each ?? []));
  }

  // --- Requests ------------------------------------------------------------------------------

  /** Resolves when the rebalance that it takes part in is complete. */
  async join(request: JoinRequest): Promise<JoinResult> {
    const refusal = this.#joinRefusal(request);
    if (refusal !== ErrorCode.NONE) return failedJoin(refusal, request.memberId);
    // Ids are handed out to dynamic members only: an instance id may be another member's.
    const isExpected =
      request.instanceId === undefined && this.#roster.dropExpected(request.memberId);
    if (isExpected) return this.#add(request.memberId, request);
    return request.memberId === '' ? this.#joinNew(request) : this.#rejoin(request);
  }

  /** Resolves with the member's assignment when the leader has sent all of them. */
  async sync(request: SyncRequest): Promise<SyncResult> {
    const error = this.#syncRefusal(request);
    if (error !== ErrorCode.NONE) return failedSync(error);
    const { generation } = this.#rebalance;
    const member = this.#roster.get(request.memberId)!;
    this.#rebalance.synced(member);
    this.#roster.restartSession(member);
    if (this.state === 'Stable') return generation.assignmentOf(member);
    // Its own earlier one, on a connection that it has given up.
    member.answerSync(failedSync(ErrorCode.REBALANCE_IN_PROGRESS));
    const reply = new Promise<SyncResult>((resolve) => (member.syncReply = resolve));
    if (member.memberId === generation.leader) void this.#rebalance.assign(request.assignments);
    return reply;
  }

  heartbeat(identity: MemberIdentity): number {
    const error = this.#identityError(identity);
    if (error !== ErrorCode.NONE) return error;
    this.#roster.restartSession(this.#roster.get(identity.memberId)!);
    // In CompletingRebalance, too, all is well: clients heartbeat from the moment they have joined.
    return this.state === 'PreparingRebalance' ? ErrorCode.REBALANCE_IN_PROGRESS : ErrorCode.NONE;
  }

  /** With an instance id and no member id: a tool removes a static member by its name. */
  leave(memberId: string, instanceId?: string, reason?: string): number {
    if (this.state === 'Dead') return ErrorCode.NOT_COORDINATOR;
    if (this.#roster.dropExpected(memberId)) {
      this.#rebalance.completeIfAllJoined();
      return ErrorCode.NONE;
    }
    const isByName = memberId === '' && instanceId !== undefined;
    const member = isByName ? this.#roster.ofInstance(instanceId) : this.#roster.get(memberId);
    const error = this.#roster.errorOf(member?.memberId ?? memberId, instanceId);
    if (error !== ErrorCode.NONE || member === undefined) return error;
    this.#roster.remove(member);
    this.#rebalance.require(`${member.memberId} left: ${reason ?? 'no reason given'}`);
    return ErrorCode.NONE;
  }

  /** Whether this member may commit offsets now. Counts as a heartbeat. */
  commit(identity: MemberIdentity): number {
    if (isAnonymous(identity) && this.state !== 'Dead')
      return this.state === 'Empty' ? ErrorCode.NONE : ErrorCode.UNKNOWN_MEMBER_ID;
    const error = this.#identityError(identity);
    if (error !== ErrorCode.NONE) return error;
    if (this.state === 'CompletingRebalance') return ErrorCode.REBALANCE_IN_PROGRESS;
    this.#roster.restartSession(this.#roster.get(identity.memberId)!);
    return ErrorCode.NONE;
  }

  /** Whether offsets may be added to a transaction (KIP-447); without a member id: by anybody. */
  commitInTransaction(identity: MemberIdentity): number {
    return isAnonymous(identity) ? ErrorCode.NONE : this.#identityError(identity);
  }

  /** Ends the group: parked requests are told to look for the coordinator again. */
  close(): void {
    this.#rebalance.close();
    this.#roster.close(ErrorCode.NOT_COORDINATOR);
  }

  // --- Joining -------------------------------------------------------------------------------

  #joinRefusal({ protocolType, protocols }: JoinRequest): number {
    if (this.state === 'Dead') return ErrorCode.NOT_COORDINATOR;
    const isUsable =
      this.state === 'Empty'
        ? protocolType !== '' && protocols.length > 0
        : protocolType === this.protocolType &&
          protocols.some(({ name }) => this.members.every((member) => member.supports(name)));
    return isUsable ? ErrorCode.NONE : ErrorCode.INCONSISTENT_GROUP_PROTOCOL;
  }

  #joinNew(request: JoinRequest): JoinResult | Promise<JoinResult> {
    const { instanceId, clientId } = request;
    const known = instanceId === undefined ? undefined : this.#roster.ofInstance(instanceId);
    if (known !== undefined) return this.#replaceStatic(known, request);
    if (this.memberCount >= this.#options.limits.membersMax)
      return failedJoin(ErrorCode.GROUP_MAX_SIZE_REACHED, '');
    const memberId = this.#options.newMemberId(instanceId ?? clientId);
    if (instanceId !== undefined || !request.requiresKnownMemberId)
      return this.#add(memberId, request);
    this.#roster.expect(memberId, request.sessionTimeoutMs);
    return failedJoin(ErrorCode.MEMBER_ID_REQUIRED, memberId);
  }

  #add(memberId: string, request: JoinRequest): Promise<JoinResult> {
    const member = new Member({ ...request, memberId });
    if (this.#roster.size === 0) this.#rebalance.generation.protocolType = request.protocolType;
    this.#roster.add(member);
    this.#rebalance.welcome();
    return this.#park(member, `${memberId} is new`, request);
  }

  #rejoin(request: JoinRequest): JoinResult | Promise<JoinResult> {
    const error = this.#roster.errorOf(request.memberId, request.instanceId);
    if (error !== ErrorCode.NONE) return failedJoin(error, request.memberId);
    const member = this.#roster.get(request.memberId)!;
    const { generation } = this.#rebalance;
    const keepsGeneration =
      member.hasSameProtocols(request.protocols) &&
      (this.state === 'CompletingRebalance' ||
        (this.state === 'Stable' && member.memberId !== generation.leader));
    member.update(request);
    if (!keepsGeneration) return this.#park(member, `${member.memberId} joins again`, request);
    this.#roster.restartSession(member);
    return generation.joinedBy(member, this.members);
  }

  async #replaceStatic(old: Member, request: JoinRequest): Promise<JoinResult> {
    const memberId = this.#options.newMemberId(request.instanceId!);
    const member = old.replacedBy(memberId, request);
    const { generation } = this.#rebalance;
    const { leader: leaderBefore } = generation;
    this.#roster.remove(old, ErrorCode.FENCED_INSTANCE_ID);
    this.#roster.add(member);
    if (leaderBefore === old.memberId) generation.leader = memberId;
    const keepsGeneration =
      this.state === 'Stable' &&
      voteProtocol(this.members) === generation.protocolName &&
      this.#readsAsBefore(old, member);
    if (!keepsGeneration) return this.#park(member, `${memberId} returned`, request);
    if ((await this.#rebalance.storeMembers()) !== undefined)
      return failedJoin(ErrorCode.COORDINATOR_NOT_AVAILABLE, '');
    const joined = generation.joinedBy(member, this.members);
    if (request.canSkipAssignment)
      return { ...joined, skipsAssignment: generation.leader === memberId };
    // Before v9 a returning leader cannot be told to skip the assignment, so it is made a follower.
    return { ...joined, leader: leaderBefore, members: [] };
  }

  /**
   * Metadata is not compared as a whole: a consumer notes in it what it had before, and has lost that
   * in its restart. Kafka does not look at it at all, and leaves new topics unread.
   */
  #readsAsBefore(before: Member, now: Member): boolean {
    if (!this.isConsumerGroup) return true;
    const topicsOf = (member: Member): string | undefined =>
      subscribedTopics(member.metadataOf(this.protocolName))?.toSorted().join();
    return topicsOf(before) === topicsOf(now);
  }

  #park(member: Member, event: string, { reason }: JoinRequest): Promise<JoinResult> {
    member.answerJoin(failedJoin(ErrorCode.REBALANCE_IN_PROGRESS, member.memberId));
    member.answerSync(failedSync(ErrorCode.REBALANCE_IN_PROGRESS));
    const reply = new Promise<JoinResult>((resolve) => (member.joinReply = resolve));
    this.#roster.restartSession(member);
    this.#rebalance.require(reason === undefined ? event : `${event}: ${reason}`);
    return reply;
  }

  // --- Who may ask ---------------------------------------------------------------------------

  #identityError({ memberId, instanceId, generation }: MemberIdentity): number {
    if (this.state === 'Dead') return ErrorCode.NOT_COORDINATOR;
    const error = this.#roster.errorOf(memberId, instanceId);
    if (error !== ErrorCode.NONE) return error;
    return generation === this.generation ? ErrorCode.NONE : ErrorCode.ILLEGAL_GENERATION;
  }

  #syncRefusal(request: SyncRequest): number {
    const error = this.#identityError(request);
    if (error !== ErrorCode.NONE) return error;
    const { protocolType, protocolName } = this;
    const isSame =
      (request.protocolType ?? protocolType) === protocolType &&
      (request.protocolName ?? protocolName) === protocolName;
    if (!isSame) return ErrorCode.INCONSISTENT_GROUP_PROTOCOL;
    return this.state === 'PreparingRebalance' ? ErrorCode.REBALANCE_IN_PROGRESS : ErrorCode.NONE;
  }
}
