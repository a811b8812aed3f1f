export const describeClusterApi = {
    name: 'DescribeCluster',
    key: 60,
    minVersion: 0,
    maxVersion: 1,
    advertisedMinVersion: 0,
    flexibleFrom: 0,
    readRequest: readDescribeClusterRequest,
    writeRequest: writeDescribeClusterRequest,
    readResponse: readDescribeClusterResponse,
    writeResponse: writeDescribeClusterResponse,
};
export function readDescribeClusterRequest(reader, version) {
    reader.flexible = true;
    const includeClusterAuthorizedOperations = reader.bool();
    const endpointType = version >= 1 ? reader.int8() : 1;
    reader.skipTags();
    return { includeClusterAuthorizedOperations, endpointType };
}
export function writeDescribeClusterRequest(writer, message, version) {
    writer.flexible = true;
    writer.bool(message.includeClusterAuthorizedOperations);
    if (version >= 1)
        writer.int8(message.endpointType ?? 1);
    writer.tags();
}
export function readDescribeClusterResponse(reader, version) {
    reader.flexible = true;
    const throttleTimeMs = reader.int32();
    const errorCode = reader.int16();
    const errorMessage = reader.nullableString();
    const endpointType = version >= 1 ? reader.int8() : 1;
    const clusterId = reader.string();
    const controllerId = reader.int32();
    const brokers = reader.array(10, () => readDescribeClusterBroker(reader, version));
    const clusterAuthorizedOperations = reader.int32();
    reader.skipTags();
    return { throttleTimeMs, errorCode, errorMessage, endpointType, clusterId, controllerId, brokers, clusterAuthorizedOperations };
}
export function writeDescribeClusterResponse(writer, message, version) {
    writer.flexible = true;
    writer.int32(message.throttleTimeMs ?? 0);
    writer.int16(message.errorCode ?? 0);
    writer.nullableString(message.errorMessage ?? null);
    if (version >= 1)
        writer.int8(message.endpointType ?? 1);
    writer.string(message.clusterId);
    writer.int32(message.controllerId ?? -1);
    writer.array(message.brokers, (item) => writeDescribeClusterBroker(writer, item, version));
    writer.int32(message.clusterAuthorizedOperations ?? -2147483648);
    writer.tags();
}
function readDescribeClusterBroker(reader, _version) {
    const brokerId = reader.int32();
    const host = reader.string();
    const port = reader.int32();
    const rack = reader.nullableString();
    reader.skipTags();
    return { brokerId, host, port, rack };
}
function writeDescribeClusterBroker(writer, message, _version) {
    writer.int32(message.brokerId);
    writer.string(message.host);
    writer.int32(message.port);
    writer.nullableString(message.rack ?? null);
    writer.tags();
}
//# sourceMappingURL=describe-cluster.js.map