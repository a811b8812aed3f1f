export const fetchApi = {
    name: 'Fetch',
    key: 1,
    minVersion: 4,
    maxVersion: 17,
    advertisedMinVersion: 4,
    flexibleFrom: 12,
    readRequest: readFetchRequest,
    writeRequest: writeFetchRequest,
    readResponse: readFetchResponse,
    writeResponse: writeFetchResponse,
};
export function readFetchRequest(reader, version) {
    reader.flexible = version >= 12;
    let clusterId = null;
    const replicaId = version <= 14 ? reader.int32() : -1;
    let replicaState = undefined;
    const maxWaitMs = reader.int32();
    const minBytes = reader.int32();
    const maxBytes = reader.int32();
    const isolationLevel = reader.int8();
    const sessionId = version >= 7 ? reader.int32() : 0;
    const sessionEpoch = version >= 7 ? reader.int32() : -1;
    const topics = reader.array(1, () => readFetchTopic(reader, version));
    const forgottenTopicsData = version >= 7 ? reader.array(1, () => readForgottenTopic(reader, version)) : [];
    const rackId = version >= 11 ? reader.string() : '';
    reader.tags((tag) => {
        if (tag === 0)
            clusterId = reader.nullableString();
        if (tag === 1)
            replicaState = readReplicaState(reader, version);
    });
    return { clusterId, replicaId, replicaState, maxWaitMs, minBytes, maxBytes, isolationLevel, sessionId, sessionEpoch, topics, forgottenTopicsData, rackId };
}
export function writeFetchRequest(writer, message, version) {
    writer.flexible = version >= 12;
    if (version <= 14)
        writer.int32(message.replicaId ?? -1);
    writer.int32(message.maxWaitMs);
    writer.int32(message.minBytes);
    writer.int32(message.maxBytes ?? 2147483647);
    writer.int8(message.isolationLevel ?? 0);
    if (version >= 7)
        writer.int32(message.sessionId ?? 0);
    if (version >= 7)
        writer.int32(message.sessionEpoch ?? -1);
    writer.array(message.topics, (item) => writeFetchTopic(writer, item, version));
    if (version >= 7)
        writer.array(message.forgottenTopicsData ?? [], (item) => writeForgottenTopic(writer, item, version));
    if (version >= 11)
        writer.string(message.rackId ?? '');
    const tags = [];
    const { clusterId = null } = message;
    if (clusterId !== null)
        tags.push({ tag: 0, write: (to) => to.nullableString(clusterId) });
    const { replicaState } = message;
    if (replicaState !== undefined)
        tags.push({ tag: 1, write: (to) => writeReplicaState(to, replicaState, version) });
    writer.tags(tags);
}
function readReplicaState(reader, _version) {
    const replicaId = reader.int32();
    const replicaEpoch = reader.int64();
    reader.skipTags();
    return { replicaId, replicaEpoch };
}
function writeReplicaState(writer, message, _version) {
    writer.int32(message.replicaId ?? -1);
    writer.int64(message.replicaEpoch ?? -1);
    writer.tags();
}
function readFetchTopic(reader, version) {
    const topic = version <= 12 ? reader.string() : '';
    const topicId = version >= 13 ? reader.uuid() : 'AAAAAAAAAAAAAAAAAAAAAA';
    const partitions = reader.array(16, () => readFetchPartition(reader, version));
    reader.skipTags();
    return { topic, topicId, partitions };
}
function writeFetchTopic(writer, message, version) {
    if (version <= 12)
        writer.string(message.topic ?? '');
    if (version >= 13)
        writer.uuid(message.topicId ?? 'AAAAAAAAAAAAAAAAAAAAAA');
    writer.array(message.partitions, (item) => writeFetchPartition(writer, item, version));
    writer.tags();
}
function readFetchPartition(reader, version) {
    const partition = reader.int32();
    const currentLeaderEpoch = version >= 9 ? reader.int32() : -1;
    const fetchOffset = reader.int64();
    const lastFetchedEpoch = version >= 12 ? reader.int32() : -1;
    const logStartOffset = version >= 5 ? reader.int64() : -1;
    const partitionMaxBytes = reader.int32();
    let replicaDirectoryId = 'AAAAAAAAAAAAAAAAAAAAAA';
    reader.tags((tag) => {
        if (tag === 0)
            replicaDirectoryId = reader.uuid();
    });
    return { partition, currentLeaderEpoch, fetchOffset, lastFetchedEpoch, logStartOffset, partitionMaxBytes, replicaDirectoryId };
}
function writeFetchPartition(writer, message, version) {
    writer.int32(message.partition);
    if (version >= 9)
        writer.int32(message.currentLeaderEpoch ?? -1);
    writer.int64(message.fetchOffset);
    if (version >= 12)
        writer.int32(message.lastFetchedEpoch ?? -1);
    if (version >= 5)
        writer.int64(message.logStartOffset ?? -1);
    writer.int32(message.partitionMaxBytes);
    const tags = [];
    const { replicaDirectoryId = 'AAAAAAAAAAAAAAAAAAAAAA' } = message;
    if (replicaDirectoryId !== 'AAAAAAAAAAAAAAAAAAAAAA')
        tags.push({ tag: 0, write: (to) => to.uuid(replicaDirectoryId) });
    writer.tags(tags);
}
function readForgottenTopic(reader, version) {
    const topic = version <= 12 ? reader.string() : '';
    const topicId = version >= 13 ? reader.uuid() : 'AAAAAAAAAAAAAAAAAAAAAA';
    const partitions = reader.array(4, () => reader.int32());
    reader.skipTags();
    return { topic, topicId, partitions };
}
function writeForgottenTopic(writer, message, version) {
    if (version <= 12)
        writer.string(message.topic ?? '');
    if (version >= 13)
        writer.uuid(message.topicId ?? 'AAAAAAAAAAAAAAAAAAAAAA');
    writer.array(message.partitions, (item) => writer.int32(item));
    writer.tags();
}
export function readFetchResponse(reader, version) {
    reader.flexible = version >= 12;
    const throttleTimeMs = reader.int32();
    const errorCode = version >= 7 ? reader.int16() : 0;
    const sessionId = version >= 7 ? reader.int32() : 0;
    const responses = reader.array(1, () => readFetchableTopicResponse(reader, version));
    let nodeEndpoints = [];
    reader.tags((tag) => {
        if (tag === 0)
            nodeEndpoints = reader.array(10, () => readNodeEndpoint(reader, version));
    });
    return { throttleTimeMs, errorCode, sessionId, responses, nodeEndpoints };
}
export function writeFetchResponse(writer, message, version) {
    writer.flexible = version >= 12;
    writer.int32(message.throttleTimeMs ?? 0);
    if (version >= 7)
        writer.int16(message.errorCode ?? 0);
    if (version >= 7)
        writer.int32(message.sessionId ?? 0);
    writer.array(message.responses, (item) => writeFetchableTopicResponse(writer, item, version));
    const tags = [];
    const { nodeEndpoints = [] } = message;
    if (nodeEndpoints.length > 0)
        tags.push({ tag: 0, write: (to) => to.array(nodeEndpoints, (item) => writeNodeEndpoint(to, item, version)) });
    writer.tags(tags);
}
function readFetchableTopicResponse(reader, version) {
    const topic = version <= 12 ? reader.string() : '';
    const topicId = version >= 13 ? reader.uuid() : 'AAAAAAAAAAAAAAAAAAAAAA';
    const partitions = reader.array(24, () => readPartitionData(reader, version));
    reader.skipTags();
    return { topic, topicId, partitions };
}
function writeFetchableTopicResponse(writer, message, version) {
    if (version <= 12)
        writer.string(message.topic ?? '');
    if (version >= 13)
        writer.uuid(message.topicId ?? 'AAAAAAAAAAAAAAAAAAAAAA');
    writer.array(message.partitions, (item) => writePartitionData(writer, item, version));
    writer.tags();
}
function readPartitionData(reader, version) {
    const partitionIndex = reader.int32();
    const errorCode = reader.int16();
    const highWatermark = reader.int64();
    const lastStableOffset = reader.int64();
    const logStartOffset = version >= 5 ? reader.int64() : -1;
    let divergingEpoch = undefined;
    let currentLeader = undefined;
    let snapshotId = undefined;
    const abortedTransactions = reader.nullableArray(16, () => readAbortedTransaction(reader, version));
    const preferredReadReplica = version >= 11 ? reader.int32() : -1;
    const records = reader.nullableBytes();
    reader.tags((tag) => {
        if (tag === 0)
            divergingEpoch = readEpochEndOffset(reader, version);
        if (tag === 1)
            currentLeader = readLeaderIdAndEpoch(reader, version);
        if (tag === 2)
            snapshotId = readSnapshotId(reader, version);
    });
    return { partitionIndex, errorCode, highWatermark, lastStableOffset, logStartOffset, divergingEpoch, currentLeader, snapshotId, abortedTransactions, preferredReadReplica, records };
}
function writePartitionData(writer, message, version) {
    writer.int32(message.partitionIndex);
    writer.int16(message.errorCode ?? 0);
    writer.int64(message.highWatermark);
    writer.int64(message.lastStableOffset ?? -1);
    if (version >= 5)
        writer.int64(message.logStartOffset ?? -1);
    writer.nullableArray(message.abortedTransactions ?? null, (item) => writeAbortedTransaction(writer, item, version));
    if (version >= 11)
        writer.int32(message.preferredReadReplica ?? -1);
    writer.nullableBytes(message.records ?? null);
    const tags = [];
    const { divergingEpoch } = message;
    if (divergingEpoch !== undefined)
        tags.push({ tag: 0, write: (to) => writeEpochEndOffset(to, divergingEpoch, version) });
    const { currentLeader } = message;
    if (currentLeader !== undefined)
        tags.push({ tag: 1, write: (to) => writeLeaderIdAndEpoch(to, currentLeader, version) });
    const { snapshotId } = message;
    if (snapshotId !== undefined)
        tags.push({ tag: 2, write: (to) => writeSnapshotId(to, snapshotId, version) });
    writer.tags(tags);
}
function readEpochEndOffset(reader, _version) {
    const epoch = reader.int32();
    const endOffset = reader.int64();
    reader.skipTags();
    return { epoch, endOffset };
}
function writeEpochEndOffset(writer, message, _version) {
    writer.int32(message.epoch ?? -1);
    writer.int64(message.endOffset ?? -1);
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
function readSnapshotId(reader, _version) {
    const endOffset = reader.int64();
    const epoch = reader.int32();
    reader.skipTags();
    return { endOffset, epoch };
}
function writeSnapshotId(writer, message, _version) {
    writer.int64(message.endOffset ?? -1);
    writer.int32(message.epoch ?? -1);
    writer.tags();
}
function readAbortedTransaction(reader, _version) {
    const producerId = reader.int64();
    const firstOffset = reader.int64();
    reader.skipTags();
    return { producerId, firstOffset };
}
function writeAbortedTransaction(writer, message, _version) {
    writer.int64(message.producerId);
    writer.int64(message.firstOffset);
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
//# sourceMappingURL=fetch.js.map