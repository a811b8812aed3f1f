/**
 * FindCoordinator (10), versions 0–6: always this broker, at the listener that the request came in by.
 * v1 key type and message · v4 several keys at once · v6 share groups, which nobody coordinates here.
 */
import { findCoordinatorApi } from '../../generated/kafka/find-coordinator.js';
import { ErrorCode } from '../../protocol/kafka/error-codes.js';
import { apiHandler } from './handler.js';

const batchedVersion = 4;
const shareVersion = 6;
const keyTypeMax = 1; // 0 group, 1 transaction
const shareKeyType = 2;

// What Kafka says of these errors.
const notAvailable = 'The coordinator is not available.';
const invalidRequest =
  'This most likely occurs because of a request being malformed by the client library or the message ' +
  'was sent to an incompatible broker. See the broker logs for more details.';

export const findCoordinator = apiHandler(findCoordinatorApi, (request, { node, version }) => {
  const { keyType } = request;
  const nobody = { nodeId: -1, host: '', port: -1 };
  let found;
  if (keyType >= 0 && keyType <= keyTypeMax)
    found = { errorCode: ErrorCode.NONE, errorMessage: noneText(version), ...node };
  else if (keyType === shareKeyType && version >= shareVersion)
    found = {
      errorCode: ErrorCode.COORDINATOR_NOT_AVAILABLE,
      errorMessage: notAvailable,
      ...nobody,
    };
  else found = { errorCode: ErrorCode.INVALID_REQUEST, errorMessage: invalidRequest, ...nobody };
  if (version < batchedVersion) return found;
  return { coordinators: request.coordinatorKeys.map((key) => ({ key, ...found })) };
});

function noneText(version: number): string {
  return version < batchedVersion ? 'NONE' : '';
}
