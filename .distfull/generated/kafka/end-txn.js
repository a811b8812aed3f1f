export const endTxnApi = {
    name: 'EndTxn',
    key: 26,
    minVersion: 0,
    maxVersion: 4,
    advertisedMinVersion: 0,
    flexibleFrom: 3,
    readRequest: readEndTxnRequest,
    writeRequest: writeEndTxnRequest,
    readResponse: readEndTxnResponse,
    writeResponse: writeEndTxnResponse,
};
export function readEndTxnRequest(reader, version) {
    reader.flexible = version >= 3;
    const transactionalId = reader.string();
    const producerId = reader.int64();
    const producerEpoch = reader.int16();
    const committed = reader.bool();
    reader.skipTags();
    return { transactionalId, producerId, producerEpoch, committed };
}
export function writeEndTxnRequest(writer, message, version) {
    writer.flexible = version >= 3;
    writer.string(message.transactionalId);
    writer.int64(message.producerId);
    writer.int16(message.producerEpoch);
    writer.bool(message.committed);
    writer.tags();
}
export function readEndTxnResponse(reader, version) {
    reader.flexible = version >= 3;
    const throttleTimeMs = reader.int32();
    const errorCode = reader.int16();
    reader.skipTags();
    return { throttleTimeMs, errorCode };
}
export function writeEndTxnResponse(writer, message, version) {
    writer.flexible = version >= 3;
    writer.int32(message.throttleTimeMs ?? 0);
    writer.int16(message.errorCode ?? 0);
    writer.tags();
}
//# sourceMappingURL=end-txn.js.map