/** LeaveGroup (13), versions 0–4. From v3 on several members at once, each with its own error. */
import { leaveGroupApi } from '../../generated/kafka/leave-group.js';
import { apiHandler } from './handler.js';

const batchedVersion = 3;

export const leaveGroup = apiHandler(leaveGroupApi, (request, { broker, version }) => {
  const { groupId } = request;
  if (version < batchedVersion)
    return { errorCode: broker.groups.leave(groupId, request.memberId, undefined) };
  return {
    members: request.members.map(({ memberId, groupInstanceId }) => ({
      memberId,
      groupInstanceId,
      errorCode: broker.groups.leave(groupId, memberId, groupInstanceId ?? undefined),
    })),
  };
});
