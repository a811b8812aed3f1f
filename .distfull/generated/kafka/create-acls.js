export const createAclsApi = {
    name: 'CreateAcls',
    key: 30,
    minVersion: 1,
    maxVersion: 3,
    advertisedMinVersion: 1,
    flexibleFrom: 2,
    readRequest: readCreateAclsRequest,
    writeRequest: writeCreateAclsRequest,
    readResponse: readCreateAclsResponse,
    writeResponse: writeCreateAclsResponse,
};
export function readCreateAclsRequest(reader, version) {
    reader.flexible = version >= 2;
    const creations = reader.array(7, () => readAclCreation(reader, version));
    reader.skipTags();
    return { creations };
}
export function writeCreateAclsRequest(writer, message, version) {
    writer.flexible = version >= 2;
    writer.array(message.creations, (item) => writeAclCreation(writer, item, version));
    writer.tags();
}
function readAclCreation(reader, _version) {
    const resourceType = reader.int8();
    const resourceName = reader.string();
    const resourcePatternType = reader.int8();
    const principal = reader.string();
    const host = reader.string();
    const operation = reader.int8();
    const permissionType = reader.int8();
    reader.skipTags();
    return { resourceType, resourceName, resourcePatternType, principal, host, operation, permissionType };
}
function writeAclCreation(writer, message, _version) {
    writer.int8(message.resourceType);
    writer.string(message.resourceName);
    writer.int8(message.resourcePatternType ?? 3);
    writer.string(message.principal);
    writer.string(message.host);
    writer.int8(message.operation);
    writer.int8(message.permissionType);
    writer.tags();
}
export function readCreateAclsResponse(reader, version) {
    reader.flexible = version >= 2;
    const throttleTimeMs = reader.int32();
    const results = reader.array(3, () => readAclCreationResult(reader, version));
    reader.skipTags();
    return { throttleTimeMs, results };
}
export function writeCreateAclsResponse(writer, message, version) {
    writer.flexible = version >= 2;
    writer.int32(message.throttleTimeMs ?? 0);
    writer.array(message.results, (item) => writeAclCreationResult(writer, item, version));
    writer.tags();
}
function readAclCreationResult(reader, _version) {
    const errorCode = reader.int16();
    const errorMessage = reader.nullableString();
    reader.skipTags();
    return { errorCode, errorMessage };
}
function writeAclCreationResult(writer, message, _version) {
    writer.int16(message.errorCode ?? 0);
    writer.nullableString(message.errorMessage ?? null);
    writer.tags();
}
//# sourceMappingURL=create-acls.js.map