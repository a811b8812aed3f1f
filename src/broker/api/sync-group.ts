/**
 * SyncGroup (14), versions 0–5: answered when the leader has sent the assignments. v3 static members ·
 * v5 names the protocol, which must be the group's.
 */
import { syncGroupApi } from '../../generated/kafka/sync-group.js';
import { apiHandler } from './handler.js';

export const syncGroup = apiHandler(syncGroupApi, async (request, { broker }) => {
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
