export const offsetFetchApi = {
    name: 'OffsetFetch',
    key: 9,
    minVersion: 1,
    maxVersion: 9,
    advertisedMinVersion: 1,
    flexibleFrom: 6,
    readRequest: readOffsetFetchRequest,
    writeRequest: writeOffsetFetchRequest,
    readResponse: readOffsetFetchResponse,
    writeResponse: writeOffsetFetchResponse,
};
export function readOffsetFetchRequest(reader, version) {
    reader.flexible = version >= 6;
    const groupId = version <= 7 ? reader.string() : '';
    const topics = version <= 7 ? (version >= 2 ? reader.nullableArray(2, () => readOffsetFetchRequestTopic(reader, version)) : reader.array(2, () => readOffsetFetchRequestTopic(reader, version))) : [];
    const groups = version >= 8 ? reader.array(2, () => readOffsetFetchRequestGroup(reader, version)) : [];
    const requireStable = version >= 7 ? reader.bool() : false;
    reader.skipTags();
    return { groupId, topics, groups, requireStable };
}
export function writeOffsetFetchRequest(writer, message, version) {
    writer.flexible = version >= 6;
    if (version <= 7)
        writer.string(message.groupId ?? '');
    if (version <= 7) {
        if (version >= 2)
            writer.nullableArray(message.topics === undefined ? [] : message.topics, (item) => writeOffsetFetchRequestTopic(writer, item, version));
        else
            writer.array(message.topics ?? [], (item) => writeOffsetFetchRequestTopic(writer, item, version));
    }
    if (version >= 8)
        writer.array(message.groups ?? [], (item) => writeOffsetFetchRequestGroup(writer, item, version));
    if (version >= 7)
        writer.bool(message.requireStable ?? false);
    writer.tags();
}
function readOffsetFetchRequestTopic(reader, _version) {
    const name = reader.string();
    const partitionIndexes = reader.array(4, () => reader.int32());
    reader.skipTags();
    return { name, partitionIndexes };
}
function writeOffsetFetchRequestTopic(writer, message, _version) {
    writer.string(message.name);
    writer.array(message.partitionIndexes, (item) => writer.int32(item));
    writer.tags();
}
function readOffsetFetchRequestGroup(reader, version) {
    const groupId = reader.string();
    const memberId = version >= 9 ? reader.nullableString() : null;
    const memberEpoch = version >= 9 ? reader.int32() : -1;
    const topics = reader.nullableArray(2, () => readOffsetFetchRequestTopics(reader, version));
    reader.skipTags();
    return { groupId, memberId, memberEpoch, topics };
}
function writeOffsetFetchRequestGroup(writer, message, version) {
    writer.string(message.groupId);
    if (version >= 9)
        writer.nullableString(message.memberId ?? null);
    if (version >= 9)
        writer.int32(message.memberEpoch ?? -1);
    writer.nullableArray(message.topics, (item) => writeOffsetFetchRequestTopics(writer, item, version));
    writer.tags();
}
function readOffsetFetchRequestTopics(reader, _version) {
    const name = reader.string();
    const partitionIndexes = reader.array(4, () => reader.int32());
    reader.skipTags();
    return { name, partitionIndexes };
}
function writeOffsetFetchRequestTopics(writer, message, _version) {
    writer.string(message.name);
    writer.array(message.partitionIndexes, (item) => writer.int32(item));
    writer.tags();
}
export function readOffsetFetchResponse(reader, version) {
    reader.flexible = version >= 6;
    const throttleTimeMs = version >= 3 ? reader.int32() : 0;
    const topics = version <= 7 ? reader.array(2, () => readOffsetFetchResponseTopic(reader, version)) : [];
    const errorCode = version >= 2 && version <= 7 ? reader.int16() : 0;
    const groups = version >= 8 ? reader.array(4, () => readOffsetFetchResponseGroup(reader, version)) : [];
    reader.skipTags();
    return { throttleTimeMs, topics, errorCode, groups };
}
export function writeOffsetFetchResponse(writer, message, version) {
    writer.flexible = version >= 6;
    if (version >= 3)
        writer.int32(message.throttleTimeMs ?? 0);
    if (version <= 7)
        writer.array(message.topics ?? [], (item) => writeOffsetFetchResponseTopic(writer, item, version));
    if (version >= 2 && version <= 7)
        writer.int16(message.errorCode ?? 0);
    if (version >= 8)
        writer.array(message.groups ?? [], (item) => writeOffsetFetchResponseGroup(writer, item, version));
    writer.tags();
}
function readOffsetFetchResponseTopic(reader, version) {
    const name = reader.string();
    const partitions = reader.array(15, () => readOffsetFetchResponsePartition(reader, version));
    reader.skipTags();
    return { name, partitions };
}
function writeOffsetFetchResponseTopic(writer, message, version) {
    writer.string(message.name);
    writer.array(message.partitions, (item) => writeOffsetFetchResponsePartition(writer, item, version));
    writer.tags();
}
function readOffsetFetchResponsePartition(reader, version) {
    const partitionIndex = reader.int32();
    const committedOffset = reader.int64();
    const committedLeaderEpoch = version >= 5 ? reader.int32() : -1;
    const metadata = reader.nullableString();
    const errorCode = reader.int16();
    reader.skipTags();
    return { partitionIndex, committedOffset, committedLeaderEpoch, metadata, errorCode };
}
function writeOffsetFetchResponsePartition(writer, message, version) {
    writer.int32(message.partitionIndex);
    writer.int64(message.committedOffset);
    if (version >= 5)
        writer.int32(message.committedLeaderEpoch ?? -1);
    writer.nullableString(message.metadata ?? null);
    writer.int16(message.errorCode ?? 0);
    writer.tags();
}
function readOffsetFetchResponseGroup(reader, version) {
    const groupId = reader.string();
    const topics = reader.array(2, () => readOffsetFetchResponseTopics(reader, version));
    const errorCode = reader.int16();
    reader.skipTags();
    return { groupId, topics, errorCode };
}
function writeOffsetFetchResponseGroup(writer, message, version) {
    writer.string(message.groupId);
    writer.array(message.topics, (item) => writeOffsetFetchResponseTopics(writer, item, version));
    writer.int16(message.errorCode ?? 0);
    writer.tags();
}
function readOffsetFetchResponseTopics(reader, version) {
    const name = reader.string();
    const partitions = reader.array(19, () => readOffsetFetchResponsePartitions(reader, version));
    reader.skipTags();
    return { name, partitions };
}
function writeOffsetFetchResponseTopics(writer, message, version) {
    writer.string(message.name);
    writer.array(message.partitions, (item) => writeOffsetFetchResponsePartitions(writer, item, version));
    writer.tags();
}
function readOffsetFetchResponsePartitions(reader, _version) {
    const partitionIndex = reader.int32();
    const committedOffset = reader.int64();
    const committedLeaderEpoch = reader.int32();
    const metadata = reader.nullableString();
    const errorCode = reader.int16();
    reader.skipTags();
    return { partitionIndex, committedOffset, committedLeaderEpoch, metadata, errorCode };
}
function writeOffsetFetchResponsePartitions(writer, message, _version) {
    writer.int32(message.partitionIndex);
    writer.int64(message.committedOffset);
    writer.int32(message.committedLeaderEpoch ?? -1);
    writer.nullableString(message.metadata ?? null);
    writer.int16(message.errorCode ?? 0);
    writer.tags();
}
//# sourceMappingURL=offset-fetch.js.map