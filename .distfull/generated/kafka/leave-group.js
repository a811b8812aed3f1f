export const leaveGroupApi = {
    name: 'LeaveGroup',
    key: 13,
    minVersion: 0,
    maxVersion: 5,
    advertisedMinVersion: 0,
    flexibleFrom: 4,
    readRequest: readLeaveGroupRequest,
    writeRequest: writeLeaveGroupRequest,
    readResponse: readLeaveGroupResponse,
    writeResponse: writeLeaveGroupResponse,
};
export function readLeaveGroupRequest(reader, version) {
    reader.flexible = version >= 4;
    const groupId = reader.string();
    const memberId = version <= 2 ? reader.string() : '';
    const members = version >= 3 ? reader.array(2, () => readMemberIdentity(reader, version)) : [];
    reader.skipTags();
    return { groupId, memberId, members };
}
export function writeLeaveGroupRequest(writer, message, version) {
    writer.flexible = version >= 4;
    writer.string(message.groupId);
    if (version <= 2)
        writer.string(message.memberId ?? '');
    if (version >= 3)
        writer.array(message.members ?? [], (item) => writeMemberIdentity(writer, item, version));
    writer.tags();
}
function readMemberIdentity(reader, version) {
    const memberId = reader.string();
    const groupInstanceId = reader.nullableString();
    const reason = version >= 5 ? reader.nullableString() : null;
    reader.skipTags();
    return { memberId, groupInstanceId, reason };
}
function writeMemberIdentity(writer, message, version) {
    writer.string(message.memberId);
    writer.nullableString(message.groupInstanceId ?? null);
    if (version >= 5)
        writer.nullableString(message.reason ?? null);
    writer.tags();
}
export function readLeaveGroupResponse(reader, version) {
    reader.flexible = version >= 4;
    const throttleTimeMs = version >= 1 ? reader.int32() : 0;
    const errorCode = reader.int16();
    const members = version >= 3 ? reader.array(4, () => readMemberResponse(reader, version)) : [];
    reader.skipTags();
    return { throttleTimeMs, errorCode, members };
}
export function writeLeaveGroupResponse(writer, message, version) {
    writer.flexible = version >= 4;
    if (version >= 1)
        writer.int32(message.throttleTimeMs ?? 0);
    writer.int16(message.errorCode ?? 0);
    if (version >= 3)
        writer.array(message.members ?? [], (item) => writeMemberResponse(writer, item, version));
    writer.tags();
}
function readMemberResponse(reader, _version) {
    const memberId = reader.string();
    const groupInstanceId = reader.nullableString();
    const errorCode = reader.int16();
    reader.skipTags();
    return { memberId, groupInstanceId, errorCode };
}
function writeMemberResponse(writer, message, _version) {
    writer.string(message.memberId);
    writer.nullableString(message.groupInstanceId ?? null);
    writer.int16(message.errorCode ?? 0);
    writer.tags();
}
//# sourceMappingURL=leave-group.js.map