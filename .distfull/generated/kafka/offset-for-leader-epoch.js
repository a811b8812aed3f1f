export const offsetForLeaderEpochApi = {
    name: 'OffsetForLeaderEpoch',
    key: 23,
    minVersion: 2,
    maxVersion: 4,
    advertisedMinVersion: 2,
    flexibleFrom: 4,
    readRequest: readOffsetForLeaderEpochRequest,
    writeRequest: writeOffsetForLeaderEpochRequest,
    readResponse: readOffsetForLeaderEpochResponse,
    writeResponse: writeOffsetForLeaderEpochResponse,
};
export function readOffsetForLeaderEpochRequest(reader, version) {
    reader.flexible = version >= 4;
    const replicaId = version >= 3 ? reader.int32() : -2;
    const topics = reader.array(2, () => readOffsetForLeaderTopic(reader, version));
    reader.skipTags();
    return { replicaId, topics };
}
export function writeOffsetForLeaderEpochRequest(writer, message, version) {
    writer.flexible = version >= 4;
    if (version >= 3)
        writer.int32(message.replicaId ?? -2);
    writer.array(message.topics, (item) => writeOffsetForLeaderTopic(writer, item, version));
    writer.tags();
}
function readOffsetForLeaderTopic(reader, version) {
    const topic = reader.string();
    const partitions = reader.array(12, () => readOffsetForLeaderPartition(reader, version));
    reader.skipTags();
    return { topic, partitions };
}
function writeOffsetForLeaderTopic(writer, message, version) {
    writer.string(message.topic);
    writer.array(message.partitions, (item) => writeOffsetForLeaderPartition(writer, item, version));
    writer.tags();
}
function readOffsetForLeaderPartition(reader, _version) {
    const partition = reader.int32();
    const currentLeaderEpoch = reader.int32();
    const leaderEpoch = reader.int32();
    reader.skipTags();
    return { partition, currentLeaderEpoch, leaderEpoch };
}
function writeOffsetForLeaderPartition(writer, message, _version) {
    writer.int32(message.partition);
    writer.int32(message.currentLeaderEpoch ?? -1);
    writer.int32(message.leaderEpoch);
    writer.tags();
}
export function readOffsetForLeaderEpochResponse(reader, version) {
    reader.flexible = version >= 4;
    const throttleTimeMs = reader.int32();
    const topics = reader.array(2, () => readOffsetForLeaderTopicResult(reader, version));
    reader.skipTags();
    return { throttleTimeMs, topics };
}
export function writeOffsetForLeaderEpochResponse(writer, message, version) {
    writer.flexible = version >= 4;
    writer.int32(message.throttleTimeMs ?? 0);
    writer.array(message.topics, (item) => writeOffsetForLeaderTopicResult(writer, item, version));
    writer.tags();
}
function readOffsetForLeaderTopicResult(reader, version) {
    const topic = reader.string();
    const partitions = reader.array(18, () => readOffsetForLeaderPartitionResult(reader, version));
    reader.skipTags();
    return { topic, partitions };
}
function writeOffsetForLeaderTopicResult(writer, message, version) {
    writer.string(message.topic);
    writer.array(message.partitions, (item) => writeOffsetForLeaderPartitionResult(writer, item, version));
    writer.tags();
}
function readOffsetForLeaderPartitionResult(reader, _version) {
    const errorCode = reader.int16();
    const partition = reader.int32();
    const leaderEpoch = reader.int32();
    const endOffset = reader.int64();
    reader.skipTags();
    return { errorCode, partition, leaderEpoch, endOffset };
}
function writeOffsetForLeaderPartitionResult(writer, message, _version) {
    writer.int16(message.errorCode ?? 0);
    writer.int32(message.partition);
    writer.int32(message.leaderEpoch ?? -1);
    writer.int64(message.endOffset ?? -1);
    writer.tags();
}
//# sourceMappingURL=offset-for-leader-epoch.js.map