export const describeGroupsApi = {
    name: 'DescribeGroups',
    key: 15,
    minVersion: 0,
    maxVersion: 6,
    advertisedMinVersion: 0,
    flexibleFrom: 5,
    readRequest: readDescribeGroupsRequest,
    writeRequest: writeDescribeGroupsRequest,
    readResponse: readDescribeGroupsResponse,
    writeResponse: writeDescribeGroupsResponse,
};
export function readDescribeGroupsRequest(reader, version) {
    reader.flexible = version >= 5;
    const groups = reader.array(1, () => reader.string());
    const includeAuthorizedOperations = version >= 3 ? reader.bool() : false;
    reader.skipTags();
    return { groups, includeAuthorizedOperations };
}
export function writeDescribeGroupsRequest(writer, message, version) {
    writer.flexible = version >= 5;
    writer.array(message.groups, (item) => writer.string(item));
    if (version >= 3)
        writer.bool(message.includeAuthorizedOperations ?? false);
    writer.tags();
}
export function readDescribeGroupsResponse(reader, version) {
    reader.flexible = version >= 5;
    const throttleTimeMs = version >= 1 ? reader.int32() : 0;
    const groups = reader.array(7, () => readDescribedGroup(reader, version));
    reader.skipTags();
    return { throttleTimeMs, groups };
}
export function writeDescribeGroupsResponse(writer, message, version) {
    writer.flexible = version >= 5;
    if (version >= 1)
        writer.int32(message.throttleTimeMs ?? 0);
    writer.array(message.groups, (item) => writeDescribedGroup(writer, item, version));
    writer.tags();
}
function readDescribedGroup(reader, version) {
    const errorCode = reader.int16();
    const errorMessage = version >= 6 ? reader.nullableString() : null;
    const groupId = reader.string();
    const groupState = reader.string();
    const protocolType = reader.string();
    const protocolData = reader.string();
    const members = reader.array(5, () => readDescribedGroupMember(reader, version));
    const authorizedOperations = version >= 3 ? reader.int32() : -2147483648;
    reader.skipTags();
    return { errorCode, errorMessage, groupId, groupState, protocolType, protocolData, members, authorizedOperations };
}
function writeDescribedGroup(writer, message, version) {
    writer.int16(message.errorCode ?? 0);
    if (version >= 6)
        writer.nullableString(message.errorMessage ?? null);
    writer.string(message.groupId);
    writer.string(message.groupState);
    writer.string(message.protocolType);
    writer.string(message.protocolData);
    writer.array(message.members, (item) => writeDescribedGroupMember(writer, item, version));
    if (version >= 3)
        writer.int32(message.authorizedOperations ?? -2147483648);
    writer.tags();
}
function readDescribedGroupMember(reader, version) {
    const memberId = reader.string();
    const groupInstanceId = version >= 4 ? reader.nullableString() : null;
    const clientId = reader.string();
    const clientHost = reader.string();
    const memberMetadata = reader.bytes();
    const memberAssignment = reader.bytes();
    reader.skipTags();
    return { memberId, groupInstanceId, clientId, clientHost, memberMetadata, memberAssignment };
}
function writeDescribedGroupMember(writer, message, version) {
    writer.string(message.memberId);
    if (version >= 4)
        writer.nullableString(message.groupInstanceId ?? null);
    writer.string(message.clientId);
    writer.string(message.clientHost);
    writer.bytes(message.memberMetadata);
    writer.bytes(message.memberAssignment);
    writer.tags();
}
//# sourceMappingURL=describe-groups.js.map