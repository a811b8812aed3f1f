export const initProducerIdApi = {
    name: 'InitProducerId',
    key: 22,
    minVersion: 0,
    maxVersion: 5,
    advertisedMinVersion: 0,
    flexibleFrom: 2,
    readRequest: readInitProducerIdRequest,
    writeRequest: writeInitProducerIdRequest,
    readResponse: readInitProducerIdResponse,
    writeResponse: writeInitProducerIdResponse,
};
export function readInitProducerIdRequest(reader, version) {
    reader.flexible = version >= 2;
    const transactionalId = reader.nullableString();
    const transactionTimeoutMs = reader.int32();
    const producerId = version >= 3 ? reader.int64() : -1;
    const producerEpoch = version >= 3 ? reader.int16() : -1;
    reader.skipTags();
    return { transactionalId, transactionTimeoutMs, producerId, producerEpoch };
}
export function writeInitProducerIdRequest(writer, message, version) {
    writer.flexible = version >= 2;
    writer.nullableString(message.transactionalId);
    writer.int32(message.transactionTimeoutMs);
    if (version >= 3)
        writer.int64(message.producerId ?? -1);
    if (version >= 3)
        writer.int16(message.producerEpoch ?? -1);
    writer.tags();
}
export function readInitProducerIdResponse(reader, version) {
    reader.flexible = version >= 2;
    const throttleTimeMs = reader.int32();
    const errorCode = reader.int16();
    const producerId = reader.int64();
    const producerEpoch = reader.int16();
    reader.skipTags();
    return { throttleTimeMs, errorCode, producerId, producerEpoch };
}
export function writeInitProducerIdResponse(writer, message, version) {
    writer.flexible = version >= 2;
    writer.int32(message.throttleTimeMs ?? 0);
    writer.int16(message.errorCode ?? 0);
    writer.int64(message.producerId ?? -1);
    writer.int16(message.producerEpoch);
    writer.tags();
}
//# sourceMappingURL=init-producer-id.js.map