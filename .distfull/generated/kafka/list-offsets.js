export const listOffsetsApi = {
    name: 'ListOffsets',
    key: 2,
    minVersion: 1,
    maxVersion: 10,
    advertisedMinVersion: 1,
    flexibleFrom: 6,
    readRequest: readListOffsetsRequest,
    writeRequest: writeListOffsetsRequest,
    readResponse: readListOffsetsResponse,
    writeResponse: writeListOffsetsResponse,
};
export function readListOffsetsRequest(reader, version) {
    reader.flexible = version >= 6;
    const replicaId = reader.int32();
    const isolationLevel = version >= 2 ? reader.int8() : 0;
    const topics = reader.array(2, () => readListOffsetsTopic(reader, version));
    const timeoutMs = version >= 10 ? reader.int32() : 0;
    reader.skipTags();
    return { replicaId, isolationLevel, topics, timeoutMs };
}
export function writeListOffsetsRequest(writer, message, version) {
    writer.flexible = version >= 6;
    writer.int32(message.replicaId);
    if (version >= 2)
        writer.int8(message.isolationLevel ?? 0);
    writer.array(message.topics, (item) => writeListOffsetsTopic(writer, item, version));
    if (version >= 10)
        writer.int32(message.timeoutMs ?? 0);
    writer.tags();
}
function readListOffsetsTopic(reader, version) {
    const name = reader.string();
    const partitions = reader.array(12, () => readListOffsetsPartition(reader, version));
    reader.skipTags();
    return { name, partitions };
}
function writeListOffsetsTopic(writer, message, version) {
    writer.string(message.name);
    writer.array(message.partitions, (item) => writeListOffsetsPartition(writer, item, version));
    writer.tags();
}
function readListOffsetsPartition(reader, version) {
    const partitionIndex = reader.int32();
    const currentLeaderEpoch = version >= 4 ? reader.int32() : -1;
    const timestamp = reader.int64();
    reader.skipTags();
    return { partitionIndex, currentLeaderEpoch, timestamp };
}
function writeListOffsetsPartition(writer, message, version) {
    writer.int32(message.partitionIndex);
    if (version >= 4)
        writer.int32(message.currentLeaderEpoch ?? -1);
    writer.int64(message.timestamp);
    writer.tags();
}
export function readListOffsetsResponse(reader, version) {
    reader.flexible = version >= 6;
    const throttleTimeMs = version >= 2 ? reader.int32() : 0;
    const topics = reader.array(2, () => readListOffsetsTopicResponse(reader, version));
    reader.skipTags();
    return { throttleTimeMs, topics };
}
export function writeListOffsetsResponse(writer, message, version) {
    writer.flexible = version >= 6;
    if (version >= 2)
        writer.int32(message.throttleTimeMs ?? 0);
    writer.array(message.topics, (item) => writeListOffsetsTopicResponse(writer, item, version));
    writer.tags();
}
function readListOffsetsTopicResponse(reader, version) {
    const name = reader.string();
    const partitions = reader.array(22, () => readListOffsetsPartitionResponse(reader, version));
    reader.skipTags();
    return { name, partitions };
}
function writeListOffsetsTopicResponse(writer, message, version) {
    writer.string(message.name);
    writer.array(message.partitions, (item) => writeListOffsetsPartitionResponse(writer, item, version));
    writer.tags();
}
function readListOffsetsPartitionResponse(reader, version) {
    const partitionIndex = reader.int32();
    const errorCode = reader.int16();
    const timestamp = reader.int64();
    const offset = reader.int64();
    const leaderEpoch = version >= 4 ? reader.int32() : -1;
    reader.skipTags();
    return { partitionIndex, errorCode, timestamp, offset, leaderEpoch };
}
function writeListOffsetsPartitionResponse(writer, message, version) {
    writer.int32(message.partitionIndex);
    writer.int16(message.errorCode ?? 0);
    writer.int64(message.timestamp ?? -1);
    writer.int64(message.offset ?? -1);
    if (version >= 4)
        writer.int32(message.leaderEpoch ?? -1);
    writer.tags();
}
//# sourceMappingURL=list-offsets.js.map