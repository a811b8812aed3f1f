/** Heartbeat (12), versions 0–4: keeps a member alive, and tells it of a rebalance. v3 static members. */
import { heartbeatApi } from '../../generated/kafka/heartbeat.js';
import { apiHandler } from './handler.js';
export const heartbeat = apiHandler(heartbeatApi, (request, { broker }) => ({
    errorCode: broker.groups.heartbeat(request.groupId, {
        memberId: request.memberId,
        instanceId: request.groupInstanceId ?? undefined,
        generation: request.generationId,
    }),
}));
//# sourceMappingURL=heartbeat.js.map