export const deleteAclsApi = {
    name: 'DeleteAcls',
    key: 31,
    minVersion: 1,
    maxVersion: 3,
    advertisedMinVersion: 1,
    flexibleFrom: 2,
    readRequest: readDeleteAclsRequest,
    writeRequest: writeDeleteAclsRequest,
    readResponse: readDeleteAclsResponse,
    writeResponse: writeDeleteAclsResponse,
};
export function readDeleteAclsRequest(reader, version) {
    reader.flexible = version >= 2;
    const filters = reader.array(7, () => readDeleteAclsFilter(reader, version));
    reader.skipTags();
    return { filters };
}
export function writeDeleteAclsRequest(writer, message, version) {
    writer.flexible = version >= 2;
    writer.array(message.filters, (item) => writeDeleteAclsFilter(writer, item, version));
    writer.tags();
}
function readDeleteAclsFilter(reader, _version) {
    const resourceTypeFilter = reader.int8();
    const resourceNameFilter = reader.nullableString();
    const patternTypeFilter = reader.int8();
    const principalFilter = reader.nullableString();
    const hostFilter = reader.nullableString();
    const operation = reader.int8();
    const permissionType = reader.int8();
    reader.skipTags();
    return { resourceTypeFilter, resourceNameFilter, patternTypeFilter, principalFilter, hostFilter, operation, permissionType };
}
function writeDeleteAclsFilter(writer, message, _version) {
    writer.int8(message.resourceTypeFilter);
    writer.nullableString(message.resourceNameFilter);
    writer.int8(message.patternTypeFilter ?? 3);
    writer.nullableString(message.principalFilter);
    writer.nullableString(message.hostFilter);
    writer.int8(message.operation);
    writer.int8(message.permissionType);
    writer.tags();
}
export function readDeleteAclsResponse(reader, version) {
    reader.flexible = version >= 2;
    const throttleTimeMs = reader.int32();
    const filterResults = reader.array(4, () => readDeleteAclsFilterResult(reader, version));
    reader.skipTags();
    return { throttleTimeMs, filterResults };
}
export function writeDeleteAclsResponse(writer, message, version) {
    writer.flexible = version >= 2;
    writer.int32(message.throttleTimeMs ?? 0);
    writer.array(message.filterResults, (item) => writeDeleteAclsFilterResult(writer, item, version));
    writer.tags();
}
function readDeleteAclsFilterResult(reader, version) {
    const errorCode = reader.int16();
    const errorMessage = reader.nullableString();
    const matchingAcls = reader.array(10, () => readDeleteAclsMatchingAcl(reader, version));
    reader.skipTags();
    return { errorCode, errorMessage, matchingAcls };
}
function writeDeleteAclsFilterResult(writer, message, version) {
    writer.int16(message.errorCode ?? 0);
    writer.nullableString(message.errorMessage ?? null);
    writer.array(message.matchingAcls, (item) => writeDeleteAclsMatchingAcl(writer, item, version));
    writer.tags();
}
function readDeleteAclsMatchingAcl(reader, _version) {
    const errorCode = reader.int16();
    const errorMessage = reader.nullableString();
    const resourceType = reader.int8();
    const resourceName = reader.string();
    const patternType = reader.int8();
    const principal = reader.string();
    const host = reader.string();
    const operation = reader.int8();
    const permissionType = reader.int8();
    reader.skipTags();
    return { errorCode, errorMessage, resourceType, resourceName, patternType, principal, host, operation, permissionType };
}
function writeDeleteAclsMatchingAcl(writer, message, _version) {
    writer.int16(message.errorCode ?? 0);
    writer.nullableString(message.errorMessage ?? null);
    writer.int8(message.resourceType);
    writer.string(message.resourceName);
    writer.int8(message.patternType ?? 3);
    writer.string(message.principal);
    writer.string(message.host);
    writer.int8(message.operation);
    writer.int8(message.permissionType);
    writer.tags();
}
//# sourceMappingURL=delete-acls.js.map