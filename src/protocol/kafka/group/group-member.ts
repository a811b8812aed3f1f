/*
 * One member of a consumer group, by the classic protocol (JoinGroup, SyncGroup, Heartbeat):
 *
 *   outside ──join──▶ joined ──▶ (the leader assigns) ──▶ member ──heartbeats──▶ member
 *      ▲                                                    │
 *      ├──── lost: the broker has given the place away ─────┤
 *      └──── called: the group makes its assignment anew ───┘  same member id
 *
 * Heartbeats run by themselves, also while the events of a member wait for room. What they bring is
 * in `standing`; `changed` is aborted with it.
 */
import { ConfigError, FencedError } from '../../../core/errors.js';
import { heartbeatApi } from '../../../generated/kafka/heartbeat.js';
import { joinGroupApi } from '../../../generated/kafka/join-group.js';
import type { JoinGroupResponse } from '../../../generated/kafka/join-group.js';
import { leaveGroupApi } from '../../../generated/kafka/leave-group.js';
import { offsetCommitApi } from '../../../generated/kafka/offset-commit.js';
import { syncGroupApi } from '../../../generated/kafka/sync-group.js';
import type { KafkaCluster } from '../client/cluster.js';
import { assertNoError, KafkaError } from '../client/kafka-errors.js';
import { retrying } from '../client/retry.js';
import { byTopic } from '../client/topic-partition.js';
import type { TopicPartition } from '../client/topic-partition.js';
import { ErrorCode } from '../error-codes.js';
import { assignors } from './assignors.js';
import type { Subscriber } from './assignors.js';
import type { ConsumerSettings } from './consumer-settings.js';
import {
  consumerProtocolType,
  decodeAssignment,
  decodeSubscription,
  encodeAssignment,
  encodeSubscription,
} from './consumer-protocol.js';

export interface OffsetToStore extends TopicPartition {
  readonly offset: number;
  readonly leaderEpoch: number;
  readonly metadata?: string;
}

interface MemberIdentity {
  readonly groupId: string;
  readonly memberId: string;
  readonly groupInstanceId: string | null;
  readonly generationId: number;
}

/** `called`: what is assigned stays ours until the next `join`. `lost`: others may have it already. */
export type Standing = 'outside' | 'member' | 'called' | 'lost';

export class GroupMember {
  readonly #cluster: KafkaCluster;
  readonly #settings: ConsumerSettings;
  #memberId = '';
  #generation = -1;
  #standing: Standing = 'outside';
  #isLeader = false;
  #changed = new AbortController();
  #beating = new AbortController();

  constructor(cluster: KafkaCluster, settings: ConsumerSettings) {
    this.#cluster = cluster;
    this.#settings = settings;
  }

  get standing(): Standing {
    return this.#standing;
  }

  /** Aborted when the standing is `member` no more. Another one after each `join`. */
  get changed(): AbortSignal {
    return this.#changed.signal;
  }

  /**
   * Becomes a member, or stays one in the group's next generation; resolves with what is assigned.
   * Takes as long as the other members need, up to the rebalance timeout.
   */
  async join(topics: readonly string[]): Promise<TopicPartition[]> {
    this.#beating.abort();
    if (this.#standing === 'lost') this.#memberId = '';
    for (;;) {
      const joined = await this.#untilRegrouped(() => this.#joinGroup(topics));
      if (joined === undefined) continue;
      const assignments = this.#isLeader ? await this.#assignments(joined) : [];
      const assigned = await this.#untilRegrouped(() => this.#synchronize(joined, assignments));
      if (assigned === undefined) continue;
      this.#standing = 'member';
      this.#changed = new AbortController();
      this.#beating = new AbortController();
      void this.#keepAlive(this.#beating.signal);
      return decodeAssignment(assigned);
    }
  }

  /** The assignment is to be made anew: topics or partitions have come. */
  call(): void {
    this.#change('called');
  }

  /**
   * For the present generation, however long it takes: what comes late must not count over what the
   * next owner of a partition has committed. Resolves with false when the group does not take them
   * (now): it is being made anew.
   */
  async commit(offsets: readonly OffsetToStore[]): Promise<boolean> {
    if (offsets.length === 0) return true;
    const topics = byTopic(offsets).map(([name, list]) => ({
      name,
      partitions: list.map(({ partition, offset, leaderEpoch, metadata = '' }) => ({
        partitionIndex: partition,
        committedOffset: offset,
        committedLeaderEpoch: leaderEpoch,
        committedMetadata: metadata,
      })),
    }));
    const { generationId, ...who } = this.#identity();
    const request = { ...who, generationIdOrMemberEpoch: generationId, topics };
    return this.#asMember(generationId, async () => {
      const coordinator = await this.#coordinator('calls');
      const response = await coordinator.send(offsetCommitApi, request);
      for (const topic of response.topics)
        for (const { errorCode } of topic.partitions) this.#assert('committing offsets', errorCode);
    });
  }

  /** Others need not wait until it is missed. Never rejects. */
  async leave(): Promise<void> {
    const { groupInstanceId } = this.#settings;
    const memberId = this.#memberId;
    this.#change('outside');
    this.#memberId = '';
    // Kafka's clients with an instance id do not leave: they come back.
    if (memberId === '' || groupInstanceId !== null) return;
    const { groupId } = this.#settings;
    const request = { groupId, memberId, members: [{ memberId, groupInstanceId }] };
    await this.#retrying(async () => {
      const coordinator = await this.#coordinator('calls');
      return coordinator.send(leaveGroupApi, request);
    }).catch(() => {}); // It will be missed.
  }

  #change(standing: 'outside' | 'called' | 'lost'): void {
    if (this.#standing !== 'member' && standing === 'called') return;
    this.#standing = standing;
    if (standing !== 'called') this.#beating.abort();
    this.#changed.abort();
  }

  async #joinGroup(topics: readonly string[]): Promise<JoinGroupResponse> {
    const { groupId, groupInstanceId, sessionTimeoutMs, rebalanceTimeoutMs } = this.#settings;
    const metadata = encodeSubscription(topics);
    const protocols = this.#settings.assignors.map((name) => ({ name, metadata }));
    const who = { groupId, groupInstanceId, memberId: this.#memberId };
    const times = { sessionTimeoutMs, rebalanceTimeoutMs };
    const coordinator = await this.#coordinator('membership');
    const joined = await coordinator.send(
      joinGroupApi,
      { ...who, ...times, protocolType: consumerProtocolType, protocols },
      { waitMs: rebalanceTimeoutMs },
    );
    if (joined.errorCode === ErrorCode.MEMBER_ID_REQUIRED) this.#memberId = joined.memberId;
    this.#assert('joining', joined.errorCode);
    this.#memberId = joined.memberId;
    this.#generation = joined.generationId;
    this.#isLeader = joined.leader === joined.memberId;
    return joined;
  }

  async #synchronize(
    { protocolName }: JoinGroupResponse,
    assignments: readonly { memberId: string; assignment: Buffer }[],
  ): Promise<Buffer> {
    const coordinator = await this.#coordinator('membership');
    const protocol = { protocolType: consumerProtocolType, protocolName };
    const synced = await coordinator.send(
      syncGroupApi,
      { ...this.#identity(), ...protocol, assignments },
      { waitMs: this.#settings.rebalanceTimeoutMs },
    );
    this.#assert('synchronizing', synced.errorCode);
    return synced.assignment;
  }

  /** Undefined: the group has gone on meanwhile, or asks for another member id. Join again. */
  async #untilRegrouped<Result>(attempt: () => Promise<Result>): Promise<Result | undefined> {
    try {
      return await this.#retrying(attempt);
    } catch (error) {
      if (!(error instanceof KafkaError) || !regrouping.has(error.errorCode)) throw error;
      if (error.errorCode === ErrorCode.UNKNOWN_MEMBER_ID) this.#memberId = '';
      return undefined;
    }
  }

  async #assignments(
    joined: JoinGroupResponse,
  ): Promise<{ memberId: string; assignment: Buffer }[]> {
    const assign = assignors[joined.protocolName ?? ''];
    if (assign === undefined)
      throw new ConfigError(
        `group ${this.#settings.groupId} has agreed on ${joined.protocolName}, which is not known here`,
      );
    const members: Subscriber[] = joined.members.map((member) => ({
      ...member,
      topics: decodeSubscription(member.metadata),
    }));
    const counts = new Map<string, number>();
    for (const topic of new Set(members.flatMap(({ topics }) => topics))) {
      this.#cluster.forgetTopic(topic);
      const found = await this.#cluster.topic(topic).catch(orWithout);
      if (found !== undefined) counts.set(topic, found.partitions.length);
    }
    return Array.from(assign(members, counts), ([memberId, partitions]) => ({
      memberId,
      assignment: encodeAssignment(partitions),
    }));
  }

  /** Also while the group waits for this member to settle what it has in flight. */
  async #keepAlive(signal: AbortSignal): Promise<void> {
    const { clock } = this.#cluster;
    const { heartbeatIntervalMs, sessionTimeoutMs } = this.#settings;
    let heardMs = clock.monotonicMs();
    for (;;) {
      await clock.sleep(heartbeatIntervalMs, signal);
      if (signal.aborted) return;
      try {
        const coordinator = await this.#coordinator('calls');
        const { errorCode } = await coordinator.send(heartbeatApi, this.#identity());
        heardMs = clock.monotonicMs();
        if (signal.aborted) return;
        this.#assert('heartbeat', errorCode);
      } catch (error) {
        if (signal.aborted) return;
        this.#heartbeatFailed(error);
        if (clock.monotonicMs() - heardMs > sessionTimeoutMs) this.#change('lost');
      }
    }
  }

  #heartbeatFailed(error: unknown): void {
    const isAnswer = error instanceof KafkaError;
    if (!isAnswer) this.#cluster.forgetCoordinator('group', this.#settings.groupId);
    else if (error.errorCode === ErrorCode.REBALANCE_IN_PROGRESS) this.#change('called');
    else if (!error.isRetriable) this.#change('lost');
  }

  async #asMember(generation: number, attempt: () => Promise<void>): Promise<boolean> {
    try {
      await this.#retrying(attempt);
      return true;
    } catch (error) {
      if (!(error instanceof KafkaError) || !regrouping.has(error.errorCode)) throw error;
      const isCalled = error.errorCode === ErrorCode.REBALANCE_IN_PROGRESS;
      // Of a generation that is over it says nothing new.
      if (generation === this.#generation) this.#change(isCalled ? 'called' : 'lost');
      return false;
    }
  }

  #identity(): MemberIdentity {
    const { groupId, groupInstanceId } = this.#settings;
    return { groupId, memberId: this.#memberId, groupInstanceId, generationId: this.#generation };
  }

  #coordinator(use: 'calls' | 'membership'): ReturnType<KafkaCluster['coordinator']> {
    return this.#cluster.coordinator('group', this.#settings.groupId, use);
  }

  #retrying<Result>(attempt: () => Promise<Result>): Promise<Result> {
    const { clock, signal, retryTimeoutMs: timeoutMs } = this.#cluster;
    return retrying({ clock, signal, timeoutMs, isRepeatable: true }, attempt);
  }

  #assert(what: string, errorCode: number): void {
    const { groupId, groupInstanceId } = this.#settings;
    const { NOT_COORDINATOR, COORDINATOR_NOT_AVAILABLE, FENCED_INSTANCE_ID } = ErrorCode;
    if (errorCode === NOT_COORDINATOR || errorCode === COORDINATOR_NOT_AVAILABLE)
      this.#cluster.forgetCoordinator('group', groupId);
    if (errorCode === FENCED_INSTANCE_ID)
      throw new FencedError(
        `another member of group ${groupId} has taken the instance id ${groupInstanceId}`,
      );
    assertNoError(`${what} in group ${groupId}`, errorCode, remedies[errorCode]);
  }
}

/** Answers after which a member joins again. */
const regrouping: ReadonlySet<number> = new Set([
  ErrorCode.REBALANCE_IN_PROGRESS,
  ErrorCode.ILLEGAL_GENERATION,
  ErrorCode.UNKNOWN_MEMBER_ID,
  ErrorCode.MEMBER_ID_REQUIRED,
]);

const remedies: Readonly<Record<number, string>> = {
  [ErrorCode.INCONSISTENT_GROUP_PROTOCOL]:
    'no strategy in common with its other members: add RangeAssignor to their ' +
    'partition.assignment.strategy, or give this one a group of its own',
  [ErrorCode.INVALID_SESSION_TIMEOUT]:
    "kafka.consumer.session.timeout.ms is outside of the broker's group.min.session.timeout.ms " +
    'and group.max.session.timeout.ms',
  [ErrorCode.GROUP_AUTHORIZATION_FAILED]: 'READ on the group is needed',
};

/** A topic that is gone, or not there yet, has no partitions to assign. */
function orWithout(error: unknown): undefined {
  if (error instanceof KafkaError && error.errorCode === ErrorCode.UNKNOWN_TOPIC_OR_PARTITION)
    return undefined;
  throw error;
}
