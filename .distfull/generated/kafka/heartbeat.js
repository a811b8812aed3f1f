export const heartbeatApi = {
    name: 'Heartbeat',
    key: 12,
    minVersion: 0,
    maxVersion: 4,
    advertisedMinVersion: 0,
    flexibleFrom: 4,
    readRequest: readHeartbeatRequest,
    writeRequest: writeHeartbeatRequest,
    readResponse: readHeartbeatResponse,
    writeResponse: writeHeartbeatResponse,
};
export function readHeartbeatRequest(reader, version) {
    reader.flexible = version >= 4;
    const groupId = reader.string();
    const generationId = reader.int32();
    const memberId = reader.string();
    const groupInstanceId = version >= 3 ? reader.nullableString() : null;
    reader.skipTags();
    return { groupId, generationId, memberId, groupInstanceId };
}
export function writeHeartbeatRequest(writer, message, version) {
    writer.flexible = version >= 4;
    writer.string(message.groupId);
    writer.int32(message.generationId);
    writer.string(message.memberId);
    if (version >= 3)
        writer.nullableString(message.groupInstanceId ?? null);
    writer.tags();
}
export function readHeartbeatResponse(reader, version) {
    reader.flexible = version >= 4;
    const throttleTimeMs = version >= 1 ? reader.int32() : 0;
    const errorCode = reader.int16();
    reader.skipTags();
    return { throttleTimeMs, errorCode };
}
export function writeHeartbeatResponse(writer, message, version) {
    writer.flexible = version >= 4;
    if (version >= 1)
        writer.int32(message.throttleTimeMs ?? 0);
    writer.int16(message.errorCode ?? 0);
    writer.tags();
}
//# sourceMappingURL=heartbeat.js.map