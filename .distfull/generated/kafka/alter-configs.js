export const alterConfigsApi = {
    name: 'AlterConfigs',
    key: 33,
    minVersion: 0,
    maxVersion: 2,
    advertisedMinVersion: 0,
    flexibleFrom: 2,
    readRequest: readAlterConfigsRequest,
    writeRequest: writeAlterConfigsRequest,
    readResponse: readAlterConfigsResponse,
    writeResponse: writeAlterConfigsResponse,
};
export function readAlterConfigsRequest(reader, version) {
    reader.flexible = version >= 2;
    const resources = reader.array(3, () => readAlterConfigsResource(reader, version));
    const validateOnly = reader.bool();
    reader.skipTags();
    return { resources, validateOnly };
}
export function writeAlterConfigsRequest(writer, message, version) {
    writer.flexible = version >= 2;
    writer.array(message.resources, (item) => writeAlterConfigsResource(writer, item, version));
    writer.bool(message.validateOnly);
    writer.tags();
}
function readAlterConfigsResource(reader, version) {
    const resourceType = reader.int8();
    const resourceName = reader.string();
    const configs = reader.array(2, () => readAlterableConfig(reader, version));
    reader.skipTags();
    return { resourceType, resourceName, configs };
}
function writeAlterConfigsResource(writer, message, version) {
    writer.int8(message.resourceType);
    writer.string(message.resourceName);
    writer.array(message.configs, (item) => writeAlterableConfig(writer, item, version));
    writer.tags();
}
function readAlterableConfig(reader, _version) {
    const name = reader.string();
    const value = reader.nullableString();
    reader.skipTags();
    return { name, value };
}
function writeAlterableConfig(writer, message, _version) {
    writer.string(message.name);
    writer.nullableString(message.value);
    writer.tags();
}
export function readAlterConfigsResponse(reader, version) {
    reader.flexible = version >= 2;
    const throttleTimeMs = reader.int32();
    const responses = reader.array(5, () => readAlterConfigsResourceResponse(reader, version));
    reader.skipTags();
    return { throttleTimeMs, responses };
}
export function writeAlterConfigsResponse(writer, message, version) {
    writer.flexible = version >= 2;
    writer.int32(message.throttleTimeMs ?? 0);
    writer.array(message.responses, (item) => writeAlterConfigsResourceResponse(writer, item, version));
    writer.tags();
}
function readAlterConfigsResourceResponse(reader, _version) {
    const errorCode = reader.int16();
    const errorMessage = reader.nullableString();
    const resourceType = reader.int8();
    const resourceName = reader.string();
    reader.skipTags();
    return { errorCode, errorMessage, resourceType, resourceName };
}
function writeAlterConfigsResourceResponse(writer, message, _version) {
    writer.int16(message.errorCode ?? 0);
    writer.nullableString(message.errorMessage);
    writer.int8(message.resourceType);
    writer.string(message.resourceName);
    writer.tags();
}
//# sourceMappingURL=alter-configs.js.map