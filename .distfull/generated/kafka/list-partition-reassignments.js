export const listPartitionReassignmentsApi = {
    name: 'ListPartitionReassignments',
    key: 46,
    minVersion: 0,
    maxVersion: 0,
    advertisedMinVersion: 0,
    flexibleFrom: 0,
    readRequest: readListPartitionReassignmentsRequest,
    writeRequest: writeListPartitionReassignmentsRequest,
    readResponse: readListPartitionReassignmentsResponse,
    writeResponse: writeListPartitionReassignmentsResponse,
};
export function readListPartitionReassignmentsRequest(reader, version) {
    reader.flexible = true;
    const timeoutMs = reader.int32();
    const topics = reader.nullableArray(2, () => readListPartitionReassignmentsTopics(reader, version));
    reader.skipTags();
    return { timeoutMs, topics };
}
export function writeListPartitionReassignmentsRequest(writer, message, version) {
    writer.flexible = true;
    writer.int32(message.timeoutMs ?? 60000);
    writer.nullableArray(message.topics ?? null, (item) => writeListPartitionReassignmentsTopics(writer, item, version));
    writer.tags();
}
function readListPartitionReassignmentsTopics(reader, _version) {
    const name = reader.string();
    const partitionIndexes = reader.array(4, () => reader.int32());
    reader.skipTags();
    return { name, partitionIndexes };
}
function writeListPartitionReassignmentsTopics(writer, message, _version) {
    writer.string(message.name);
    writer.array(message.partitionIndexes, (item) => writer.int32(item));
    writer.tags();
}
export function readListPartitionReassignmentsResponse(reader, version) {
    reader.flexible = true;
    const throttleTimeMs = reader.int32();
    const errorCode = reader.int16();
    const errorMessage = reader.nullableString();
    const topics = reader.array(2, () => readOngoingTopicReassignment(reader, version));
    reader.skipTags();
    return { throttleTimeMs, errorCode, errorMessage, topics };
}
export function writeListPartitionReassignmentsResponse(writer, message, version) {
    writer.flexible = true;
    writer.int32(message.throttleTimeMs ?? 0);
    writer.int16(message.errorCode ?? 0);
    writer.nullableString(message.errorMessage ?? null);
    writer.array(message.topics, (item) => writeOngoingTopicReassignment(writer, item, version));
    writer.tags();
}
function readOngoingTopicReassignment(reader, version) {
    const name = reader.string();
    const partitions = reader.array(7, () => readOngoingPartitionReassignment(reader, version));
    reader.skipTags();
    return { name, partitions };
}
function writeOngoingTopicReassignment(writer, message, version) {
    writer.string(message.name);
    writer.array(message.partitions, (item) => writeOngoingPartitionReassignment(writer, item, version));
    writer.tags();
}
function readOngoingPartitionReassignment(reader, _version) {
    const partitionIndex = reader.int32();
    const replicas = reader.array(4, () => reader.int32());
    const addingReplicas = reader.array(4, () => reader.int32());
    const removingReplicas = reader.array(4, () => reader.int32());
    reader.skipTags();
    return { partitionIndex, replicas, addingReplicas, removingReplicas };
}
function writeOngoingPartitionReassignment(writer, message, _version) {
    writer.int32(message.partitionIndex);
    writer.array(message.replicas, (item) => writer.int32(item));
    writer.array(message.addingReplicas, (item) => writer.int32(item));
    writer.array(message.removingReplicas, (item) => writer.int32(item));
    writer.tags();
}
//# sourceMappingURL=list-partition-reassignments.js.map