export const addPartitionsToTxnApi = {
    name: 'AddPartitionsToTxn',
    key: 24,
    minVersion: 0,
    maxVersion: 3,
    advertisedMinVersion: 0,
    flexibleFrom: 3,
    readRequest: readAddPartitionsToTxnRequest,
    writeRequest: writeAddPartitionsToTxnRequest,
    readResponse: readAddPartitionsToTxnResponse,
    writeResponse: writeAddPartitionsToTxnResponse,
};
export function readAddPartitionsToTxnRequest(reader, version) {
    reader.flexible = version >= 3;
    const transactionalId = reader.string();
    const producerId = reader.int64();
    const producerEpoch = reader.int16();
    const topics = reader.array(2, () => readAddPartitionsToTxnTopic(reader, version));
    reader.skipTags();
    return { transactionalId, producerId, producerEpoch, topics };
}
export function writeAddPartitionsToTxnRequest(writer, message, version) {
    writer.flexible = version >= 3;
    writer.string(message.transactionalId);
    writer.int64(message.producerId);
    writer.int16(message.producerEpoch);
    writer.array(message.topics, (item) => writeAddPartitionsToTxnTopic(writer, item, version));
    writer.tags();
}
function readAddPartitionsToTxnTopic(reader, _version) {
    const name = reader.string();
    const partitions = reader.array(4, () => reader.int32());
    reader.skipTags();
    return { name, partitions };
}
function writeAddPartitionsToTxnTopic(writer, message, _version) {
    writer.string(message.name);
    writer.array(message.partitions, (item) => writer.int32(item));
    writer.tags();
}
export function readAddPartitionsToTxnResponse(reader, version) {
    reader.flexible = version >= 3;
    const throttleTimeMs = reader.int32();
    const results = reader.array(2, () => readAddPartitionsToTxnTopicResult(reader, version));
    reader.skipTags();
    return { throttleTimeMs, results };
}
export function writeAddPartitionsToTxnResponse(writer, message, version) {
    writer.flexible = version >= 3;
    writer.int32(message.throttleTimeMs ?? 0);
    writer.array(message.results, (item) => writeAddPartitionsToTxnTopicResult(writer, item, version));
    writer.tags();
}
function readAddPartitionsToTxnTopicResult(reader, version) {
    const name = reader.string();
    const resultsByPartition = reader.array(6, () => readAddPartitionsToTxnPartitionResult(reader, version));
    reader.skipTags();
    return { name, resultsByPartition };
}
function writeAddPartitionsToTxnTopicResult(writer, message, version) {
    writer.string(message.name);
    writer.array(message.resultsByPartition, (item) => writeAddPartitionsToTxnPartitionResult(writer, item, version));
    writer.tags();
}
function readAddPartitionsToTxnPartitionResult(reader, _version) {
    const partitionIndex = reader.int32();
    const partitionErrorCode = reader.int16();
    reader.skipTags();
    return { partitionIndex, partitionErrorCode };
}
function writeAddPartitionsToTxnPartitionResult(writer, message, _version) {
    writer.int32(message.partitionIndex);
    writer.int16(message.partitionErrorCode);
    writer.tags();
}
//# sourceMappingURL=add-partitions-to-txn.js.map