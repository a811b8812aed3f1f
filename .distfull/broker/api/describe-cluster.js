/** DescribeCluster (60), versions 0–1: this broker alone. v1 endpoint type: only brokers. */
import { describeClusterApi } from '../../generated/kafka/describe-cluster.js';
import { ErrorCode } from '../../protocol/kafka/error-codes.js';
import { clusterName } from '../../protocol/kafka/security/acl.js';
import { apiHandler } from './handler.js';
const endpointType = { broker: 1, controller: 2 };
export const describeCluster = apiHandler(describeClusterApi, (request, { access, broker, node }) => {
    const { clusterId } = broker;
    const asked = request.endpointType;
    if (asked === endpointType.controller)
        return failed(ErrorCode.MISMATCHED_ENDPOINT_TYPE, 'The request was sent to an endpoint of type BROKER, but we wanted an endpoint of type CONTROLLER');
    if (asked !== endpointType.broker)
        return failed(ErrorCode.UNSUPPORTED_ENDPOINT_TYPE, `Unsupported endpoint type ${asked}`);
    const { nodeId, host, port } = node;
    return {
        clusterId,
        controllerId: nodeId,
        brokers: [{ brokerId: nodeId, host, port }],
        clusterAuthorizedOperations: request.includeClusterAuthorizedOperations
            ? access.operationsOn('cluster', clusterName)
            : undefined,
    };
});
function failed(errorCode, errorMessage) {
    return { errorCode, errorMessage, clusterId: '', brokers: [] };
}
//# sourceMappingURL=describe-cluster.js.map