export const electLeadersApi = {
    name: 'ElectLeaders',
    key: 43,
    minVersion: 0,
    maxVersion: 2,
    advertisedMinVersion: 0,
    flexibleFrom: 2,
    readRequest: readElectLeadersRequest,
    writeRequest: writeElectLeadersRequest,
    readResponse: readElectLeadersResponse,
    writeResponse: writeElectLeadersResponse,
};
export function readElectLeadersRequest(reader, version) {
    reader.flexible = version >= 2;
    const electionType = version >= 1 ? reader.int8() : 0;
    const topicPartitions = reader.nullableArray(2, () => readElectedTopic(reader, version));
    const timeoutMs = reader.int32();
    reader.skipTags();
    return { electionType, topicPartitions, timeoutMs };
}
export function writeElectLeadersRequest(writer, message, version) {
    writer.flexible = version >= 2;
    if (version >= 1)
        writer.int8(message.electionType ?? 0);
    writer.nullableArray(message.topicPartitions, (item) => writeElectedTopic(writer, item, version));
    writer.int32(message.timeoutMs ?? 60000);
    writer.tags();
}
function readElectedTopic(reader, _version) {
    const topic = reader.string();
    const partitions = reader.array(4, () => reader.int32());
    reader.skipTags();
    return { topic, partitions };
}
function writeElectedTopic(writer, message, _version) {
    writer.string(message.topic);
    writer.array(message.partitions, (item) => writer.int32(item));
    writer.tags();
}
export function readElectLeadersResponse(reader, version) {
    reader.flexible = version >= 2;
    const throttleTimeMs = reader.int32();
    const errorCode = version >= 1 ? reader.int16() : 0;
    const replicaElectionResults = reader.array(2, () => readReplicaElectionResult(reader, version));
    reader.skipTags();
    return { throttleTimeMs, errorCode, replicaElectionResults };
}
export function writeElectLeadersResponse(writer, message, version) {
    writer.flexible = version >= 2;
    writer.int32(message.throttleTimeMs ?? 0);
    if (version >= 1)
        writer.int16(message.errorCode ?? 0);
    writer.array(message.replicaElectionResults, (item) => writeReplicaElectionResult(writer, item, version));
    writer.tags();
}
function readReplicaElectionResult(reader, version) {
    const topic = reader.string();
    const partitionResult = reader.array(7, () => readPartitionResult(reader, version));
    reader.skipTags();
    return { topic, partitionResult };
}
function writeReplicaElectionResult(writer, message, version) {
    writer.string(message.topic);
    writer.array(message.partitionResult, (item) => writePartitionResult(writer, item, version));
    writer.tags();
}
function readPartitionResult(reader, _version) {
    const partitionId = reader.int32();
    const errorCode = reader.int16();
    const errorMessage = reader.nullableString();
    reader.skipTags();
    return { partitionId, errorCode, errorMessage };
}
function writePartitionResult(writer, message, _version) {
    writer.int32(message.partitionId);
    writer.int16(message.errorCode ?? 0);
    writer.nullableString(message.errorMessage ?? null);
    writer.tags();
}
//# sourceMappingURL=elect-leaders.js.map