export const joinGroupApi = {
    name: 'JoinGroup',
    key: 11,
    minVersion: 0,
    maxVersion: 9,
    advertisedMinVersion: 0,
    flexibleFrom: 6,
    readRequest: readJoinGroupRequest,
    writeRequest: writeJoinGroupRequest,
    readResponse: readJoinGroupResponse,
    writeResponse: writeJoinGroupResponse,
};
export function readJoinGroupRequest(reader, version) {
    reader.flexible = version >= 6;
    const groupId = reader.string();
    const sessionTimeoutMs = reader.int32();
    const rebalanceTimeoutMs = version >= 1 ? reader.int32() : -1;
    const memberId = reader.string();
    const groupInstanceId = version >= 5 ? reader.nullableString() : null;
    const protocolType = reader.string();
    const protocols = reader.array(2, () => readJoinGroupRequestProtocol(reader, version));
    const reason = version >= 8 ? reader.nullableString() : null;
    reader.skipTags();
    return { groupId, sessionTimeoutMs, rebalanceTimeoutMs, memberId, groupInstanceId, protocolType, protocols, reason };
}
export function writeJoinGroupRequest(writer, message, version) {
    writer.flexible = version >= 6;
    writer.string(message.groupId);
    writer.int32(message.sessionTimeoutMs);
    if (version >= 1)
        writer.int32(message.rebalanceTimeoutMs ?? -1);
    writer.string(message.memberId);
    if (version >= 5)
        writer.nullableString(message.groupInstanceId ?? null);
    writer.string(message.protocolType);
    writer.array(message.protocols, (item) => writeJoinGroupRequestProtocol(writer, item, version));
    if (version >= 8)
        writer.nullableString(message.reason ?? null);
    writer.tags();
}
function readJoinGroupRequestProtocol(reader, _version) {
    const name = reader.string();
    const metadata = reader.bytes();
    reader.skipTags();
    return { name, metadata };
}
function writeJoinGroupRequestProtocol(writer, message, _version) {
    writer.string(message.name);
    writer.bytes(message.metadata);
    writer.tags();
}
export function readJoinGroupResponse(reader, version) {
    reader.flexible = version >= 6;
    const throttleTimeMs = version >= 2 ? reader.int32() : 0;
    const errorCode = reader.int16();
    const generationId = reader.int32();
    const protocolType = version >= 7 ? reader.nullableString() : null;
    const protocolName = (version >= 7 ? reader.nullableString() : reader.string());
    const leader = reader.string();
    const skipAssignment = version >= 9 ? reader.bool() : false;
    const memberId = reader.string();
    const members = reader.array(2, () => readJoinGroupResponseMember(reader, version));
    reader.skipTags();
    return { throttleTimeMs, errorCode, generationId, protocolType, protocolName, leader, skipAssignment, memberId, members };
}
export function writeJoinGroupResponse(writer, message, version) {
    writer.flexible = version >= 6;
    if (version >= 2)
        writer.int32(message.throttleTimeMs ?? 0);
    writer.int16(message.errorCode ?? 0);
    writer.int32(message.generationId ?? -1);
    if (version >= 7)
        writer.nullableString(message.protocolType ?? null);
    {
        if (version >= 7)
            writer.nullableString(message.protocolName ?? null);
        else
            writer.string(message.protocolName ?? '');
    }
    writer.string(message.leader);
    if (version >= 9)
        writer.bool(message.skipAssignment ?? false);
    writer.string(message.memberId);
    writer.array(message.members, (item) => writeJoinGroupResponseMember(writer, item, version));
    writer.tags();
}
function readJoinGroupResponseMember(reader, version) {
    const memberId = reader.string();
    const groupInstanceId = version >= 5 ? reader.nullableString() : null;
    const metadata = reader.bytes();
    reader.skipTags();
    return { memberId, groupInstanceId, metadata };
}
function writeJoinGroupResponseMember(writer, message, version) {
    writer.string(message.memberId);
    if (version >= 5)
        writer.nullableString(message.groupInstanceId ?? null);
    writer.bytes(message.metadata);
    writer.tags();
}
//# sourceMappingURL=join-group.js.map