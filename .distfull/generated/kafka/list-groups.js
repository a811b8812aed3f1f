export const listGroupsApi = {
    name: 'ListGroups',
    key: 16,
    minVersion: 0,
    maxVersion: 5,
    advertisedMinVersion: 0,
    flexibleFrom: 3,
    readRequest: readListGroupsRequest,
    writeRequest: writeListGroupsRequest,
    readResponse: readListGroupsResponse,
    writeResponse: writeListGroupsResponse,
};
export function readListGroupsRequest(reader, version) {
    reader.flexible = version >= 3;
    const statesFilter = version >= 4 ? reader.array(1, () => reader.string()) : [];
    const typesFilter = version >= 5 ? reader.array(1, () => reader.string()) : [];
    reader.skipTags();
    return { statesFilter, typesFilter };
}
export function writeListGroupsRequest(writer, message, version) {
    writer.flexible = version >= 3;
    if (version >= 4)
        writer.array(message.statesFilter ?? [], (item) => writer.string(item));
    if (version >= 5)
        writer.array(message.typesFilter ?? [], (item) => writer.string(item));
    writer.tags();
}
export function readListGroupsResponse(reader, version) {
    reader.flexible = version >= 3;
    const throttleTimeMs = version >= 1 ? reader.int32() : 0;
    const errorCode = reader.int16();
    const groups = reader.array(2, () => readListedGroup(reader, version));
    reader.skipTags();
    return { throttleTimeMs, errorCode, groups };
}
export function writeListGroupsResponse(writer, message, version) {
    writer.flexible = version >= 3;
    if (version >= 1)
        writer.int32(message.throttleTimeMs ?? 0);
    writer.int16(message.errorCode ?? 0);
    writer.array(message.groups, (item) => writeListedGroup(writer, item, version));
    writer.tags();
}
function readListedGroup(reader, version) {
    const groupId = reader.string();
    const protocolType = reader.string();
    const groupState = version >= 4 ? reader.string() : '';
    const groupType = version >= 5 ? reader.string() : '';
    reader.skipTags();
    return { groupId, protocolType, groupState, groupType };
}
function writeListedGroup(writer, message, version) {
    writer.string(message.groupId);
    writer.string(message.protocolType);
    if (version >= 4)
        writer.string(message.groupState ?? '');
    if (version >= 5)
        writer.string(message.groupType ?? '');
    writer.tags();
}
//# sourceMappingURL=list-groups.js.map