export const createPartitionsApi = {
    name: 'CreatePartitions',
    key: 37,
    minVersion: 0,
    maxVersion: 3,
    advertisedMinVersion: 0,
    flexibleFrom: 2,
    readRequest: readCreatePartitionsRequest,
    writeRequest: writeCreatePartitionsRequest,
    readResponse: readCreatePartitionsResponse,
    writeResponse: writeCreatePartitionsResponse,
};
export function readCreatePartitionsRequest(reader, version) {
    reader.flexible = version >= 2;
    const topics = reader.array(6, () => readCreatePartitionsTopic(reader, version));
    const timeoutMs = reader.int32();
    const validateOnly = reader.bool();
    reader.skipTags();
    return { topics, timeoutMs, validateOnly };
}
export function writeCreatePartitionsRequest(writer, message, version) {
    writer.flexible = version >= 2;
    writer.array(message.topics, (item) => writeCreatePartitionsTopic(writer, item, version));
    writer.int32(message.timeoutMs);
    writer.bool(message.validateOnly);
    writer.tags();
}
function readCreatePartitionsTopic(reader, version) {
    const name = reader.string();
    const count = reader.int32();
    const assignments = reader.nullableArray(1, () => readCreatePartitionsAssignment(reader, version));
    reader.skipTags();
    return { name, count, assignments };
}
function writeCreatePartitionsTopic(writer, message, version) {
    writer.string(message.name);
    writer.int32(message.count);
    writer.nullableArray(message.assignments, (item) => writeCreatePartitionsAssignment(writer, item, version));
    writer.tags();
}
function readCreatePartitionsAssignment(reader, _version) {
    const brokerIds = reader.array(4, () => reader.int32());
    reader.skipTags();
    return { brokerIds };
}
function writeCreatePartitionsAssignment(writer, message, _version) {
    writer.array(message.brokerIds, (item) => writer.int32(item));
    writer.tags();
}
export function readCreatePartitionsResponse(reader, version) {
    reader.flexible = version >= 2;
    const throttleTimeMs = reader.int32();
    const results = reader.array(4, () => readCreatePartitionsTopicResult(reader, version));
    reader.skipTags();
    return { throttleTimeMs, results };
}
export function writeCreatePartitionsResponse(writer, message, version) {
    writer.flexible = version >= 2;
    writer.int32(message.throttleTimeMs ?? 0);
    writer.array(message.results, (item) => writeCreatePartitionsTopicResult(writer, item, version));
    writer.tags();
}
function readCreatePartitionsTopicResult(reader, _version) {
    const name = reader.string();
    const errorCode = reader.int16();
    const errorMessage = reader.nullableString();
    reader.skipTags();
    return { name, errorCode, errorMessage };
}
function writeCreatePartitionsTopicResult(writer, message, _version) {
    writer.string(message.name);
    writer.int16(message.errorCode ?? 0);
    writer.nullableString(message.errorMessage ?? null);
    writer.tags();
}
//# sourceMappingURL=create-partitions.js.map