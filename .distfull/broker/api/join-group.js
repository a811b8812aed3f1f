/**
 * JoinGroup (11), versions 0–9: answered when the rebalance is complete. v1 rebalance timeout ·
 * v4 a new member first gets its id (KIP-394) · v5 static members · v7 protocol type · v8 reason ·
 * v9 a leader that came back is told to skip the assignment (KIP-814).
 */
import { joinGroupApi } from '../../generated/kafka/join-group.js';
import { apiHandler } from './handler.js';
const rebalanceTimeoutVersion = 1;
const knownMemberIdVersion = 4;
const nullableProtocolVersion = 7;
const skipAssignmentVersion = 9;
export const joinGroup = apiHandler(joinGroupApi, async (request, context) => {
    const { broker, version, clientId, clientHost } = context;
    const { memberId, sessionTimeoutMs, protocolType, protocols } = request;
    const result = await broker.groups.join(request.groupId, {
        memberId,
        instanceId: request.groupInstanceId ?? undefined,
        clientId,
        clientHost,
        sessionTimeoutMs,
        rebalanceTimeoutMs: version >= rebalanceTimeoutVersion ? request.rebalanceTimeoutMs : sessionTimeoutMs,
        protocolType,
        // Kept for as long as the member lives: copied out of the request's frame.
        protocols: protocols.map(({ name, metadata }) => ({ name, metadata: Buffer.from(metadata) })),
        requiresKnownMemberId: version >= knownMemberIdVersion,
        canSkipAssignment: version >= skipAssignmentVersion,
        reason: request.reason ?? undefined,
    });
    return {
        errorCode: result.error,
        generationId: result.generation,
        protocolType: result.protocolType ?? null,
        protocolName: result.protocolName ?? (version >= nullableProtocolVersion ? null : ''),
        leader: result.leader,
        skipAssignment: result.skipsAssignment,
        memberId: result.memberId,
        members: result.members.map((member) => ({
            memberId: member.memberId,
            groupInstanceId: member.instanceId ?? null,
            metadata: member.metadata,
        })),
    };
});
//# sourceMappingURL=join-group.js.map