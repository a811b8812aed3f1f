export const offsetDeleteApi = {
    name: 'OffsetDelete',
    key: 47,
    minVersion: 0,
    maxVersion: 0,
    advertisedMinVersion: 0,
    flexibleFrom: Infinity,
    readRequest: readOffsetDeleteRequest,
    writeRequest: writeOffsetDeleteRequest,
    readResponse: readOffsetDeleteResponse,
    writeResponse: writeOffsetDeleteResponse,
};
export function readOffsetDeleteRequest(reader, version) {
    reader.flexible = false;
    const groupId = reader.string();
    const topics = reader.array(2, () => readOffsetDeleteRequestTopic(reader, version));
    return { groupId, topics };
}
export function writeOffsetDeleteRequest(writer, message, version) {
    writer.flexible = false;
    writer.string(message.groupId);
    writer.array(message.topics, (item) => writeOffsetDeleteRequestTopic(writer, item, version));
}
function readOffsetDeleteRequestTopic(reader, version) {
    const name = reader.string();
    const partitions = reader.array(4, () => readOffsetDeleteRequestPartition(reader, version));
    return { name, partitions };
}
function writeOffsetDeleteRequestTopic(writer, message, version) {
    writer.string(message.name);
    writer.array(message.partitions, (item) => writeOffsetDeleteRequestPartition(writer, item, version));
}
function readOffsetDeleteRequestPartition(reader, _version) {
    const partitionIndex = reader.int32();
    return { partitionIndex };
}
function writeOffsetDeleteRequestPartition(writer, message, _version) {
    writer.int32(message.partitionIndex);
}
export function readOffsetDeleteResponse(reader, version) {
    reader.flexible = false;
    const errorCode = reader.int16();
    const throttleTimeMs = reader.int32();
    const topics = reader.array(2, () => readOffsetDeleteResponseTopic(reader, version));
    return { errorCode, throttleTimeMs, topics };
}
export function writeOffsetDeleteResponse(writer, message, version) {
    writer.flexible = false;
    writer.int16(message.errorCode ?? 0);
    writer.int32(message.throttleTimeMs ?? 0);
    writer.array(message.topics, (item) => writeOffsetDeleteResponseTopic(writer, item, version));
}
function readOffsetDeleteResponseTopic(reader, version) {
    const name = reader.string();
    const partitions = reader.array(6, () => readOffsetDeleteResponsePartition(reader, version));
    return { name, partitions };
}
function writeOffsetDeleteResponseTopic(writer, message, version) {
    writer.string(message.name);
    writer.array(message.partitions, (item) => writeOffsetDeleteResponsePartition(writer, item, version));
}
function readOffsetDeleteResponsePartition(reader, _version) {
    const partitionIndex = reader.int32();
    const errorCode = reader.int16();
    return { partitionIndex, errorCode };
}
function writeOffsetDeleteResponsePartition(writer, message, _version) {
    writer.int32(message.partitionIndex);
    writer.int16(message.errorCode ?? 0);
}
//# sourceMappingURL=offset-delete.js.map