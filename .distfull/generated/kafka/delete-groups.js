export const deleteGroupsApi = {
    name: 'DeleteGroups',
    key: 42,
    minVersion: 0,
    maxVersion: 2,
    advertisedMinVersion: 0,
    flexibleFrom: 2,
    readRequest: readDeleteGroupsRequest,
    writeRequest: writeDeleteGroupsRequest,
    readResponse: readDeleteGroupsResponse,
    writeResponse: writeDeleteGroupsResponse,
};
export function readDeleteGroupsRequest(reader, version) {
    reader.flexible = version >= 2;
    const groupsNames = reader.array(1, () => reader.string());
    reader.skipTags();
    return { groupsNames };
}
export function writeDeleteGroupsRequest(writer, message, version) {
    writer.flexible = version >= 2;
    writer.array(message.groupsNames, (item) => writer.string(item));
    writer.tags();
}
export function readDeleteGroupsResponse(reader, version) {
    reader.flexible = version >= 2;
    const throttleTimeMs = reader.int32();
    const results = reader.array(3, () => readDeletableGroupResult(reader, version));
    reader.skipTags();
    return { throttleTimeMs, results };
}
export function writeDeleteGroupsResponse(writer, message, version) {
    writer.flexible = version >= 2;
    writer.int32(message.throttleTimeMs ?? 0);
    writer.array(message.results, (item) => writeDeletableGroupResult(writer, item, version));
    writer.tags();
}
function readDeletableGroupResult(reader, _version) {
    const groupId = reader.string();
    const errorCode = reader.int16();
    reader.skipTags();
    return { groupId, errorCode };
}
function writeDeletableGroupResult(writer, message, _version) {
    writer.string(message.groupId);
    writer.int16(message.errorCode ?? 0);
    writer.tags();
}
//# sourceMappingURL=delete-groups.js.map