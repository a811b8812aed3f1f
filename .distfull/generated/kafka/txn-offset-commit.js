export const txnOffsetCommitApi = {
    name: 'TxnOffsetCommit',
    key: 28,
    minVersion: 0,
    maxVersion: 4,
    advertisedMinVersion: 0,
    flexibleFrom: 3,
    readRequest: readTxnOffsetCommitRequest,
    writeRequest: writeTxnOffsetCommitRequest,
    readResponse: readTxnOffsetCommitResponse,
    writeResponse: writeTxnOffsetCommitResponse,
};
export function readTxnOffsetCommitRequest(reader, version) {
    reader.flexible = version >= 3;
    const transactionalId = reader.string();
    const groupId = reader.string();
    const producerId = reader.int64();
    const producerEpoch = reader.int16();
    const generationId = version >= 3 ? reader.int32() : -1;
    const memberId = version >= 3 ? reader.string() : '';
    const groupInstanceId = version >= 3 ? reader.nullableString() : null;
    const topics = reader.array(2, () => readTxnOffsetCommitRequestTopic(reader, version));
    reader.skipTags();
    return { transactionalId, groupId, producerId, producerEpoch, generationId, memberId, groupInstanceId, topics };
}
export function writeTxnOffsetCommitRequest(writer, message, version) {
    writer.flexible = version >= 3;
    writer.string(message.transactionalId);
    writer.string(message.groupId);
    writer.int64(message.producerId);
    writer.int16(message.producerEpoch);
    if (version >= 3)
        writer.int32(message.generationId ?? -1);
    if (version >= 3)
        writer.string(message.memberId ?? '');
    if (version >= 3)
        writer.nullableString(message.groupInstanceId ?? null);
    writer.array(message.topics, (item) => writeTxnOffsetCommitRequestTopic(writer, item, version));
    writer.tags();
}
function readTxnOffsetCommitRequestTopic(reader, version) {
    const name = reader.string();
    const partitions = reader.array(13, () => readTxnOffsetCommitRequestPartition(reader, version));
    reader.skipTags();
    return { name, partitions };
}
function writeTxnOffsetCommitRequestTopic(writer, message, version) {
    writer.string(message.name);
    writer.array(message.partitions, (item) => writeTxnOffsetCommitRequestPartition(writer, item, version));
    writer.tags();
}
function readTxnOffsetCommitRequestPartition(reader, version) {
    const partitionIndex = reader.int32();
    const committedOffset = reader.int64();
    const committedLeaderEpoch = version >= 2 ? reader.int32() : -1;
    const committedMetadata = reader.nullableString();
    reader.skipTags();
    return { partitionIndex, committedOffset, committedLeaderEpoch, committedMetadata };
}
function writeTxnOffsetCommitRequestPartition(writer, message, version) {
    writer.int32(message.partitionIndex);
    writer.int64(message.committedOffset);
    if (version >= 2)
        writer.int32(message.committedLeaderEpoch ?? -1);
    writer.nullableString(message.committedMetadata);
    writer.tags();
}
export function readTxnOffsetCommitResponse(reader, version) {
    reader.flexible = version >= 3;
    const throttleTimeMs = reader.int32();
    const topics = reader.array(2, () => readTxnOffsetCommitResponseTopic(reader, version));
    reader.skipTags();
    return { throttleTimeMs, topics };
}
export function writeTxnOffsetCommitResponse(writer, message, version) {
    writer.flexible = version >= 3;
    writer.int32(message.throttleTimeMs ?? 0);
    writer.array(message.topics, (item) => writeTxnOffsetCommitResponseTopic(writer, item, version));
    writer.tags();
}
function readTxnOffsetCommitResponseTopic(reader, version) {
    const name = reader.string();
    const partitions = reader.array(6, () => readTxnOffsetCommitResponsePartition(reader, version));
    reader.skipTags();
    return { name, partitions };
}
function writeTxnOffsetCommitResponseTopic(writer, message, version) {
    writer.string(message.name);
    writer.array(message.partitions, (item) => writeTxnOffsetCommitResponsePartition(writer, item, version));
    writer.tags();
}
function readTxnOffsetCommitResponsePartition(reader, _version) {
    const partitionIndex = reader.int32();
    const errorCode = reader.int16();
    reader.skipTags();
    return { partitionIndex, errorCode };
}
function writeTxnOffsetCommitResponsePartition(writer, message, _version) {
    writer.int32(message.partitionIndex);
    writer.int16(message.errorCode ?? 0);
    writer.tags();
}
//# sourceMappingURL=txn-offset-commit.js.map