export const describeLogDirsApi = {
    name: 'DescribeLogDirs',
    key: 35,
    minVersion: 1,
    maxVersion: 4,
    advertisedMinVersion: 1,
    flexibleFrom: 2,
    readRequest: readDescribeLogDirsRequest,
    writeRequest: writeDescribeLogDirsRequest,
    readResponse: readDescribeLogDirsResponse,
    writeResponse: writeDescribeLogDirsResponse,
};
export function readDescribeLogDirsRequest(reader, version) {
    reader.flexible = version >= 2;
    const topics = reader.nullableArray(2, () => readDescribableLogDirTopic(reader, version));
    reader.skipTags();
    return { topics };
}
export function writeDescribeLogDirsRequest(writer, message, version) {
    writer.flexible = version >= 2;
    writer.nullableArray(message.topics, (item) => writeDescribableLogDirTopic(writer, item, version));
    writer.tags();
}
function readDescribableLogDirTopic(reader, _version) {
    const topic = reader.string();
    const partitions = reader.array(4, () => reader.int32());
    reader.skipTags();
    return { topic, partitions };
}
function writeDescribableLogDirTopic(writer, message, _version) {
    writer.string(message.topic);
    writer.array(message.partitions, (item) => writer.int32(item));
    writer.tags();
}
export function readDescribeLogDirsResponse(reader, version) {
    reader.flexible = version >= 2;
    const throttleTimeMs = reader.int32();
    const errorCode = version >= 3 ? reader.int16() : 0;
    const results = reader.array(4, () => readDescribeLogDirsResult(reader, version));
    reader.skipTags();
    return { throttleTimeMs, errorCode, results };
}
export function writeDescribeLogDirsResponse(writer, message, version) {
    writer.flexible = version >= 2;
    writer.int32(message.throttleTimeMs ?? 0);
    if (version >= 3)
        writer.int16(message.errorCode ?? 0);
    writer.array(message.results, (item) => writeDescribeLogDirsResult(writer, item, version));
    writer.tags();
}
function readDescribeLogDirsResult(reader, version) {
    const errorCode = reader.int16();
    const logDir = reader.string();
    const topics = reader.array(2, () => readDescribeLogDirsTopic(reader, version));
    const totalBytes = version >= 4 ? reader.int64() : -1;
    const usableBytes = version >= 4 ? reader.int64() : -1;
    reader.skipTags();
    return { errorCode, logDir, topics, totalBytes, usableBytes };
}
function writeDescribeLogDirsResult(writer, message, version) {
    writer.int16(message.errorCode ?? 0);
    writer.string(message.logDir);
    writer.array(message.topics, (item) => writeDescribeLogDirsTopic(writer, item, version));
    if (version >= 4)
        writer.int64(message.totalBytes ?? -1);
    if (version >= 4)
        writer.int64(message.usableBytes ?? -1);
    writer.tags();
}
function readDescribeLogDirsTopic(reader, version) {
    const name = reader.string();
    const partitions = reader.array(21, () => readDescribeLogDirsPartition(reader, version));
    reader.skipTags();
    return { name, partitions };
}
function writeDescribeLogDirsTopic(writer, message, version) {
    writer.string(message.name);
    writer.array(message.partitions, (item) => writeDescribeLogDirsPartition(writer, item, version));
    writer.tags();
}
function readDescribeLogDirsPartition(reader, _version) {
    const partitionIndex = reader.int32();
    const partitionSize = reader.int64();
    const offsetLag = reader.int64();
    const isFutureKey = reader.bool();
    reader.skipTags();
    return { partitionIndex, partitionSize, offsetLag, isFutureKey };
}
function writeDescribeLogDirsPartition(writer, message, _version) {
    writer.int32(message.partitionIndex);
    writer.int64(message.partitionSize);
    writer.int64(message.offsetLag);
    writer.bool(message.isFutureKey);
    writer.tags();
}
//# sourceMappingURL=describe-log-dirs.js.map