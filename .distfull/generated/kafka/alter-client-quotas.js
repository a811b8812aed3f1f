export const alterClientQuotasApi = {
    name: 'AlterClientQuotas',
    key: 49,
    minVersion: 0,
    maxVersion: 1,
    advertisedMinVersion: 0,
    flexibleFrom: 1,
    readRequest: readAlterClientQuotasRequest,
    writeRequest: writeAlterClientQuotasRequest,
    readResponse: readAlterClientQuotasResponse,
    writeResponse: writeAlterClientQuotasResponse,
};
export function readAlterClientQuotasRequest(reader, version) {
    reader.flexible = version >= 1;
    const entries = reader.array(2, () => readAlteredQuota(reader, version));
    const validateOnly = reader.bool();
    reader.skipTags();
    return { entries, validateOnly };
}
export function writeAlterClientQuotasRequest(writer, message, version) {
    writer.flexible = version >= 1;
    writer.array(message.entries, (item) => writeAlteredQuota(writer, item, version));
    writer.bool(message.validateOnly);
    writer.tags();
}
function readAlteredQuota(reader, version) {
    const entity = reader.array(2, () => readAlteredQuotaEntity(reader, version));
    const ops = reader.array(10, () => readQuotaChange(reader, version));
    reader.skipTags();
    return { entity, ops };
}
function writeAlteredQuota(writer, message, version) {
    writer.array(message.entity, (item) => writeAlteredQuotaEntity(writer, item, version));
    writer.array(message.ops, (item) => writeQuotaChange(writer, item, version));
    writer.tags();
}
function readAlteredQuotaEntity(reader, _version) {
    const entityType = reader.string();
    const entityName = reader.nullableString();
    reader.skipTags();
    return { entityType, entityName };
}
function writeAlteredQuotaEntity(writer, message, _version) {
    writer.string(message.entityType);
    writer.nullableString(message.entityName);
    writer.tags();
}
function readQuotaChange(reader, _version) {
    const key = reader.string();
    const value = reader.float64();
    const remove = reader.bool();
    reader.skipTags();
    return { key, value, remove };
}
function writeQuotaChange(writer, message, _version) {
    writer.string(message.key);
    writer.float64(message.value);
    writer.bool(message.remove);
    writer.tags();
}
export function readAlterClientQuotasResponse(reader, version) {
    reader.flexible = version >= 1;
    const throttleTimeMs = reader.int32();
    const entries = reader.array(4, () => readAlteredQuotaResult(reader, version));
    reader.skipTags();
    return { throttleTimeMs, entries };
}
export function writeAlterClientQuotasResponse(writer, message, version) {
    writer.flexible = version >= 1;
    writer.int32(message.throttleTimeMs ?? 0);
    writer.array(message.entries, (item) => writeAlteredQuotaResult(writer, item, version));
    writer.tags();
}
function readAlteredQuotaResult(reader, version) {
    const errorCode = reader.int16();
    const errorMessage = reader.nullableString();
    const entity = reader.array(2, () => readAlteredQuotaResultEntity(reader, version));
    reader.skipTags();
    return { errorCode, errorMessage, entity };
}
function writeAlteredQuotaResult(writer, message, version) {
    writer.int16(message.errorCode ?? 0);
    writer.nullableString(message.errorMessage ?? null);
    writer.array(message.entity, (item) => writeAlteredQuotaResultEntity(writer, item, version));
    writer.tags();
}
function readAlteredQuotaResultEntity(reader, _version) {
    const entityType = reader.string();
    const entityName = reader.nullableString();
    reader.skipTags();
    return { entityType, entityName };
}
function writeAlteredQuotaResultEntity(writer, message, _version) {
    writer.string(message.entityType);
    writer.nullableString(message.entityName);
    writer.tags();
}
//# sourceMappingURL=alter-client-quotas.js.map