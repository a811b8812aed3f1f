import { GroupCoordinator } from '#src/broker/group/group-coordinator.js';
import type { JoinRequest, MemberIdentity } from '#src/broker/group/group-requests.js';
import { GroupStore } from '#src/broker/group/group-store.js';
import type { OffsetToCommit } from '#src/broker/group/offset-index.js';
import { defaultLimits, type GroupLimits } from '#src/broker/limits.js';
import type { FileSystem } from '#src/core/file-system.js';
import { silentLogger } from '#src/core/logger.js';
import { SimFileSystem } from '../sim/sim-file-system.js';
import { FakeClock } from './fake-clock.js';
import { subscription } from './group-dialogue.js';

export const nobody: MemberIdentity = { memberId: '', instanceId: undefined, generation: -1 };

export const offsetOf = (offset: number, partition = 0, topic = 't'): OffsetToCommit => ({
  topic,
  partition,
  offset,
  leaderEpoch: -1,
  metadata: '',
});

export interface OpenGroups {
  readonly clock: FakeClock;
  readonly store: GroupStore;
  readonly groups: GroupCoordinator;
}

/** All groups of a broker on a simulated disk. */
export async function openGroups(
  fileSystem: FileSystem = new SimFileSystem(1),
  clock = new FakeClock(),
  limits: Partial<GroupLimits> = {},
): Promise<OpenGroups> {
  const logger = silentLogger;
  const store = await GroupStore.open({ fileSystem, clock, logger, directory: '/groups' });
  const all = { ...defaultLimits.group, initialRebalanceDelayMs: 0, ...limits };
  return { clock, store, groups: new GroupCoordinator({ store, clock, logger, limits: all }) };
}

export function joinRequest(parts: Partial<JoinRequest> = {}): JoinRequest {
  return {
    memberId: '',
    instanceId: undefined,
    clientId: 'c',
    clientHost: '127.0.0.1',
    sessionTimeoutMs: 10_000,
    rebalanceTimeoutMs: 30_000,
    protocolType: 'consumer',
    protocols: [{ name: 'range', metadata: subscription('t') }],
    requiresKnownMemberId: false,
    canSkipAssignment: false,
    reason: undefined,
    ...parts,
  };
}

/** A stable group of one member, who reads `t` unless told otherwise. */
export async function joinedAlone(
  groups: GroupCoordinator,
  groupId: string,
  parts: Partial<JoinRequest> = {},
): Promise<MemberIdentity> {
  const { memberId, generation } = await groups.join(groupId, joinRequest(parts));
  const identity = { memberId, generation, instanceId: parts.instanceId };
  const assignments = [{ memberId, assignment: Buffer.from('all') }];
  const named = { protocolType: undefined, protocolName: undefined };
  await groups.sync(groupId, { ...identity, ...named, assignments });
  return identity;
}
