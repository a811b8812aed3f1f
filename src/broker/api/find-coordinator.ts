/**
 * FindCoordinator (10), versions 0–6: always this broker, at the listener that the request came in by.
 * v1 key type and message · v4 several keys at once.
 */
import { findCoordinatorApi } from '../../generated/kafka/find-coordinator.js';
import { ErrorCode } from '../../protocol/kafka/error-codes.js';
import { apiHandler } from './handler.js';

const batchedVersion = 4;
const keyTypeMax = 1; // 0 group, 1 transaction

export const findCoordinator = apiHandler(findCoordinatorApi, (request, { node, version }) => {
  const isKnownType = request.keyType >= 0 && request.keyType <= keyTypeMax;
  const found = isKnownType
    ? { errorCode: ErrorCode.NONE, errorMessage: version < batchedVersion ? 'NONE' : '', ...node }
    : {
        errorCode: ErrorCode.INVALID_REQUEST,
        errorMessage: `key type ${request.keyType} is not known`,
        nodeId: -1,
        host: '',
        port: -1,
      };
  if (version < batchedVersion) return found;
  return { coordinators: request.coordinatorKeys.map((key) => ({ key, ...found })) };
});
