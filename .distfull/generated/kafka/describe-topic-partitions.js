export const describeTopicPartitionsApi = {
    name: 'DescribeTopicPartitions',
    key: 75,
    minVersion: 0,
    maxVersion: 0,
    advertisedMinVersion: 0,
    flexibleFrom: 0,
    readRequest: readDescribeTopicPartitionsRequest,
    writeRequest: writeDescribeTopicPartitionsRequest,
    readResponse: readDescribeTopicPartitionsResponse,
    writeResponse: writeDescribeTopicPartitionsResponse,
};
export function readDescribeTopicPartitionsRequest(reader, version) {
    reader.flexible = true;
    const topics = reader.array(1, () => readTopicRequest(reader, version));
    const responsePartitionLimit = reader.int32();
    const cursor = reader.nullableStruct(() => readCursor(reader, version));
    reader.skipTags();
    return { topics, responsePartitionLimit, cursor };
}
export function writeDescribeTopicPartitionsRequest(writer, message, version) {
    writer.flexible = true;
    writer.array(message.topics, (item) => writeTopicRequest(writer, item, version));
    writer.int32(message.responsePartitionLimit ?? 2000);
    writer.nullableStruct(message.cursor ?? null, (item) => writeCursor(writer, item, version));
    writer.tags();
}
function readTopicRequest(reader, _version) {
    const name = reader.string();
    reader.skipTags();
    return { name };
}
function writeTopicRequest(writer, message, _version) {
    writer.string(message.name);
    writer.tags();
}
function readCursor(reader, _version) {
    const topicName = reader.string();
    const partitionIndex = reader.int32();
    reader.skipTags();
    return { topicName, partitionIndex };
}
function writeCursor(writer, message, _version) {
    writer.string(message.topicName);
    writer.int32(message.partitionIndex);
    writer.tags();
}
export function readDescribeTopicPartitionsResponse(reader, version) {
    reader.flexible = true;
    const throttleTimeMs = reader.int32();
    const topics = reader.array(25, () => readDescribeTopicPartitionsResponseTopic(reader, version));
    const nextCursor = reader.nullableStruct(() => readNextCursor(reader, version));
    reader.skipTags();
    return { throttleTimeMs, topics, nextCursor };
}
export function writeDescribeTopicPartitionsResponse(writer, message, version) {
    writer.flexible = true;
    writer.int32(message.throttleTimeMs ?? 0);
    writer.array(message.topics, (item) => writeDescribeTopicPartitionsResponseTopic(writer, item, version));
    writer.nullableStruct(message.nextCursor ?? null, (item) => writeNextCursor(writer, item, version));
    writer.tags();
}
function readDescribeTopicPartitionsResponseTopic(reader, version) {
    const errorCode = reader.int16();
    const name = reader.nullableString();
    const topicId = reader.uuid();
    const isInternal = reader.bool();
    const partitions = reader.array(19, () => readDescribeTopicPartitionsResponsePartition(reader, version));
    const topicAuthorizedOperations = reader.int32();
    reader.skipTags();
    return { errorCode, name, topicId, isInternal, partitions, topicAuthorizedOperations };
}
function writeDescribeTopicPartitionsResponseTopic(writer, message, version) {
    writer.int16(message.errorCode ?? 0);
    writer.nullableString(message.name);
    writer.uuid(message.topicId ?? 'AAAAAAAAAAAAAAAAAAAAAA');
    writer.bool(message.isInternal ?? false);
    writer.array(message.partitions, (item) => writeDescribeTopicPartitionsResponsePartition(writer, item, version));
    writer.int32(message.topicAuthorizedOperations ?? -2147483648);
    writer.tags();
}
function readDescribeTopicPartitionsResponsePartition(reader, _version) {
    const errorCode = reader.int16();
    const partitionIndex = reader.int32();
    const leaderId = reader.int32();
    const leaderEpoch = reader.int32();
    const replicaNodes = reader.array(4, () => reader.int32());
    const isrNodes = reader.array(4, () => reader.int32());
    const eligibleLeaderReplicas = reader.nullableArray(4, () => reader.int32());
    const lastKnownElr = reader.nullableArray(4, () => reader.int32());
    const offlineReplicas = reader.array(4, () => reader.int32());
    reader.skipTags();
    return { errorCode, partitionIndex, leaderId, leaderEpoch, replicaNodes, isrNodes, eligibleLeaderReplicas, lastKnownElr, offlineReplicas };
}
function writeDescribeTopicPartitionsResponsePartition(writer, message, _version) {
    writer.int16(message.errorCode ?? 0);
    writer.int32(message.partitionIndex);
    writer.int32(message.leaderId);
    writer.int32(message.leaderEpoch ?? -1);
    writer.array(message.replicaNodes, (item) => writer.int32(item));
    writer.array(message.isrNodes, (item) => writer.int32(item));
    writer.nullableArray(message.eligibleLeaderReplicas ?? null, (item) => writer.int32(item));
    writer.nullableArray(message.lastKnownElr ?? null, (item) => writer.int32(item));
    writer.array(message.offlineReplicas, (item) => writer.int32(item));
    writer.tags();
}
function readNextCursor(reader, _version) {
    const topicName = reader.string();
    const partitionIndex = reader.int32();
    reader.skipTags();
    return { topicName, partitionIndex };
}
function writeNextCursor(writer, message, _version) {
    writer.string(message.topicName);
    writer.int32(message.partitionIndex);
    writer.tags();
}
//# sourceMappingURL=describe-topic-partitions.js.map