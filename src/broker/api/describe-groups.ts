/** DescribeGroups (15), versions 0–4. A group that does not exist is "Dead", without an error. */
import { describeGroupsApi } from '../../generated/kafka/describe-groups.js';
import type { Group } from '../group/group.js';
import { apiHandler } from './handler.js';

export const describeGroups = apiHandler(describeGroupsApi, (request, { broker }) => ({
  groups: request.groups.map((groupId) => {
    const group = broker.groups.get(groupId);
    return group === undefined ? absent(groupId) : described(group);
  }),
}));

function described(group: Group): ReturnType<typeof absent> {
  const protocolName = group.protocolName;
  return {
    groupId: group.groupId,
    groupState: group.state,
    protocolType: group.protocolType ?? '',
    protocolData: group.state === 'Stable' ? (protocolName ?? '') : '',
    members: group.members.map((member) => ({
      memberId: member.memberId,
      groupInstanceId: member.instanceId ?? null,
      clientId: member.clientId,
      clientHost: `/${member.clientHost}`,
      memberMetadata: member.metadataOf(protocolName),
      memberAssignment: member.assignment,
    })),
  };
}

function absent(groupId: string): {
  groupId: string;
  groupState: string;
  protocolType: string;
  protocolData: string;
  members: {
    memberId: string;
    groupInstanceId: string | null;
    clientId: string;
    clientHost: string;
    memberMetadata: Buffer;
    memberAssignment: Buffer;
  }[];
} {
  return { groupId, groupState: 'Dead', protocolType: '', protocolData: '', members: [] };
}
