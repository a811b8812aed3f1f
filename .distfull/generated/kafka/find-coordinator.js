export const findCoordinatorApi = {
    name: 'FindCoordinator',
    key: 10,
    minVersion: 0,
    maxVersion: 6,
    advertisedMinVersion: 0,
    flexibleFrom: 3,
    readRequest: readFindCoordinatorRequest,
    writeRequest: writeFindCoordinatorRequest,
    readResponse: readFindCoordinatorResponse,
    writeResponse: writeFindCoordinatorResponse,
};
export function readFindCoordinatorRequest(reader, version) {
    reader.flexible = version >= 3;
    const key = version <= 3 ? reader.string() : '';
    const keyType = version >= 1 ? reader.int8() : 0;
    const coordinatorKeys = version >= 4 ? reader.array(1, () => reader.string()) : [];
    reader.skipTags();
    return { key, keyType, coordinatorKeys };
}
export function writeFindCoordinatorRequest(writer, message, version) {
    writer.flexible = version >= 3;
    if (version <= 3)
        writer.string(message.key ?? '');
    if (version >= 1)
        writer.int8(message.keyType ?? 0);
    if (version >= 4)
        writer.array(message.coordinatorKeys ?? [], (item) => writer.string(item));
    writer.tags();
}
export function readFindCoordinatorResponse(reader, version) {
    reader.flexible = version >= 3;
    const throttleTimeMs = version >= 1 ? reader.int32() : 0;
    const errorCode = version <= 3 ? reader.int16() : 0;
    const errorMessage = version >= 1 && version <= 3 ? reader.nullableString() : null;
    const nodeId = version <= 3 ? reader.int32() : 0;
    const host = version <= 3 ? reader.string() : '';
    const port = version <= 3 ? reader.int32() : 0;
    const coordinators = version >= 4 ? reader.array(13, () => readCoordinator(reader, version)) : [];
    reader.skipTags();
    return { throttleTimeMs, errorCode, errorMessage, nodeId, host, port, coordinators };
}
export function writeFindCoordinatorResponse(writer, message, version) {
    writer.flexible = version >= 3;
    if (version >= 1)
        writer.int32(message.throttleTimeMs ?? 0);
    if (version <= 3)
        writer.int16(message.errorCode ?? 0);
    if (version >= 1 && version <= 3)
        writer.nullableString(message.errorMessage ?? null);
    if (version <= 3)
        writer.int32(message.nodeId ?? 0);
    if (version <= 3)
        writer.string(message.host ?? '');
    if (version <= 3)
        writer.int32(message.port ?? 0);
    if (version >= 4)
        writer.array(message.coordinators ?? [], (item) => writeCoordinator(writer, item, version));
    writer.tags();
}
function readCoordinator(reader, _version) {
    const key = reader.string();
    const nodeId = reader.int32();
    const host = reader.string();
    const port = reader.int32();
    const errorCode = reader.int16();
    const errorMessage = reader.nullableString();
    reader.skipTags();
    return { key, nodeId, host, port, errorCode, errorMessage };
}
function writeCoordinator(writer, message, _version) {
    writer.string(message.key);
    writer.int32(message.nodeId);
    writer.string(message.host);
    writer.int32(message.port);
    writer.int16(message.errorCode ?? 0);
    writer.nullableString(message.errorMessage ?? null);
    writer.tags();
}
//# sourceMappingURL=find-coordinator.js.map