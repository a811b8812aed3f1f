export const deleteTopicsApi = {
    name: 'DeleteTopics',
    key: 20,
    minVersion: 1,
    maxVersion: 6,
    advertisedMinVersion: 1,
    flexibleFrom: 4,
    readRequest: readDeleteTopicsRequest,
    writeRequest: writeDeleteTopicsRequest,
    readResponse: readDeleteTopicsResponse,
    writeResponse: writeDeleteTopicsResponse,
};
export function readDeleteTopicsRequest(reader, version) {
    reader.flexible = version >= 4;
    const topics = version >= 6 ? reader.array(17, () => readDeleteTopicState(reader, version)) : [];
    const topicNames = version <= 5 ? reader.array(1, () => reader.string()) : [];
    const timeoutMs = reader.int32();
    reader.skipTags();
    return { topics, topicNames, timeoutMs };
}
export function writeDeleteTopicsRequest(writer, message, version) {
    writer.flexible = version >= 4;
    if (version >= 6)
        writer.array(message.topics ?? [], (item) => writeDeleteTopicState(writer, item, version));
    if (version <= 5)
        writer.array(message.topicNames ?? [], (item) => writer.string(item));
    writer.int32(message.timeoutMs);
    writer.tags();
}
function readDeleteTopicState(reader, _version) {
    const name = reader.nullableString();
    const topicId = reader.uuid();
    reader.skipTags();
    return { name, topicId };
}
function writeDeleteTopicState(writer, message, _version) {
    writer.nullableString(message.name ?? null);
    writer.uuid(message.topicId);
    writer.tags();
}
export function readDeleteTopicsResponse(reader, version) {
    reader.flexible = version >= 4;
    const throttleTimeMs = reader.int32();
    const responses = reader.array(3, () => readDeletableTopicResult(reader, version));
    reader.skipTags();
    return { throttleTimeMs, responses };
}
export function writeDeleteTopicsResponse(writer, message, version) {
    writer.flexible = version >= 4;
    writer.int32(message.throttleTimeMs ?? 0);
    writer.array(message.responses, (item) => writeDeletableTopicResult(writer, item, version));
    writer.tags();
}
function readDeletableTopicResult(reader, version) {
    const name = (version >= 6 ? reader.nullableString() : reader.string());
    const topicId = version >= 6 ? reader.uuid() : 'AAAAAAAAAAAAAAAAAAAAAA';
    const errorCode = reader.int16();
    const errorMessage = version >= 5 ? reader.nullableString() : null;
    reader.skipTags();
    return { name, topicId, errorCode, errorMessage };
}
function writeDeletableTopicResult(writer, message, version) {
    {
        if (version >= 6)
            writer.nullableString(message.name ?? null);
        else
            writer.string(message.name ?? '');
    }
    if (version >= 6)
        writer.uuid(message.topicId ?? 'AAAAAAAAAAAAAAAAAAAAAA');
    writer.int16(message.errorCode ?? 0);
    if (version >= 5)
        writer.nullableString(message.errorMessage ?? null);
    writer.tags();
}
//# sourceMappingURL=delete-topics.js.map