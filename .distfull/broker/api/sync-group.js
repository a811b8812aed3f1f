/**
 * SyncGroup (14), versions 0–5: answered when the leader has sent the assignments. v3 static members ·
 * v5 has to name the protocol, which must be the group's.
 */
import { syncGroupApi } from '../../generated/kafka/sync-group.js';
import { ErrorCode } from '../../protocol/kafka/error-codes.js';
import { noBytes } from '../group/group-requests.js';
import { apiHandler } from './handler.js';
const namedProtocolVersion = 5;
export const syncGroup = apiHandler(syncGroupApi, async (request, { broker, version }) => {
    const namesProtocol = request.protocolType !== null && request.protocolName !== null;
    if (version >= namedProtocolVersion && !namesProtocol)
        return { errorCode: ErrorCode.INCONSISTENT_GROUP_PROTOCOL, assignment: noBytes };
    const result = await broker.groups.sync(request.groupId, {
        memberId: request.memberId,
        instanceId: request.groupInstanceId ?? undefined,
        generation: request.generationId,
        protocolType: request.protocolType ?? undefined,
        protocolName: request.protocolName ?? undefined,
        assignments: request.assignments.map(({ memberId, assignment }) => ({
            memberId,
            assignment: Buffer.from(assignment),
        })),
    });
    return {
        errorCode: result.error,
        protocolType: result.protocolType ?? null,
        protocolName: result.protocolName ?? null,
        assignment: result.assignment,
    };
});
//# sourceMappingURL=sync-group.js.map