/**
 * DescribeGroups (15), versions 0–6. v3 authorized operations · v4 instance ids. A group that does not
 * exist is "Dead", from v6 on with an error. What members sent is told of a stable group only; a group
 * that is named twice is told once.
 */
import {
  describeGroupsApi,
  type DescribedGroupInput,
} from '../../generated/kafka/describe-groups.js';
import { ErrorCode } from '../../protocol/kafka/error-codes.js';
import type { Group } from '../group/group.js';
import { noBytes } from '../group/group-requests.js';
import { apiHandler } from './handler.js';

const notFoundVersion = 6;

export const describeGroups = apiHandler(
  describeGroupsApi,
  (request, { access, broker, version }) => {
    const operations = (groupId: string) =>
      request.includeAuthorizedOperations
        ? { authorizedOperations: access.operationsOn('group', groupId) }
        : {};
    return {
      groups: Array.from(new Set(request.groups), (groupId) => {
        const group = broker.groups.get(groupId);
        const description = group === undefined ? absent(groupId, version) : described(group);
        return { ...description, ...operations(groupId) };
      }),
    };
  },
);

function described(group: Group): DescribedGroupInput {
  const { groupId, state, protocolType = '', protocolName } = group;
  const isStable = state === 'Stable';
  return {
    groupId,
    groupState: state,
    protocolType,
    protocolData: isStable ? (protocolName ?? '') : '',
    members: group.members.map((member) => ({
      memberId: member.memberId,
      groupInstanceId: member.instanceId ?? null,
      clientId: member.clientId,
      clientHost: `/${member.clientHost}`,
      memberMetadata: isStable ? member.metadataOf(protocolName) : noBytes,
      memberAssignment: isStable ? member.assignment : noBytes,
    })),
  };
}

function absent(groupId: string, version: number): DescribedGroupInput {
  const dead = { groupId, groupState: 'Dead', protocolType: '', protocolData: '', members: [] };
  return version < notFoundVersion
    ? dead
    : {
        ...dead,
        errorCode: ErrorCode.GROUP_ID_NOT_FOUND,
        errorMessage: `Group ${groupId} not found.`,
      };
}
