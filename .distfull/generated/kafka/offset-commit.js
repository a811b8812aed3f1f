export const offsetCommitApi = {
    name: 'OffsetCommit',
    key: 8,
    minVersion: 2,
    maxVersion: 9,
    advertisedMinVersion: 2,
    flexibleFrom: 8,
    readRequest: readOffsetCommitRequest,
    writeRequest: writeOffsetCommitRequest,
    readResponse: readOffsetCommitResponse,
    writeResponse: writeOffsetCommitResponse,
};
export function readOffsetCommitRequest(reader, version) {
    reader.flexible = version >= 8;
    const groupId = reader.string();
    const generationIdOrMemberEpoch = reader.int32();
    const memberId = reader.string();
    const groupInstanceId = version >= 7 ? reader.nullableString() : null;
    const retentionTimeMs = version <= 4 ? reader.int64() : -1;
    const topics = reader.array(2, () => readOffsetCommitRequestTopic(reader, version));
    reader.skipTags();
    return { groupId, generationIdOrMemberEpoch, memberId, groupInstanceId, retentionTimeMs, topics };
}
export function writeOffsetCommitRequest(writer, message, version) {
    writer.flexible = version >= 8;
    writer.string(message.groupId);
    writer.int32(message.generationIdOrMemberEpoch ?? -1);
    writer.string(message.memberId);
    if (version >= 7)
        writer.nullableString(message.groupInstanceId ?? null);
    if (version <= 4)
        writer.int64(message.retentionTimeMs ?? -1);
    writer.array(message.topics, (item) => writeOffsetCommitRequestTopic(writer, item, version));
    writer.tags();
}
function readOffsetCommitRequestTopic(reader, version) {
    const name = reader.string();
    const partitions = reader.array(13, () => readOffsetCommitRequestPartition(reader, version));
    reader.skipTags();
    return { name, partitions };
}
function writeOffsetCommitRequestTopic(writer, message, version) {
    writer.string(message.name);
    writer.array(message.partitions, (item) => writeOffsetCommitRequestPartition(writer, item, version));
    writer.tags();
}
function readOffsetCommitRequestPartition(reader, version) {
    const partitionIndex = reader.int32();
    const committedOffset = reader.int64();
    const committedLeaderEpoch = version >= 6 ? reader.int32() : -1;
    const committedMetadata = reader.nullableString();
    reader.skipTags();
    return { partitionIndex, committedOffset, committedLeaderEpoch, committedMetadata };
}
function writeOffsetCommitRequestPartition(writer, message, version) {
    writer.int32(message.partitionIndex);
    writer.int64(message.committedOffset);
    if (version >= 6)
        writer.int32(message.committedLeaderEpoch ?? -1);
    writer.nullableString(message.committedMetadata);
    writer.tags();
}
export function readOffsetCommitResponse(reader, version) {
    reader.flexible = version >= 8;
    const throttleTimeMs = version >= 3 ? reader.int32() : 0;
    const topics = reader.array(2, () => readOffsetCommitResponseTopic(reader, version));
    reader.skipTags();
    return { throttleTimeMs, topics };
}
export function writeOffsetCommitResponse(writer, message, version) {
    writer.flexible = version >= 8;
    if (version >= 3)
        writer.int32(message.throttleTimeMs ?? 0);
    writer.array(message.topics, (item) => writeOffsetCommitResponseTopic(writer, item, version));
    writer.tags();
}
function readOffsetCommitResponseTopic(reader, version) {
    const name = reader.string();
    const partitions = reader.array(6, () => readOffsetCommitResponsePartition(reader, version));
    reader.skipTags();
    return { name, partitions };
}
function writeOffsetCommitResponseTopic(writer, message, version) {
    writer.string(message.name);
    writer.array(message.partitions, (item) => writeOffsetCommitResponsePartition(writer, item, version));
    writer.tags();
}
function readOffsetCommitResponsePartition(reader, _version) {
    const partitionIndex = reader.int32();
    const errorCode = reader.int16();
    reader.skipTags();
    return { partitionIndex, errorCode };
}
function writeOffsetCommitResponsePartition(writer, message, _version) {
    writer.int32(message.partitionIndex);
    writer.int16(message.errorCode ?? 0);
    writer.tags();
}
//# sourceMappingURL=offset-commit.js.map