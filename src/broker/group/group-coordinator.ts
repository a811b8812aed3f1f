/**
 * All groups of the broker: finds or makes the group of a request, keeps offsets, and lets both
 * expire. Groups whose name begins with `tailrace-` hold positions of exactly-once sinks and never
 * expire.
 */
import { randomUUID } from 'node:crypto';
import type { Clock, Timer } from '../../core/clock.js';
import { messageOf } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import { ErrorCode } from '../../protocol/kafka/error-codes.js';
import type { GroupLimits } from '../limits.js';
import { Group } from './group.js';
import type { CommittedOffset, GroupStore, OffsetToCommit, TopicPartition } from './group-store.js';
import {
  failedJoin,
  failedSync,
  type JoinRequest,
  type JoinResult,
  type MemberIdentity,
  type SyncRequest,
  type SyncResult,
} from './member.js';

export interface GroupCoordinatorOptions {
  readonly store: GroupStore;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly limits: GroupLimits;
}

const lastingPrefix = 'tailrace-';
const sweepMs = 600_000;

export class GroupCoordinator {
  readonly #options: GroupCoordinatorOptions;
  readonly #groups = new Map<string, Group>();
  #sweep: Timer | undefined;

  /** Takes up the groups where the last run left them: members may go on in their generation. */
  constructor(options: GroupCoordinatorOptions) {
    this.#options = options;
    for (const groupId of options.store.groupIds) this.#make(groupId);
    this.#scheduleSweep();
  }

  get all(): readonly Group[] {
    return [...this.#groups.values()];
  }

  get(groupId: string): Group | undefined {
    return this.#groups.get(groupId);
  }

  join(groupId: string, request: JoinRequest): Promise<JoinResult> {
    if (groupId === '')
      return Promise.resolve(failedJoin(ErrorCode.INVALID_GROUP_ID, request.memberId));
    const metadataBytes = request.protocols.reduce((sum, { metadata }) => sum + metadata.length, 0);
    if (metadataBytes > this.#options.limits.memberMetadataBytesMax)
      return Promise.resolve(failedJoin(ErrorCode.INVALID_REQUEST, request.memberId));
    let group = this.#groups.get(groupId);
    if (group === undefined && request.memberId !== '')
      return Promise.resolve(failedJoin(ErrorCode.UNKNOWN_MEMBER_ID, request.memberId));
    group ??= this.#make(groupId);
    return group.join(request);
  }

  sync(groupId: string, request: SyncRequest): Promise<SyncResult> {
    const group = this.#groups.get(groupId);
    return group?.sync(request) ?? Promise.resolve(failedSync(absent(groupId)));
  }

  heartbeat(groupId: string, identity: MemberIdentity): number {
    return this.#groups.get(groupId)?.heartbeat(identity) ?? absent(groupId);
  }

  leave(groupId: string, memberId: string, instanceId: string | undefined): number {
    return this.#groups.get(groupId)?.leave(memberId, instanceId) ?? absent(groupId);
  }

  /** Resolves when the offsets are durable, or with the reason why the member may not commit. */
  async commit(
    groupId: string,
    identity: MemberIdentity,
    offsets: readonly OffsetToCommit[],
  ): Promise<number> {
    const error = this.#commitError(groupId, identity);
    if (error === ErrorCode.NONE) await this.#options.store.commit(groupId, offsets);
    return error;
  }

  /** As `commit`; the offsets count when the producer's transaction is committed. */
  async commitInTransaction(
    groupId: string,
    producerId: number,
    identity: MemberIdentity,
    offsets: readonly OffsetToCommit[],
  ): Promise<number> {
    const group = this.#groups.get(groupId) ?? this.#make(groupId);
    const error = group.commitInTransaction(identity);
    if (error === ErrorCode.NONE)
      await this.#options.store.commitPending(producerId, groupId, offsets);
    return error;
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

  isPending(groupId: string, topic: string, partition: number): boolean {
    return this.#options.store.isPending(groupId, topic, partition);
  }

  async delete(groupId: string): Promise<number> {
    const group = this.#groups.get(groupId);
    if (group === undefined) return ErrorCode.GROUP_ID_NOT_FOUND;
    if (group.state !== 'Empty') return ErrorCode.NON_EMPTY_GROUP;
    await this.#remove(group);
    return ErrorCode.NONE;
  }

  /** Resolves when the offsets are forgotten for good. */
  deleteOffsets(groupId: string, partitions: readonly TopicPartition[]): Promise<void> {
    return this.#options.store.removeOffsets(groupId, partitions);
  }

  removeTopic(topic: string): Promise<void> {
    return this.#options.store.removeTopic(topic);
  }

  /** Sends members away to look for a coordinator again; the store stays open for what is under way. */
  stop(): void {
    this.#sweep?.cancel();
    for (const group of this.#groups.values()) group.close();
  }

  #commitError(groupId: string, identity: MemberIdentity): number {
    if (groupId === '') return ErrorCode.INVALID_GROUP_ID;
    const group = this.#groups.get(groupId);
    if (group !== undefined) return group.commit(identity);
    // An absent group cannot be in any generation; without one it is a tool's or a simple consumer's.
    if (identity.generation >= 0) return ErrorCode.ILLEGAL_GENERATION;
    return this.#make(groupId).commit(identity);
  }

  #make(groupId: string): Group {
    const { store, clock, logger, limits } = this.#options;
    const group = new Group(
      {
        groupId,
        clock,
        limits,
        newMemberId: (clientId) => `${clientId}-${randomUUID()}`,
        // A generation that is not stored costs a rebalance after a restart, and nothing else.
        store: (stored) =>
          store.putGroup(groupId, stored).catch((error: unknown) => {
            logger.warn({ group: groupId }, `generation is not stored: ${messageOf(error)}`);
          }),
      },
      store.storedGroup(groupId),
    );
    this.#groups.set(groupId, group);
    return group;
  }

  async #remove(group: Group): Promise<void> {
    this.#groups.delete(group.groupId);
    group.close();
    await this.#options.store.removeGroup(group.groupId);
  }

  // --- Expiry --------------------------------------------------------------------------------

  #scheduleSweep(): void {
    this.#sweep = this.#options.clock.schedule(sweepMs, () => {
      this.#expireAll().catch((error: unknown) => {
        this.#options.logger.warn({}, `groups cannot expire now: ${messageOf(error)}`);
      });
      this.#scheduleSweep();
    });
  }

  /** Offsets go a retention time after the group became empty, or after their own commit if later. */
  async #expireAll(): Promise<void> {
    const { store, clock, limits } = this.#options;
    const limitMs = clock.nowMs() - limits.offsetsRetentionMs;
    for (const group of this.all) {
      if (group.groupId.startsWith(lastingPrefix) || group.state !== 'Empty') continue;
      if ((group.emptySinceMs ?? 0) >= limitMs) continue;
      const offsets = store.offsets(group.groupId);
      const expired = offsets.filter(({ committedMs }) => committedMs < limitMs);
      if (expired.length === offsets.length) await this.#remove(group);
      else await store.removeOffsets(group.groupId, expired);
    }
  }
}

function absent(groupId: string): number {
  return groupId === '' ? ErrorCode.INVALID_GROUP_ID : ErrorCode.UNKNOWN_MEMBER_ID;
}
