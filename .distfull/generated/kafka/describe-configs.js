export const describeConfigsApi = {
    name: 'DescribeConfigs',
    key: 32,
    minVersion: 1,
    maxVersion: 4,
    advertisedMinVersion: 1,
    flexibleFrom: 4,
    readRequest: readDescribeConfigsRequest,
    writeRequest: writeDescribeConfigsRequest,
    readResponse: readDescribeConfigsResponse,
    writeResponse: writeDescribeConfigsResponse,
};
export function readDescribeConfigsRequest(reader, version) {
    reader.flexible = version >= 4;
    const resources = reader.array(3, () => readDescribeConfigsResource(reader, version));
    const includeSynonyms = reader.bool();
    const includeDocumentation = version >= 3 ? reader.bool() : false;
    reader.skipTags();
    return { resources, includeSynonyms, includeDocumentation };
}
export function writeDescribeConfigsRequest(writer, message, version) {
    writer.flexible = version >= 4;
    writer.array(message.resources, (item) => writeDescribeConfigsResource(writer, item, version));
    writer.bool(message.includeSynonyms ?? false);
    if (version >= 3)
        writer.bool(message.includeDocumentation ?? false);
    writer.tags();
}
function readDescribeConfigsResource(reader, _version) {
    const resourceType = reader.int8();
    const resourceName = reader.string();
    const configurationKeys = reader.nullableArray(1, () => reader.string());
    reader.skipTags();
    return { resourceType, resourceName, configurationKeys };
}
function writeDescribeConfigsResource(writer, message, _version) {
    writer.int8(message.resourceType);
    writer.string(message.resourceName);
    writer.nullableArray(message.configurationKeys, (item) => writer.string(item));
    writer.tags();
}
export function readDescribeConfigsResponse(reader, version) {
    reader.flexible = version >= 4;
    const throttleTimeMs = reader.int32();
    const results = reader.array(6, () => readDescribeConfigsResult(reader, version));
    reader.skipTags();
    return { throttleTimeMs, results };
}
export function writeDescribeConfigsResponse(writer, message, version) {
    writer.flexible = version >= 4;
    writer.int32(message.throttleTimeMs ?? 0);
    writer.array(message.results, (item) => writeDescribeConfigsResult(writer, item, version));
    writer.tags();
}
function readDescribeConfigsResult(reader, version) {
    const errorCode = reader.int16();
    const errorMessage = reader.nullableString();
    const resourceType = reader.int8();
    const resourceName = reader.string();
    const configs = reader.array(6, () => readDescribeConfigsResourceResult(reader, version));
    reader.skipTags();
    return { errorCode, errorMessage, resourceType, resourceName, configs };
}
function writeDescribeConfigsResult(writer, message, version) {
    writer.int16(message.errorCode ?? 0);
    writer.nullableString(message.errorMessage ?? null);
    writer.int8(message.resourceType);
    writer.string(message.resourceName);
    writer.array(message.configs, (item) => writeDescribeConfigsResourceResult(writer, item, version));
    writer.tags();
}
function readDescribeConfigsResourceResult(reader, version) {
    const name = reader.string();
    const value = reader.nullableString();
    const readOnly = reader.bool();
    const configSource = reader.int8();
    const isSensitive = reader.bool();
    const synonyms = reader.array(3, () => readDescribeConfigsSynonym(reader, version));
    const configType = version >= 3 ? reader.int8() : 0;
    const documentation = version >= 3 ? reader.nullableString() : null;
    reader.skipTags();
    return { name, value, readOnly, configSource, isSensitive, synonyms, configType, documentation };
}
function writeDescribeConfigsResourceResult(writer, message, version) {
    writer.string(message.name);
    writer.nullableString(message.value ?? null);
    writer.bool(message.readOnly);
    writer.int8(message.configSource ?? -1);
    writer.bool(message.isSensitive);
    writer.array(message.synonyms, (item) => writeDescribeConfigsSynonym(writer, item, version));
    if (version >= 3)
        writer.int8(message.configType ?? 0);
    if (version >= 3)
        writer.nullableString(message.documentation ?? null);
    writer.tags();
}
function readDescribeConfigsSynonym(reader, _version) {
    const name = reader.string();
    const value = reader.nullableString();
    const source = reader.int8();
    reader.skipTags();
    return { name, value, source };
}
function writeDescribeConfigsSynonym(writer, message, _version) {
    writer.string(message.name);
    writer.nullableString(message.value ?? null);
    writer.int8(message.source);
    writer.tags();
}
//# sourceMappingURL=describe-configs.js.map