export const listTransactionsApi = {
    name: 'ListTransactions',
    key: 66,
    minVersion: 0,
    maxVersion: 1,
    advertisedMinVersion: 0,
    flexibleFrom: 0,
    readRequest: readListTransactionsRequest,
    writeRequest: writeListTransactionsRequest,
    readResponse: readListTransactionsResponse,
    writeResponse: writeListTransactionsResponse,
};
export function readListTransactionsRequest(reader, version) {
    reader.flexible = true;
    const stateFilters = reader.array(1, () => reader.string());
    const producerIdFilters = reader.array(8, () => reader.int64());
    const durationFilter = version >= 1 ? reader.int64() : -1;
    reader.skipTags();
    return { stateFilters, producerIdFilters, durationFilter };
}
export function writeListTransactionsRequest(writer, message, version) {
    writer.flexible = true;
    writer.array(message.stateFilters, (item) => writer.string(item));
    writer.array(message.producerIdFilters, (item) => writer.int64(item));
    if (version >= 1)
        writer.int64(message.durationFilter ?? -1);
    writer.tags();
}
export function readListTransactionsResponse(reader, version) {
    reader.flexible = true;
    const throttleTimeMs = reader.int32();
    const errorCode = reader.int16();
    const unknownStateFilters = reader.array(1, () => reader.string());
    const transactionStates = reader.array(10, () => readListTransactionsTransactionState(reader, version));
    reader.skipTags();
    return { throttleTimeMs, errorCode, unknownStateFilters, transactionStates };
}
export function writeListTransactionsResponse(writer, message, version) {
    writer.flexible = true;
    writer.int32(message.throttleTimeMs ?? 0);
    writer.int16(message.errorCode ?? 0);
    writer.array(message.unknownStateFilters, (item) => writer.string(item));
    writer.array(message.transactionStates, (item) => writeListTransactionsTransactionState(writer, item, version));
    writer.tags();
}
function readListTransactionsTransactionState(reader, _version) {
    const transactionalId = reader.string();
    const producerId = reader.int64();
    const transactionState = reader.string();
    reader.skipTags();
    return { transactionalId, producerId, transactionState };
}
function writeListTransactionsTransactionState(writer, message, _version) {
    writer.string(message.transactionalId);
    writer.int64(message.producerId);
    writer.string(message.transactionState);
    writer.tags();
}
//# sourceMappingURL=list-transactions.js.map