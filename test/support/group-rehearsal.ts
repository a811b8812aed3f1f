import { Group } from '#src/broker/group/group.js';
import type {
  JoinRequest,
  JoinResult,
  MemberIdentity,
  SyncResult,
} from '#src/broker/group/group-requests.js';
import type { StoredGroup } from '#src/broker/group/stored-group.js';
import { defaultLimits, type GroupLimits } from '#src/broker/limits.js';
import { silentLogger } from '#src/core/logger.js';
import { FakeClock } from './fake-clock.js';

export const sessionMs = 10_000;
export const rebalanceMs = 30_000;

/** One group and the requests of its members, on a clock that stands still. */
export class GroupRehearsal {
  readonly clock = new FakeClock();
  readonly stored: StoredGroup[] = [];
  /** Replaced to let a generation wait for the disk, or fail there. */
  store: (group: StoredGroup) => Promise<void> = async () => {};
  group: Group;
  #ids = 0;

  constructor(limits: Partial<GroupLimits> = {}) {
    this.group = this.make(undefined, limits);
  }

  make(stored?: StoredGroup, limits: Partial<GroupLimits> = {}): Group {
    return new Group(
      {
        groupId: 'g',
        clock: this.clock,
        limits: { ...defaultLimits.group, initialRebalanceDelayMs: 0, ...limits },
        logger: silentLogger,
        newMemberId: (clientId) => `${clientId}-${++this.#ids}`,
        store: async (group) => {
          this.stored.push(group);
          await this.store(group);
        },
      },
      stored,
    );
  }

  /** The broker is killed and starts again with what it has stored. */
  restart(): void {
    this.group.close();
    this.group = this.make(this.stored.at(-1));
  }

  join(memberId: string, parts: Partial<JoinRequest> = {}): Promise<JoinResult> {
    return this.group.join({
      memberId,
      instanceId: undefined,
      clientId: 'c',
      clientHost: 'h',
      sessionTimeoutMs: sessionMs,
      rebalanceTimeoutMs: rebalanceMs,
      protocolType: 'consumer',
      protocols: [{ name: 'range', metadata: Buffer.from('m') }],
      requiresKnownMemberId: false,
      canSkipAssignment: false,
      reason: undefined,
      ...parts,
    });
  }

  sync(
    member: JoinResult,
    assignments: Record<string, string> = {},
    instanceId?: string,
  ): Promise<SyncResult> {
    return this.group.sync({
      ...this.identity(member, instanceId),
      protocolType: undefined,
      protocolName: undefined,
      assignments: Object.entries(assignments).map(([memberId, assignment]) => ({
        memberId,
        assignment: Buffer.from(assignment),
      })),
    });
  }

  identity({ memberId, generation }: JoinResult, instanceId?: string): MemberIdentity {
    return { memberId, generation, instanceId };
  }

  heartbeat(member: JoinResult, instanceId?: string): number {
    return this.group.heartbeat(this.identity(member, instanceId));
  }

  /** Moves the clock in steps, and lets these members heartbeat between them. */
  async pass(totalMs: number, ...members: readonly JoinResult[]): Promise<void> {
    const stepMs = sessionMs / 2;
    for (let passedMs = 0; passedMs < totalMs; passedMs += stepMs) {
      for (const member of members) this.heartbeat(member);
      await this.clock.advance(Math.min(stepMs, totalMs - passedMs));
    }
  }

  /** A stable group of one: its leader. */
  async alone(parts: Partial<JoinRequest> = {}): Promise<JoinResult> {
    const leader = await this.join('', parts);
    await this.sync(leader, { [leader.memberId]: 'all' }, parts.instanceId);
    return leader;
  }

  /** A stable group of two: its leader and the other one, each with the given parts. */
  async pair(
    leaderParts: Partial<JoinRequest> = {},
    followerParts: Partial<JoinRequest> = {},
  ): Promise<[leader: JoinResult, follower: JoinResult]> {
    const leader = await this.join('', leaderParts);
    const second = this.join('', followerParts);
    const [again, follower] = await Promise.all([this.join(leader.memberId, leaderParts), second]);
    await Promise.all([
      this.sync(follower, {}, followerParts.instanceId),
      this.sync(again, { [again.memberId]: 'a', [follower.memberId]: 'b' }, leaderParts.instanceId),
    ]);
    return [again, follower];
  }
}
