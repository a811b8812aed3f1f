export const describeTransactionsApi = {
    name: 'DescribeTransactions',
    key: 65,
    minVersion: 0,
    maxVersion: 0,
    advertisedMinVersion: 0,
    flexibleFrom: 0,
    readRequest: readDescribeTransactionsRequest,
    writeRequest: writeDescribeTransactionsRequest,
    readResponse: readDescribeTransactionsResponse,
    writeResponse: writeDescribeTransactionsResponse,
};
export function readDescribeTransactionsRequest(reader, _version) {
    reader.flexible = true;
    const transactionalIds = reader.array(1, () => reader.string());
    reader.skipTags();
    return { transactionalIds };
}
export function writeDescribeTransactionsRequest(writer, message, _version) {
    writer.flexible = true;
    writer.array(message.transactionalIds, (item) => writer.string(item));
    writer.tags();
}
export function readDescribeTransactionsResponse(reader, version) {
    reader.flexible = true;
    const throttleTimeMs = reader.int32();
    const transactionStates = reader.array(27, () => readDescribeTransactionsTransactionState(reader, version));
    reader.skipTags();
    return { throttleTimeMs, transactionStates };
}
export function writeDescribeTransactionsResponse(writer, message, version) {
    writer.flexible = true;
    writer.int32(message.throttleTimeMs ?? 0);
    writer.array(message.transactionStates, (item) => writeDescribeTransactionsTransactionState(writer, item, version));
    writer.tags();
}
function readDescribeTransactionsTransactionState(reader, version) {
    const errorCode = reader.int16();
    const transactionalId = reader.string();
    const transactionState = reader.string();
    const transactionTimeoutMs = reader.int32();
    const transactionStartTimeMs = reader.int64();
    const producerId = reader.int64();
    const producerEpoch = reader.int16();
    const topics = reader.array(2, () => readDescribeTransactionsTopicData(reader, version));
    reader.skipTags();
    return { errorCode, transactionalId, transactionState, transactionTimeoutMs, transactionStartTimeMs, producerId, producerEpoch, topics };
}
function writeDescribeTransactionsTransactionState(writer, message, version) {
    writer.int16(message.errorCode ?? 0);
    writer.string(message.transactionalId);
    writer.string(message.transactionState);
    writer.int32(message.transactionTimeoutMs);
    writer.int64(message.transactionStartTimeMs);
    writer.int64(message.producerId);
    writer.int16(message.producerEpoch);
    writer.array(message.topics, (item) => writeDescribeTransactionsTopicData(writer, item, version));
    writer.tags();
}
function readDescribeTransactionsTopicData(reader, _version) {
    const topic = reader.string();
    const partitions = reader.array(4, () => reader.int32());
    reader.skipTags();
    return { topic, partitions };
}
function writeDescribeTransactionsTopicData(writer, message, _version) {
    writer.string(message.topic);
    writer.array(message.partitions, (item) => writer.int32(item));
    writer.tags();
}
//# sourceMappingURL=describe-transactions.js.map