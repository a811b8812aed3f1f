export const writeTxnMarkersApi = {
    name: 'WriteTxnMarkers',
    key: 27,
    minVersion: 1,
    maxVersion: 1,
    advertisedMinVersion: 1,
    flexibleFrom: 1,
    readRequest: readWriteTxnMarkersRequest,
    writeRequest: writeWriteTxnMarkersRequest,
    readResponse: readWriteTxnMarkersResponse,
    writeResponse: writeWriteTxnMarkersResponse,
};
export function readWriteTxnMarkersRequest(reader, version) {
    reader.flexible = true;
    const markers = reader.array(16, () => readWriteTxnMarkersWritableTxnMarker(reader, version));
    reader.skipTags();
    return { markers };
}
export function writeWriteTxnMarkersRequest(writer, message, version) {
    writer.flexible = true;
    writer.array(message.markers, (item) => writeWriteTxnMarkersWritableTxnMarker(writer, item, version));
    writer.tags();
}
function readWriteTxnMarkersWritableTxnMarker(reader, version) {
    const producerId = reader.int64();
    const producerEpoch = reader.int16();
    const transactionResult = reader.bool();
    const topics = reader.array(2, () => readWriteTxnMarkersWritableTxnMarkerTopic(reader, version));
    const coordinatorEpoch = reader.int32();
    reader.skipTags();
    return { producerId, producerEpoch, transactionResult, topics, coordinatorEpoch };
}
function writeWriteTxnMarkersWritableTxnMarker(writer, message, version) {
    writer.int64(message.producerId);
    writer.int16(message.producerEpoch);
    writer.bool(message.transactionResult);
    writer.array(message.topics, (item) => writeWriteTxnMarkersWritableTxnMarkerTopic(writer, item, version));
    writer.int32(message.coordinatorEpoch);
    writer.tags();
}
function readWriteTxnMarkersWritableTxnMarkerTopic(reader, _version) {
    const name = reader.string();
    const partitionIndexes = reader.array(4, () => reader.int32());
    reader.skipTags();
    return { name, partitionIndexes };
}
function writeWriteTxnMarkersWritableTxnMarkerTopic(writer, message, _version) {
    writer.string(message.name);
    writer.array(message.partitionIndexes, (item) => writer.int32(item));
    writer.tags();
}
export function readWriteTxnMarkersResponse(reader, version) {
    reader.flexible = true;
    const markers = reader.array(9, () => readWriteTxnMarkersWritableTxnMarkerResult(reader, version));
    reader.skipTags();
    return { markers };
}
export function writeWriteTxnMarkersResponse(writer, message, version) {
    writer.flexible = true;
    writer.array(message.markers, (item) => writeWriteTxnMarkersWritableTxnMarkerResult(writer, item, version));
    writer.tags();
}
function readWriteTxnMarkersWritableTxnMarkerResult(reader, version) {
    const producerId = reader.int64();
    const topics = reader.array(2, () => readWriteTxnMarkersWritableTxnMarkerTopicResult(reader, version));
    reader.skipTags();
    return { producerId, topics };
}
function writeWriteTxnMarkersWritableTxnMarkerResult(writer, message, version) {
    writer.int64(message.producerId);
    writer.array(message.topics, (item) => writeWriteTxnMarkersWritableTxnMarkerTopicResult(writer, item, version));
    writer.tags();
}
function readWriteTxnMarkersWritableTxnMarkerTopicResult(reader, version) {
    const name = reader.string();
    const partitions = reader.array(6, () => readWriteTxnMarkersWritableTxnMarkerPartitionResult(reader, version));
    reader.skipTags();
    return { name, partitions };
}
function writeWriteTxnMarkersWritableTxnMarkerTopicResult(writer, message, version) {
    writer.string(message.name);
    writer.array(message.partitions, (item) => writeWriteTxnMarkersWritableTxnMarkerPartitionResult(writer, item, version));
    writer.tags();
}
function readWriteTxnMarkersWritableTxnMarkerPartitionResult(reader, _version) {
    const partitionIndex = reader.int32();
    const errorCode = reader.int16();
    reader.skipTags();
    return { partitionIndex, errorCode };
}
function writeWriteTxnMarkersWritableTxnMarkerPartitionResult(writer, message, _version) {
    writer.int32(message.partitionIndex);
    writer.int16(message.errorCode ?? 0);
    writer.tags();
}
//# sourceMappingURL=write-txn-markers.js.map