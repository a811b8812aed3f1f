/** DescribeCluster (60), versions 0–1: this broker alone. v1 endpoint type: only brokers. */
import { describeClusterApi } from '../../generated/kafka/describe-cluster.js';
import { ErrorCode } from '../../protocol/kafka/error-codes.js';
import { apiHandler } from './handler.js';

const brokerEndpoint = 1;

export const describeCluster = apiHandler(
  describeClusterApi,
  ({ endpointType }, { broker, node }) => {
    const { clusterId } = broker;
    if (endpointType !== brokerEndpoint)
      return {
        errorCode: ErrorCode.MISMATCHED_ENDPOINT_TYPE,
        errorMessage: `endpoint type ${endpointType} was asked for, this is a broker`,
        clusterId,
        brokers: [],
      };
    const { nodeId, host, port } = node;
    return { clusterId, controllerId: nodeId, brokers: [{ brokerId: nodeId, host, port }] };
  },
);
