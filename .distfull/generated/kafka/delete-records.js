export const deleteRecordsApi = {
    name: 'DeleteRecords',
    key: 21,
    minVersion: 0,
    maxVersion: 2,
    advertisedMinVersion: 0,
    flexibleFrom: 2,
    readRequest: readDeleteRecordsRequest,
    writeRequest: writeDeleteRecordsRequest,
    readResponse: readDeleteRecordsResponse,
    writeResponse: writeDeleteRecordsResponse,
};
export function readDeleteRecordsRequest(reader, version) {
    reader.flexible = version >= 2;
    const topics = reader.array(2, () => readDeleteRecordsTopic(reader, version));
    const timeoutMs = reader.int32();
    reader.skipTags();
    return { topics, timeoutMs };
}
export function writeDeleteRecordsRequest(writer, message, version) {
    writer.flexible = version >= 2;
    writer.array(message.topics, (item) => writeDeleteRecordsTopic(writer, item, version));
    writer.int32(message.timeoutMs);
    writer.tags();
}
function readDeleteRecordsTopic(reader, version) {
    const name = reader.string();
    const partitions = reader.array(12, () => readDeleteRecordsPartition(reader, version));
    reader.skipTags();
    return { name, partitions };
}
function writeDeleteRecordsTopic(writer, message, version) {
    writer.string(message.name);
    writer.array(message.partitions, (item) => writeDeleteRecordsPartition(writer, item, version));
    writer.tags();
}
function readDeleteRecordsPartition(reader, _version) {
    const partitionIndex = reader.int32();
    const offset = reader.int64();
    reader.skipTags();
    return { partitionIndex, offset };
}
function writeDeleteRecordsPartition(writer, message, _version) {
    writer.int32(message.partitionIndex);
    writer.int64(message.offset);
    writer.tags();
}
export function readDeleteRecordsResponse(reader, version) {
    reader.flexible = version >= 2;
    const throttleTimeMs = reader.int32();
    const topics = reader.array(2, () => readDeleteRecordsTopicResult(reader, version));
    reader.skipTags();
    return { throttleTimeMs, topics };
}
export function writeDeleteRecordsResponse(writer, message, version) {
    writer.flexible = version >= 2;
    writer.int32(message.throttleTimeMs ?? 0);
    writer.array(message.topics, (item) => writeDeleteRecordsTopicResult(writer, item, version));
    writer.tags();
}
function readDeleteRecordsTopicResult(reader, version) {
    const name = reader.string();
    const partitions = reader.array(14, () => readDeleteRecordsPartitionResult(reader, version));
    reader.skipTags();
    return { name, partitions };
}
function writeDeleteRecordsTopicResult(writer, message, version) {
    writer.string(message.name);
    writer.array(message.partitions, (item) => writeDeleteRecordsPartitionResult(writer, item, version));
    writer.tags();
}
function readDeleteRecordsPartitionResult(reader, _version) {
    const partitionIndex = reader.int32();
    const lowWatermark = reader.int64();
    const errorCode = reader.int16();
    reader.skipTags();
    return { partitionIndex, lowWatermark, errorCode };
}
function writeDeleteRecordsPartitionResult(writer, message, _version) {
    writer.int32(message.partitionIndex);
    writer.int64(message.lowWatermark);
    writer.int16(message.errorCode ?? 0);
    writer.tags();
}
//# sourceMappingURL=delete-records.js.map