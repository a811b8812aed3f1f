export const describeAclsApi = {
    name: 'DescribeAcls',
    key: 29,
    minVersion: 1,
    maxVersion: 3,
    advertisedMinVersion: 1,
    flexibleFrom: 2,
    readRequest: readDescribeAclsRequest,
    writeRequest: writeDescribeAclsRequest,
    readResponse: readDescribeAclsResponse,
    writeResponse: writeDescribeAclsResponse,
};
export function readDescribeAclsRequest(reader, version) {
    reader.flexible = version >= 2;
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
export function writeDescribeAclsRequest(writer, message, version) {
    writer.flexible = version >= 2;
    writer.int8(message.resourceTypeFilter);
    writer.nullableString(message.resourceNameFilter);
    writer.int8(message.patternTypeFilter ?? 3);
    writer.nullableString(message.principalFilter);
    writer.nullableString(message.hostFilter);
    writer.int8(message.operation);
    writer.int8(message.permissionType);
    writer.tags();
}
export function readDescribeAclsResponse(reader, version) {
    reader.flexible = version >= 2;
    const throttleTimeMs = reader.int32();
    const errorCode = reader.int16();
    const errorMessage = reader.nullableString();
    const resources = reader.array(4, () => readDescribeAclsResource(reader, version));
    reader.skipTags();
    return { throttleTimeMs, errorCode, errorMessage, resources };
}
export function writeDescribeAclsResponse(writer, message, version) {
    writer.flexible = version >= 2;
    writer.int32(message.throttleTimeMs ?? 0);
    writer.int16(message.errorCode ?? 0);
    writer.nullableString(message.errorMessage ?? null);
    writer.array(message.resources, (item) => writeDescribeAclsResource(writer, item, version));
    writer.tags();
}
function readDescribeAclsResource(reader, version) {
    const resourceType = reader.int8();
    const resourceName = reader.string();
    const patternType = reader.int8();
    const acls = reader.array(4, () => readAclDescription(reader, version));
    reader.skipTags();
    return { resourceType, resourceName, patternType, acls };
}
function writeDescribeAclsResource(writer, message, version) {
    writer.int8(message.resourceType);
    writer.string(message.resourceName);
    writer.int8(message.patternType ?? 3);
    writer.array(message.acls, (item) => writeAclDescription(writer, item, version));
    writer.tags();
}
function readAclDescription(reader, _version) {
    const principal = reader.string();
    const host = reader.string();
    const operation = reader.int8();
    const permissionType = reader.int8();
    reader.skipTags();
    return { principal, host, operation, permissionType };
}
function writeAclDescription(writer, message, _version) {
    writer.string(message.principal);
    writer.string(message.host);
    writer.int8(message.operation);
    writer.int8(message.permissionType);
    writer.tags();
}
//# sourceMappingURL=describe-acls.js.map