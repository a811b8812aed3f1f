/**
 * LeaveGroup (13), versions 0–5. v3 several members at once, each with its own error, static ones by
 * their instance id, too · v5 reason.
 */
import { leaveGroupApi } from '../../generated/kafka/leave-group.js';
import { ErrorCode } from '../../protocol/kafka/error-codes.js';
import { apiHandler } from './handler.js';
const batchedVersion = 3;
export const leaveGroup = apiHandler(leaveGroupApi, (request, { broker, version }) => {
    const { groupId } = request;
    if (version < batchedVersion)
        return { errorCode: broker.groups.leave(groupId, request.memberId), members: [] };
    if (groupId === '')
        return { errorCode: ErrorCode.INVALID_GROUP_ID, members: [] };
    return {
        members: request.members.map(({ memberId, groupInstanceId, reason }) => ({
            memberId,
            groupInstanceId,
            errorCode: broker.groups.leave(groupId, memberId, groupInstanceId ?? undefined, reason ?? undefined),
        })),
    };
});
//# sourceMappingURL=leave-group.js.map