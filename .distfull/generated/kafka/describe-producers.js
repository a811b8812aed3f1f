export const describeProducersApi = {
    name: 'DescribeProducers',
    key: 61,
    minVersion: 0,
    maxVersion: 0,
    advertisedMinVersion: 0,
    flexibleFrom: 0,
    readRequest: readDescribeProducersRequest,
    writeRequest: writeDescribeProducersRequest,
    readResponse: readDescribeProducersResponse,
    writeResponse: writeDescribeProducersResponse,
};
export function readDescribeProducersRequest(reader, version) {
    reader.flexible = true;
    const topics = reader.array(2, () => readDescribeProducersTopicRequest(reader, version));
    reader.skipTags();
    return { topics };
}
export function writeDescribeProducersRequest(writer, message, version) {
    writer.flexible = true;
    writer.array(message.topics, (item) => writeDescribeProducersTopicRequest(writer, item, version));
    writer.tags();
}
function readDescribeProducersTopicRequest(reader, _version) {
    const name = reader.string();
    const partitionIndexes = reader.array(4, () => reader.int32());
    reader.skipTags();
    return { name, partitionIndexes };
}
function writeDescribeProducersTopicRequest(writer, message, _version) {
    writer.string(message.name);
    writer.array(message.partitionIndexes, (item) => writer.int32(item));
    writer.tags();
}
export function readDescribeProducersResponse(reader, version) {
    reader.flexible = true;
    const throttleTimeMs = reader.int32();
    const topics = reader.array(2, () => readDescribeProducersTopicResponse(reader, version));
    reader.skipTags();
    return { throttleTimeMs, topics };
}
export function writeDescribeProducersResponse(writer, message, version) {
    writer.flexible = true;
    writer.int32(message.throttleTimeMs ?? 0);
    writer.array(message.topics, (item) => writeDescribeProducersTopicResponse(writer, item, version));
    writer.tags();
}
function readDescribeProducersTopicResponse(reader, version) {
    const name = reader.string();
    const partitions = reader.array(8, () => readDescribeProducersPartitionResponse(reader, version));
    reader.skipTags();
    return { name, partitions };
}
function writeDescribeProducersTopicResponse(writer, message, version) {
    writer.string(message.name);
    writer.array(message.partitions, (item) => writeDescribeProducersPartitionResponse(writer, item, version));
    writer.tags();
}
function readDescribeProducersPartitionResponse(reader, version) {
    const partitionIndex = reader.int32();
    const errorCode = reader.int16();
    const errorMessage = reader.nullableString();
    const activeProducers = reader.array(36, () => readDescribeProducersProducerState(reader, version));
    reader.skipTags();
    return { partitionIndex, errorCode, errorMessage, activeProducers };
}
function writeDescribeProducersPartitionResponse(writer, message, version) {
    writer.int32(message.partitionIndex);
    writer.int16(message.errorCode ?? 0);
    writer.nullableString(message.errorMessage ?? null);
    writer.array(message.activeProducers, (item) => writeDescribeProducersProducerState(writer, item, version));
    writer.tags();
}
function readDescribeProducersProducerState(reader, _version) {
    const producerId = reader.int64();
    const producerEpoch = reader.int32();
    const lastSequence = reader.int32();
    const lastTimestamp = reader.int64();
    const coordinatorEpoch = reader.int32();
    const currentTxnStartOffset = reader.int64();
    reader.skipTags();
    return { producerId, producerEpoch, lastSequence, lastTimestamp, coordinatorEpoch, currentTxnStartOffset };
}
function writeDescribeProducersProducerState(writer, message, _version) {
    writer.int64(message.producerId);
    writer.int32(message.producerEpoch);
    writer.int32(message.lastSequence ?? -1);
    writer.int64(message.lastTimestamp ?? -1);
    writer.int32(message.coordinatorEpoch);
    writer.int64(message.currentTxnStartOffset ?? -1);
    writer.tags();
}
//# sourceMappingURL=describe-producers.js.map