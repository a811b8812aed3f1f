export const describeClientQuotasApi = {
    name: 'DescribeClientQuotas',
    key: 48,
    minVersion: 0,
    maxVersion: 1,
    advertisedMinVersion: 0,
    flexibleFrom: 1,
    readRequest: readDescribeClientQuotasRequest,
    writeRequest: writeDescribeClientQuotasRequest,
    readResponse: readDescribeClientQuotasResponse,
    writeResponse: writeDescribeClientQuotasResponse,
};
export function readDescribeClientQuotasRequest(reader, version) {
    reader.flexible = version >= 1;
    const components = reader.array(3, () => readComponentData(reader, version));
    const strict = reader.bool();
    reader.skipTags();
    return { components, strict };
}
export function writeDescribeClientQuotasRequest(writer, message, version) {
    writer.flexible = version >= 1;
    writer.array(message.components, (item) => writeComponentData(writer, item, version));
    writer.bool(message.strict);
    writer.tags();
}
function readComponentData(reader, _version) {
    const entityType = reader.string();
    const matchType = reader.int8();
    const match = reader.nullableString();
    reader.skipTags();
    return { entityType, matchType, match };
}
function writeComponentData(writer, message, _version) {
    writer.string(message.entityType);
    writer.int8(message.matchType);
    writer.nullableString(message.match);
    writer.tags();
}
export function readDescribeClientQuotasResponse(reader, version) {
    reader.flexible = version >= 1;
    const throttleTimeMs = reader.int32();
    const errorCode = reader.int16();
    const errorMessage = reader.nullableString();
    const entries = reader.nullableArray(2, () => readEntryData(reader, version));
    reader.skipTags();
    return { throttleTimeMs, errorCode, errorMessage, entries };
}
export function writeDescribeClientQuotasResponse(writer, message, version) {
    writer.flexible = version >= 1;
    writer.int32(message.throttleTimeMs ?? 0);
    writer.int16(message.errorCode ?? 0);
    writer.nullableString(message.errorMessage ?? null);
    writer.nullableArray(message.entries, (item) => writeEntryData(writer, item, version));
    writer.tags();
}
function readEntryData(reader, version) {
    const entity = reader.array(2, () => readEntityData(reader, version));
    const values = reader.array(9, () => readValueData(reader, version));
    reader.skipTags();
    return { entity, values };
}
function writeEntryData(writer, message, version) {
    writer.array(message.entity, (item) => writeEntityData(writer, item, version));
    writer.array(message.values, (item) => writeValueData(writer, item, version));
    writer.tags();
}
function readEntityData(reader, _version) {
    const entityType = reader.string();
    const entityName = reader.nullableString();
    reader.skipTags();
    return { entityType, entityName };
}
function writeEntityData(writer, message, _version) {
    writer.string(message.entityType);
    writer.nullableString(message.entityName);
    writer.tags();
}
function readValueData(reader, _version) {
    const key = reader.string();
    const value = reader.float64();
    reader.skipTags();
    return { key, value };
}
function writeValueData(writer, message, _version) {
    writer.string(message.key);
    writer.float64(message.value);
    writer.tags();
}
//# sourceMappingURL=describe-client-quotas.js.map