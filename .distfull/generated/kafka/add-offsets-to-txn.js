export const addOffsetsToTxnApi = {
    name: 'AddOffsetsToTxn',
    key: 25,
    minVersion: 0,
    maxVersion: 4,
    advertisedMinVersion: 0,
    flexibleFrom: 3,
    readRequest: readAddOffsetsToTxnRequest,
    writeRequest: writeAddOffsetsToTxnRequest,
    readResponse: readAddOffsetsToTxnResponse,
    writeResponse: writeAddOffsetsToTxnResponse,
};
export function readAddOffsetsToTxnRequest(reader, version) {
    reader.flexible = version >= 3;
    const transactionalId = reader.string();
    const producerId = reader.int64();
    const producerEpoch = reader.int16();
    const groupId = reader.string();
    reader.skipTags();
    return { transactionalId, producerId, producerEpoch, groupId };
}
export function writeAddOffsetsToTxnRequest(writer, message, version) {
    writer.flexible = version >= 3;
    writer.string(message.transactionalId);
    writer.int64(message.producerId);
    writer.int16(message.producerEpoch);
    writer.string(message.groupId);
    writer.tags();
}
export function readAddOffsetsToTxnResponse(reader, version) {
    reader.flexible = version >= 3;
    const throttleTimeMs = reader.int32();
    const errorCode = reader.int16();
    reader.skipTags();
    return { throttleTimeMs, errorCode };
}
export function writeAddOffsetsToTxnResponse(writer, message, version) {
    writer.flexible = version >= 3;
    writer.int32(message.throttleTimeMs ?? 0);
    writer.int16(message.errorCode ?? 0);
    writer.tags();
}
//# sourceMappingURL=add-offsets-to-txn.js.map