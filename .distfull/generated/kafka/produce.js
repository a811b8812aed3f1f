export const produceApi = {
    name: 'Produce',
    key: 0,
    minVersion: 3,
    maxVersion: 11,
    advertisedMinVersion: 0,
    flexibleFrom: 9,
    readRequest: readProduceRequest,
    writeRequest: writeProduceRequest,
    readResponse: readProduceResponse,
    writeResponse: writeProduceResponse,
};
export function readProduceRequest(reader, version) {
    reader.flexible = version >= 9;
    const transactionalId = reader.nullableString();
    const acks = reader.int16();
    const timeoutMs = reader.int32();
    const topicData = reader.array(2, () => readTopicProduceData(reader, version));
    reader.skipTags();
    return { transactionalId, acks, timeoutMs, topicData };
}
export function writeProduceRequest(writer, message, version) {
    writer.flexible = version >= 9;
    writer.nullableString(message.transactionalId ?? null);
    writer.int16(message.acks);
    writer.int32(message.timeoutMs);
    writer.array(message.topicData, (item) => writeTopicProduceData(writer, item, version));
    writer.tags();
}
function readTopicProduceData(reader, version) {
    const name = reader.string();
    const partitionData = reader.array(5, () => readPartitionProduceData(reader, version));
    reader.skipTags();
    return { name, partitionData };
}
function writeTopicProduceData(writer, message, version) {
    writer.string(message.name);
    writer.array(message.partitionData, (item) => writePartitionProduceData(writer, item, version));
    writer.tags();
}
function readPartitionProduceData(reader, _version) {
    const index = reader.int32();
    const records = reader.nullableBytes();
    reader.skipTags();
    return { index, records };
}
function writePartitionProduceData(writer, message, _version) {
    writer.int32(message.index);
    writer.nullableBytes(message.records);
    writer.tags();
}
export function readProduceResponse(reader, version) {
    reader.flexible = version >= 9;
    const responses = reader.array(2, () => readTopicProduceResponse(reader, version));
    const throttleTimeMs = reader.int32();
    let nodeEndpoints = [];
    reader.tags((tag) => {
        if (tag === 0)
            nodeEndpoints = reader.array(10, () => readNodeEndpoint(reader, version));
    });
    return { responses, throttleTimeMs, nodeEndpoints };
}
export function writeProduceResponse(writer, message, version) {
    writer.flexible = version >= 9;
    writer.array(message.responses, (item) => writeTopicProduceResponse(writer, item, version));
    writer.int32(message.throttleTimeMs ?? 0);
    const tags = [];
    const { nodeEndpoints = [] } = message;
    if (nodeEndpoints.length > 0)
        tags.push({ tag: 0, write: (to) => to.array(nodeEndpoints, (item) => writeNodeEndpoint(to, item, version)) });
    writer.tags(tags);
}
function readTopicProduceResponse(reader, version) {
    const name = reader.string();
    const partitionResponses = reader.array(22, () => readPartitionProduceResponse(reader, version));
    reader.skipTags();
    return { name, partitionResponses };
}
function writeTopicProduceResponse(writer, message, version) {
    writer.string(message.name);
    writer.array(message.partitionResponses, (item) => writePartitionProduceResponse(writer, item, version));
    writer.tags();
}
function readPartitionProduceResponse(reader, version) {
    const index = reader.int32();
    const errorCode = reader.int16();
    const baseOffset = reader.int64();
    const logAppendTimeMs = reader.int64();
    const logStartOffset = version >= 5 ? reader.int64() : -1;
    const recordErrors = version >= 8 ? reader.array(5, () => readBatchIndexAndErrorMessage(reader, version)) : [];
    const errorMessage = version >= 8 ? reader.nullableString() : null;
    let currentLeader = undefined;
    reader.tags((tag) => {
        if (tag === 0)
            currentLeader = readLeaderIdAndEpoch(reader, version);
    });
    return { index, errorCode, baseOffset, logAppendTimeMs, logStartOffset, recordErrors, errorMessage, currentLeader };
}
function writePartitionProduceResponse(writer, message, version) {
    writer.int32(message.index);
    writer.int16(message.errorCode ?? 0);
    writer.int64(message.baseOffset);
    writer.int64(message.logAppendTimeMs ?? -1);
    if (version >= 5)
        writer.int64(message.logStartOffset ?? -1);
    if (version >= 8)
        writer.array(message.recordErrors ?? [], (item) => writeBatchIndexAndErrorMessage(writer, item, version));
    if (version >= 8)
        writer.nullableString(message.errorMessage ?? null);
    const tags = [];
    const { currentLeader } = message;
    if (currentLeader !== undefined)
        tags.push({ tag: 0, write: (to) => writeLeaderIdAndEpoch(to, currentLeader, version) });
    writer.tags(tags);
}
function readBatchIndexAndErrorMessage(reader, _version) {
    const batchIndex = reader.int32();
    const batchIndexErrorMessage = reader.nullableString();
    reader.skipTags();
    return { batchIndex, batchIndexErrorMessage };
}
function writeBatchIndexAndErrorMessage(writer, message, _version) {
    writer.int32(message.batchIndex);
    writer.nullableString(message.batchIndexErrorMessage ?? null);
    writer.tags();
}
function readLeaderIdAndEpoch(reader, _version) {
    const leaderId = reader.int32();
    const leaderEpoch = reader.int32();
    reader.skipTags();
    return { leaderId, leaderEpoch };
}
function writeLeaderIdAndEpoch(writer, message, _version) {
    writer.int32(message.leaderId ?? -1);
    writer.int32(message.leaderEpoch ?? -1);
    writer.tags();
}
function readNodeEndpoint(reader, _version) {
    const nodeId = reader.int32();
    const host = reader.string();
    const port = reader.int32();
    const rack = reader.nullableString();
    reader.skipTags();
    return { nodeId, host, port, rack };
}
function writeNodeEndpoint(writer, message, _version) {
    writer.int32(message.nodeId);
    writer.string(message.host);
    writer.int32(message.port);
    writer.nullableString(message.rack ?? null);
    writer.tags();
}
//# sourceMappingURL=produce.js.map