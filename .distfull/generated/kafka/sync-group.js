export const syncGroupApi = {
    name: 'SyncGroup',
    key: 14,
    minVersion: 0,
    maxVersion: 5,
    advertisedMinVersion: 0,
    flexibleFrom: 4,
    readRequest: readSyncGroupRequest,
    writeRequest: writeSyncGroupRequest,
    readResponse: readSyncGroupResponse,
    writeResponse: writeSyncGroupResponse,
};
export function readSyncGroupRequest(reader, version) {
    reader.flexible = version >= 4;
    const groupId = reader.string();
    const generationId = reader.int32();
    const memberId = reader.string();
    const groupInstanceId = version >= 3 ? reader.nullableString() : null;
    const protocolType = version >= 5 ? reader.nullableString() : null;
    const protocolName = version >= 5 ? reader.nullableString() : null;
    const assignments = reader.array(2, () => readSyncGroupRequestAssignment(reader, version));
    reader.skipTags();
    return { groupId, generationId, memberId, groupInstanceId, protocolType, protocolName, assignments };
}
export function writeSyncGroupRequest(writer, message, version) {
    writer.flexible = version >= 4;
    writer.string(message.groupId);
    writer.int32(message.generationId);
    writer.string(message.memberId);
    if (version >= 3)
        writer.nullableString(message.groupInstanceId ?? null);
    if (version >= 5)
        writer.nullableString(message.protocolType ?? null);
    if (version >= 5)
        writer.nullableString(message.protocolName ?? null);
    writer.array(message.assignments, (item) => writeSyncGroupRequestAssignment(writer, item, version));
    writer.tags();
}
function readSyncGroupRequestAssignment(reader, _version) {
    const memberId = reader.string();
    const assignment = reader.bytes();
    reader.skipTags();
    return { memberId, assignment };
}
function writeSyncGroupRequestAssignment(writer, message, _version) {
    writer.string(message.memberId);
    writer.bytes(message.assignment);
    writer.tags();
}
export function readSyncGroupResponse(reader, version) {
    reader.flexible = version >= 4;
    const throttleTimeMs = version >= 1 ? reader.int32() : 0;
    const errorCode = reader.int16();
    const protocolType = version >= 5 ? reader.nullableString() : null;
    const protocolName = version >= 5 ? reader.nullableString() : null;
    const assignment = reader.bytes();
    reader.skipTags();
    return { throttleTimeMs, errorCode, protocolType, protocolName, assignment };
}
export function writeSyncGroupResponse(writer, message, version) {
    writer.flexible = version >= 4;
    if (version >= 1)
        writer.int32(message.throttleTimeMs ?? 0);
    writer.int16(message.errorCode ?? 0);
    if (version >= 5)
        writer.nullableString(message.protocolType ?? null);
    if (version >= 5)
        writer.nullableString(message.protocolName ?? null);
    writer.bytes(message.assignment);
    writer.tags();
}
//# sourceMappingURL=sync-group.js.map