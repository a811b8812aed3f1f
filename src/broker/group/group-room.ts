/**
 * What all groups together may hold, so that nobody's joins fill the broker's memory. What a member has
 * once been let in with, it may always send again: a group that is at work goes on at the limit.
 */
import type { GroupLimits } from '../limits.js';
import type { JoinRequest, SyncRequest } from './group-requests.js';
import type { Group } from './group.js';
import { describedBytes } from './member.js';

/** `group`: the one that is joined; undefined: it would be made. */
export function hasRoomToJoin(
  groups: readonly Group[],
  group: Group | undefined,
  request: JoinRequest,
  limits: GroupLimits,
): boolean {
  const { memberId, instanceId } = request;
  // A static member comes back without its id.
  const known = group?.members.find((member) =>
    memberId === '' && instanceId !== undefined
      ? member.instanceId === instanceId
      : member.memberId === memberId,
  );
  const growthBytes = describedBytes(request) - (known === undefined ? 0 : describedBytes(known));
  const memberCount = groups.reduce((sum, each) => sum + each.memberCount, 0);
  return (
    (group !== undefined || groups.length < limits.groupsMax) &&
    (memberId !== '' || known !== undefined || memberCount < limits.allMembersMax) &&
    canHold(groups, growthBytes, limits)
  );
}

export function hasRoomToAssign(
  groups: readonly Group[],
  group: Group,
  { assignments }: SyncRequest,
  limits: GroupLimits,
): boolean {
  return canHold(groups, assignmentBytes(assignments) - assignmentBytes(group.members), limits);
}

function canHold(groups: readonly Group[], growthBytes: number, limits: GroupLimits): boolean {
  if (growthBytes <= 0) return true;
  const heldBytes = groups.reduce((sum, { memberBytes }) => sum + memberBytes, 0);
  return heldBytes + growthBytes <= limits.allMembersBytesMax;
}

function assignmentBytes(parts: readonly { readonly assignment: Buffer }[]): number {
  return parts.reduce((sum, { assignment }) => sum + assignment.length, 0);
}
