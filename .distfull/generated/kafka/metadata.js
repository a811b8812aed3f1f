export const metadataApi = {
    name: 'Metadata',
    key: 3,
    minVersion: 0,
    maxVersion: 13,
    advertisedMinVersion: 0,
    flexibleFrom: 9,
    readRequest: readMetadataRequest,
    writeRequest: writeMetadataRequest,
    readResponse: readMetadataResponse,
    writeResponse: writeMetadataResponse,
};
export function readMetadataRequest(reader, version) {
    reader.flexible = version >= 9;
    const topics = (version >= 1 ? reader.nullableArray(1, () => readMetadataRequestTopic(reader, version)) : reader.array(1, () => readMetadataRequestTopic(reader, version)));
    const allowAutoTopicCreation = version >= 4 ? reader.bool() : true;
    const includeClusterAuthorizedOperations = version >= 8 && version <= 10 ? reader.bool() : false;
    const includeTopicAuthorizedOperations = version >= 8 ? reader.bool() : false;
    reader.skipTags();
    return { topics, allowAutoTopicCreation, includeClusterAuthorizedOperations, includeTopicAuthorizedOperations };
}
export function writeMetadataRequest(writer, message, version) {
    writer.flexible = version >= 9;
    {
        if (version >= 1)
            writer.nullableArray(message.topics, (item) => writeMetadataRequestTopic(writer, item, version));
        else
            writer.array(message.topics ?? [], (item) => writeMetadataRequestTopic(writer, item, version));
    }
    if (version >= 4)
        writer.bool(message.allowAutoTopicCreation ?? true);
    if (version >= 8 && version <= 10)
        writer.bool(message.includeClusterAuthorizedOperations ?? false);
    if (version >= 8)
        writer.bool(message.includeTopicAuthorizedOperations ?? false);
    writer.tags();
}
function readMetadataRequestTopic(reader, version) {
    const topicId = version >= 10 ? reader.uuid() : 'AAAAAAAAAAAAAAAAAAAAAA';
    const name = (version >= 10 ? reader.nullableString() : reader.string());
    reader.skipTags();
    return { topicId, name };
}
function writeMetadataRequestTopic(writer, message, version) {
    if (version >= 10)
        writer.uuid(message.topicId ?? 'AAAAAAAAAAAAAAAAAAAAAA');
    {
        if (version >= 10)
            writer.nullableString(message.name);
        else
            writer.string(message.name ?? '');
    }
    writer.tags();
}
export function readMetadataResponse(reader, version) {
    reader.flexible = version >= 9;
    const throttleTimeMs = version >= 3 ? reader.int32() : 0;
    const brokers = reader.array(9, () => readMetadataResponseBroker(reader, version));
    const clusterId = version >= 2 ? reader.nullableString() : null;
    const controllerId = version >= 1 ? reader.int32() : -1;
    const topics = reader.array(4, () => readMetadataResponseTopic(reader, version));
    const clusterAuthorizedOperations = version >= 8 && version <= 10 ? reader.int32() : -2147483648;
    const errorCode = version >= 13 ? reader.int16() : 0;
    reader.skipTags();
    return { throttleTimeMs, brokers, clusterId, controllerId, topics, clusterAuthorizedOperations, errorCode };
}
export function writeMetadataResponse(writer, message, version) {
    writer.flexible = version >= 9;
    if (version >= 3)
        writer.int32(message.throttleTimeMs ?? 0);
    writer.array(message.brokers, (item) => writeMetadataResponseBroker(writer, item, version));
    if (version >= 2)
        writer.nullableString(message.clusterId ?? null);
    if (version >= 1)
        writer.int32(message.controllerId ?? -1);
    writer.array(message.topics, (item) => writeMetadataResponseTopic(writer, item, version));
    if (version >= 8 && version <= 10)
        writer.int32(message.clusterAuthorizedOperations ?? -2147483648);
    if (version >= 13)
        writer.int16(message.errorCode ?? 0);
    writer.tags();
}
function readMetadataResponseBroker(reader, version) {
    const nodeId = reader.int32();
    const host = reader.string();
    const port = reader.int32();
    const rack = version >= 1 ? reader.nullableString() : null;
    reader.skipTags();
    return { nodeId, host, port, rack };
}
function writeMetadataResponseBroker(writer, message, version) {
    writer.int32(message.nodeId);
    writer.string(message.host);
    writer.int32(message.port);
    if (version >= 1)
        writer.nullableString(message.rack ?? null);
    writer.tags();
}
function readMetadataResponseTopic(reader, version) {
    const errorCode = reader.int16();
    const name = (version >= 12 ? reader.nullableString() : reader.string());
    const topicId = version >= 10 ? reader.uuid() : 'AAAAAAAAAAAAAAAAAAAAAA';
    const isInternal = version >= 1 ? reader.bool() : false;
    const partitions = reader.array(12, () => readMetadataResponsePartition(reader, version));
    const topicAuthorizedOperations = version >= 8 ? reader.int32() : -2147483648;
    reader.skipTags();
    return { errorCode, name, topicId, isInternal, partitions, topicAuthorizedOperations };
}
function writeMetadataResponseTopic(writer, message, version) {
    writer.int16(message.errorCode ?? 0);
    {
        if (version >= 12)
            writer.nullableString(message.name);
        else
            writer.string(message.name ?? '');
    }
    if (version >= 10)
        writer.uuid(message.topicId ?? 'AAAAAAAAAAAAAAAAAAAAAA');
    if (version >= 1)
        writer.bool(message.isInternal ?? false);
    writer.array(message.partitions, (item) => writeMetadataResponsePartition(writer, item, version));
    if (version >= 8)
        writer.int32(message.topicAuthorizedOperations ?? -2147483648);
    writer.tags();
}
function readMetadataResponsePartition(reader, version) {
    const errorCode = reader.int16();
    const partitionIndex = reader.int32();
    const leaderId = reader.int32();
    const leaderEpoch = version >= 7 ? reader.int32() : -1;
    const replicaNodes = reader.array(4, () => reader.int32());
    const isrNodes = reader.array(4, () => reader.int32());
    const offlineReplicas = version >= 5 ? reader.array(4, () => reader.int32()) : [];
    reader.skipTags();
    return { errorCode, partitionIndex, leaderId, leaderEpoch, replicaNodes, isrNodes, offlineReplicas };
}
function writeMetadataResponsePartition(writer, message, version) {
    writer.int16(message.errorCode ?? 0);
    writer.int32(message.partitionIndex);
    writer.int32(message.leaderId);
    if (version >= 7)
        writer.int32(message.leaderEpoch ?? -1);
    writer.array(message.replicaNodes, (item) => writer.int32(item));
    writer.array(message.isrNodes, (item) => writer.int32(item));
    if (version >= 5)
        writer.array(message.offlineReplicas ?? [], (item) => writer.int32(item));
    writer.tags();
}
//# sourceMappingURL=metadata.js.map