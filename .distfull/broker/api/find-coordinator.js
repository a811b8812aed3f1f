/**
 * FindCoordinator (10), versions 0–6: always this broker, at the listener that the request came in by.
 * v1 key type and message · v4 several keys at once.
 */
import { findCoordinatorApi } from '../../generated/kafka/find-coordinator.js';
import { ErrorCode } from '../../protocol/kafka/error-codes.js';
import { apiHandler } from './handler.js';
const batchedVersion = 4;
const keyTypeMax = 1; // 0 group, 1 transaction
// What Kafka says of INVALID_REQUEST.
const invalidRequest = 'This most likely occurs because of a request being malformed by the client library or the message ' +
    'was sent to an incompatible broker. See the broker logs for more details.';
export const findCoordinator = apiHandler(findCoordinatorApi, (request, { node, version }) => {
    const isKnownType = request.keyType >= 0 && request.keyType <= keyTypeMax;
    const found = isKnownType
        ? { errorCode: ErrorCode.NONE, errorMessage: version < batchedVersion ? 'NONE' : '', ...node }
        : {
            errorCode: ErrorCode.INVALID_REQUEST,
            errorMessage: invalidRequest,
            nodeId: -1,
            host: '',
            port: -1,
        };
    if (version < batchedVersion)
        return found;
    return { coordinators: request.coordinatorKeys.map((key) => ({ key, ...found })) };
});
//# sourceMappingURL=find-coordinator.js.map