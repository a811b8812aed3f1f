/** All groups of the broker: finds or makes the group of a request, keeps offsets, lets both expire. */
import { randomUUID } from 'node:crypto';
import type { Clock } from '../../core/clock.js';
import type { Logger } from '../../core/logger.js';
import { ErrorCode } from '../../protocol/kafka/error-codes.js';
import type { GroupLimits } from '../limits.js';
import { Recurring } from '../recurring.js';
import {
  absentGroupError,
  failedJoin,
  failedSync,
  type JoinRequest,
  type JoinResult,
  type MemberIdentity,
  type SyncRequest,
  type SyncResult,
} from './group-requests.js';
import { hasRoomToAssign, hasRoomToJoin } from './group-room.js';
import { Group } from './group.js';
import type { GroupStore } from './group-store.js';
import { protocolBytes } from './member.js';
import { expiredOffsets } from './offset-expiry.js';
import type { CommittedOffset, OffsetToCommit, TopicPartition } from './offset-index.js';

export interface GroupCoordinatorOptions {
  readonly store: GroupStore;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly limits: GroupLimits;
}

export class GroupCoordinator {
  readonly #options: GroupCoordinatorOptions;
  readonly #groups = new Map<string, Group>();
  readonly #expiry: Recurring;

  /** Takes up the groups where the last run left them: members may go on in their generation. */
  constructor(options: GroupCoordinatorOptions) {
    this.#options = options;
    for (const groupId of options.store.groupIds) this.#make(groupId);
    const { clock, logger, limits } = options;
    const intervalMs = limits.offsetsRetentionCheckMs;
    const recurring = { clock, logger, intervalMs, failure: 'groups cannot expire now' };
    this.#expiry = new Recurring(recurring, () => this.#expireAll());
  }

  get all(): readonly Group[] {
    return [...this.#groups.values()];
  }

  get(groupId: string): Group | undefined {
    return this.#groups.get(groupId);
  }

  /** Where there is room for it, an empty group is there from now on, until it expires. */
  ensure(groupId: string): void {
    if (groupId !== '' && !this.#groups.has(groupId) && !this.#isFull) this.#make(groupId);
  }

  // --- Members -------------------------------------------------------------------------------

  async join(groupId: string, request: JoinRequest): Promise<JoinResult> {
    const refusal = this.#joinRefusal(groupId, request);
    if (refusal !== ErrorCode.NONE) return failedJoin(refusal, request.memberId);
    return (this.#groups.get(groupId) ?? this.#make(groupId)).join(request);
  }

  async sync(groupId: string, request: SyncRequest): Promise<SyncResult> {
    const group = this.#groups.get(groupId);
    if (group === undefined) return failedSync(absentGroupError(groupId));
    return hasRoomToAssign(this.all, group, request, this.#options.limits)
      ? group.sync(request)
      : failedSync(ErrorCode.UNKNOWN_SERVER_ERROR);
  }

  heartbeat(groupId: string, identity: MemberIdentity): number {
    return this.#groups.get(groupId)?.heartbeat(identity) ?? absentGroupError(groupId);
  }

  leave(groupId: string, memberId: string, instanceId?: string, reason?: string): number {
    const group = this.#groups.get(groupId);
    return group?.leave(memberId, instanceId, reason) ?? absentGroupError(groupId);
  }

  #joinRefusal(groupId: string, request: JoinRequest): number {
    const { limits } = this.#options;
    const { sessionTimeoutMs, memberId } = request;
    if (groupId === '') return ErrorCode.INVALID_GROUP_ID;
    if (sessionTimeoutMs < limits.sessionTimeoutMsMin) return ErrorCode.INVALID_SESSION_TIMEOUT;
    if (sessionTimeoutMs > limits.sessionTimeoutMsMax) return ErrorCode.INVALID_SESSION_TIMEOUT;
    if (protocolBytes(request.protocols) > limits.memberMetadataBytesMax)
      return ErrorCode.INVALID_REQUEST;
    const group = this.#groups.get(groupId);
    if (group === undefined && memberId !== '') return ErrorCode.UNKNOWN_MEMBER_ID;
    return hasRoomToJoin(this.all, group, request, limits)
      ? ErrorCode.NONE
      : ErrorCode.GROUP_MAX_SIZE_REACHED;
  }

  // --- Offsets -------------------------------------------------------------------------------

  /** Resolves when the offsets are durable, or with the reason why the member may not commit. */
  async commit(
    groupId: string,
    identity: MemberIdentity,
    offsets: readonly OffsetToCommit[],
  ): Promise<number> {
    const { store, limits } = this.#options;
    const error = this.#commitError(groupId, identity);
    if (error !== ErrorCode.NONE) return error;
    if (!store.hasRoomFor(groupId, offsets, limits.allOffsetsBytesMax))
      return ErrorCode.INVALID_COMMIT_OFFSET_SIZE;
    await store.commit(groupId, offsets);
    return ErrorCode.NONE;
  }

  /** As `commit`; the offsets count when the producer's transaction is committed. */
  async commitInTransaction(
    groupId: string,
    producerId: number,
    identity: MemberIdentity,
    offsets: readonly OffsetToCommit[],
  ): Promise<number> {
    if (groupId === '') return ErrorCode.INVALID_GROUP_ID;
    if (!this.#groups.has(groupId) && this.#isFull) return ErrorCode.GROUP_MAX_SIZE_REACHED;
    const { store, limits } = this.#options;
    const group = this.#groups.get(groupId) ?? this.#make(groupId);
    const error = group.commitInTransaction(identity);
    if (error !== ErrorCode.NONE) return error;
    if (!store.hasRoomFor(groupId, offsets, limits.allOffsetsBytesMax, producerId))
      return ErrorCode.INVALID_COMMIT_OFFSET_SIZE;
    await store.commitPending(producerId, groupId, offsets);
    return ErrorCode.NONE;
  }

  endTransaction(producerId: number, type: 'commit' | 'abort'): Promise<void> {
    return this.#options.store.endTransaction(producerId, type);
  }

  offsets(groupId: string): readonly CommittedOffset[] {
    return this.#options.store.offsets(groupId);
  }

  offset(groupId: string, topic: string, partition: number): CommittedOffset | undefined {
    return this.#options.store.offset(groupId, topic, partition);
  }

  /** Whether an offset is being committed: by an open transaction, or right now. */
  isPending(groupId: string, topic: string, partition: number): boolean {
    return this.#options.store.isPending(groupId, topic, partition);
  }

  /** Resolves when the offsets are forgotten for good; a group that held nothing else goes, too. */
  async deleteOffsets(groupId: string, partitions: readonly TopicPartition[]): Promise<void> {
    await this.#options.store.removeOffsets(groupId, partitions);
    await this.#removeIfUnused(groupId);
  }

  /** A topic that is made again under this name has no offsets. */
  async removeTopic(topic: string): Promise<void> {
    await this.#options.store.removeTopic(topic);
    for (const { groupId } of this.all) await this.#removeIfUnused(groupId);
  }

  /** Forgets offsets of topics that are gone: a crash may have come between the two. */
  async keepTopics(exists: (topic: string) => boolean): Promise<void> {
    for (const topic of this.#options.store.topics) {
      if (exists(topic)) continue;
      this.#options.logger.warn(
        { topic },
        `offsets of topic ${topic}, which does not exist, are forgotten`,
      );
      await this.removeTopic(topic);
    }
  }

  #commitError(groupId: string, identity: MemberIdentity): number {
    const group = this.#groups.get(groupId);
    if (group !== undefined) return group.commit(identity);
    // An absent group cannot be in any generation; without one it is a tool's or a simple consumer's.
    if (identity.generation >= 0) return ErrorCode.ILLEGAL_GENERATION;
    return this.#isFull ? ErrorCode.GROUP_MAX_SIZE_REACHED : this.#make(groupId).commit(identity);
  }

  // --- Groups --------------------------------------------------------------------------------

  /** Resolves when the group and its offsets are forgotten for good. */
  async delete(groupId: string): Promise<number> {
    const group = this.#groups.get(groupId);
    if (group === undefined) return ErrorCode.GROUP_ID_NOT_FOUND;
    if (group.state !== 'Empty') return ErrorCode.NON_EMPTY_GROUP;
    await this.#remove(group);
    return ErrorCode.NONE;
  }

  /**
   * Sends members away to look for a coordinator again; the store stays open for what is under way.
   * Resolves when nothing expires any more. Safe to call twice.
   */
  async stop(): Promise<void> {
    for (const group of this.#groups.values()) group.close();
    await this.#expiry.stop();
  }

  get #isFull(): boolean {
    return this.#groups.size >= this.#options.limits.groupsMax;
  }

  #make(groupId: string): Group {
    const { store, clock, limits } = this.#options;
    const group = new Group(
      {
        groupId,
        clock,
        limits,
        logger: this.#options.logger.child({ group: groupId }),
        newMemberId: (clientId) => `${clientId}-${randomUUID()}`,
        store: (stored) => store.putGroup(groupId, stored),
      },
      store.storedGroup(groupId),
    );
    this.#groups.set(groupId, group);
    return group;
  }

  async #remove(group: Group): Promise<void> {
    const { groupId } = group;
    this.#groups.delete(groupId);
    group.close();
    try {
      await this.#options.store.removeGroup(groupId);
    } catch (error) {
      if (!this.#groups.has(groupId)) this.#make(groupId);
      throw error;
    }
  }

  async #removeIfUnused(groupId: string): Promise<void> {
    const group = this.#groups.get(groupId);
    if (group?.isDeserted && !this.#options.store.hasOffsets(groupId)) await this.#remove(group);
  }

  // --- Expiry --------------------------------------------------------------------------------

  async #expireAll(): Promise<void> {
    const { store, clock, limits } = this.#options;
    const limitMs = clock.nowMs() - limits.offsetsRetentionMs;
    for (const group of this.all) {
      const { groupId } = group;
      const expired = expiredOffsets(group, store.offsets(groupId), limitMs).filter(
        // The one that is being committed takes its place.
        ({ topic, partition }) => !store.isPending(groupId, topic, partition),
      );
      await this.deleteOffsets(groupId, expired);
    }
  }
}
