export const createTopicsApi = {
    name: 'CreateTopics',
    key: 19,
    minVersion: 2,
    maxVersion: 7,
    advertisedMinVersion: 2,
    flexibleFrom: 5,
    readRequest: readCreateTopicsRequest,
    writeRequest: writeCreateTopicsRequest,
    readResponse: readCreateTopicsResponse,
    writeResponse: writeCreateTopicsResponse,
};
export function readCreateTopicsRequest(reader, version) {
    reader.flexible = version >= 5;
    const topics = reader.array(9, () => readCreatableTopic(reader, version));
    const timeoutMs = reader.int32();
    const validateOnly = reader.bool();
    reader.skipTags();
    return { topics, timeoutMs, validateOnly };
}
export function writeCreateTopicsRequest(writer, message, version) {
    writer.flexible = version >= 5;
    writer.array(message.topics, (item) => writeCreatableTopic(writer, item, version));
    writer.int32(message.timeoutMs ?? 60000);
    writer.bool(message.validateOnly ?? false);
    writer.tags();
}
function readCreatableTopic(reader, version) {
    const name = reader.string();
    const numPartitions = reader.int32();
    const replicationFactor = reader.int16();
    const assignments = reader.array(5, () => readCreatableReplicaAssignment(reader, version));
    const configs = reader.array(2, () => readCreatableTopicConfig(reader, version));
    reader.skipTags();
    return { name, numPartitions, replicationFactor, assignments, configs };
}
function writeCreatableTopic(writer, message, version) {
    writer.string(message.name);
    writer.int32(message.numPartitions);
    writer.int16(message.replicationFactor);
    writer.array(message.assignments, (item) => writeCreatableReplicaAssignment(writer, item, version));
    writer.array(message.configs, (item) => writeCreatableTopicConfig(writer, item, version));
    writer.tags();
}
function readCreatableReplicaAssignment(reader, _version) {
    const partitionIndex = reader.int32();
    const brokerIds = reader.array(4, () => reader.int32());
    reader.skipTags();
    return { partitionIndex, brokerIds };
}
function writeCreatableReplicaAssignment(writer, message, _version) {
    writer.int32(message.partitionIndex);
    writer.array(message.brokerIds, (item) => writer.int32(item));
    writer.tags();
}
function readCreatableTopicConfig(reader, _version) {
    const name = reader.string();
    const value = reader.nullableString();
    reader.skipTags();
    return { name, value };
}
function writeCreatableTopicConfig(writer, message, _version) {
    writer.string(message.name);
    writer.nullableString(message.value);
    writer.tags();
}
export function readCreateTopicsResponse(reader, version) {
    reader.flexible = version >= 5;
    const throttleTimeMs = reader.int32();
    const topics = reader.array(4, () => readCreatableTopicResult(reader, version));
    reader.skipTags();
    return { throttleTimeMs, topics };
}
export function writeCreateTopicsResponse(writer, message, version) {
    writer.flexible = version >= 5;
    writer.int32(message.throttleTimeMs ?? 0);
    writer.array(message.topics, (item) => writeCreatableTopicResult(writer, item, version));
    writer.tags();
}
function readCreatableTopicResult(reader, version) {
    const name = reader.string();
    const topicId = version >= 7 ? reader.uuid() : 'AAAAAAAAAAAAAAAAAAAAAA';
    const errorCode = reader.int16();
    const errorMessage = reader.nullableString();
    let topicConfigErrorCode = 0;
    const numPartitions = version >= 5 ? reader.int32() : -1;
    const replicationFactor = version >= 5 ? reader.int16() : -1;
    const configs = version >= 5 ? reader.nullableArray(5, () => readCreatableTopicConfigs(reader, version)) : null;
    reader.tags((tag) => {
        if (tag === 0)
            topicConfigErrorCode = reader.int16();
    });
    return { name, topicId, errorCode, errorMessage, topicConfigErrorCode, numPartitions, replicationFactor, configs };
}
function writeCreatableTopicResult(writer, message, version) {
    writer.string(message.name);
    if (version >= 7)
        writer.uuid(message.topicId ?? 'AAAAAAAAAAAAAAAAAAAAAA');
    writer.int16(message.errorCode ?? 0);
    writer.nullableString(message.errorMessage ?? null);
    if (version >= 5)
        writer.int32(message.numPartitions ?? -1);
    if (version >= 5)
        writer.int16(message.replicationFactor ?? -1);
    if (version >= 5)
        writer.nullableArray(message.configs ?? null, (item) => writeCreatableTopicConfigs(writer, item, version));
    const tags = [];
    const { topicConfigErrorCode = 0 } = message;
    if (topicConfigErrorCode !== 0)
        tags.push({ tag: 0, write: (to) => to.int16(topicConfigErrorCode) });
    writer.tags(tags);
}
function readCreatableTopicConfigs(reader, _version) {
    const name = reader.string();
    const value = reader.nullableString();
    const readOnly = reader.bool();
    const configSource = reader.int8();
    const isSensitive = reader.bool();
    reader.skipTags();
    return { name, value, readOnly, configSource, isSensitive };
}
function writeCreatableTopicConfigs(writer, message, _version) {
    writer.string(message.name);
    writer.nullableString(message.value ?? null);
    writer.bool(message.readOnly);
    writer.int8(message.configSource ?? -1);
    writer.bool(message.isSensitive);
    writer.tags();
}
//# sourceMappingURL=create-topics.js.map