export const apiVersionsApi = {
    name: 'ApiVersions',
    key: 18,
    minVersion: 0,
    maxVersion: 4,
    advertisedMinVersion: 0,
    flexibleFrom: 3,
    readRequest: readApiVersionsRequest,
    writeRequest: writeApiVersionsRequest,
    readResponse: readApiVersionsResponse,
    writeResponse: writeApiVersionsResponse,
};
export function readApiVersionsRequest(reader, version) {
    reader.flexible = version >= 3;
    const clientSoftwareName = version >= 3 ? reader.string() : '';
    const clientSoftwareVersion = version >= 3 ? reader.string() : '';
    reader.skipTags();
    return { clientSoftwareName, clientSoftwareVersion };
}
export function writeApiVersionsRequest(writer, message, version) {
    writer.flexible = version >= 3;
    if (version >= 3)
        writer.string(message.clientSoftwareName ?? '');
    if (version >= 3)
        writer.string(message.clientSoftwareVersion ?? '');
    writer.tags();
}
export function readApiVersionsResponse(reader, version) {
    reader.flexible = version >= 3;
    const errorCode = reader.int16();
    const apiKeys = reader.array(6, () => readApiVersion(reader, version));
    const throttleTimeMs = version >= 1 ? reader.int32() : 0;
    let supportedFeatures = [];
    let finalizedFeaturesEpoch = -1;
    let finalizedFeatures = [];
    let zkMigrationReady = false;
    reader.tags((tag) => {
        if (tag === 0)
            supportedFeatures = reader.array(5, () => readSupportedFeatureKey(reader, version));
        if (tag === 1)
            finalizedFeaturesEpoch = reader.int64();
        if (tag === 2)
            finalizedFeatures = reader.array(5, () => readFinalizedFeatureKey(reader, version));
        if (tag === 3)
            zkMigrationReady = reader.bool();
    });
    return { errorCode, apiKeys, throttleTimeMs, supportedFeatures, finalizedFeaturesEpoch, finalizedFeatures, zkMigrationReady };
}
export function writeApiVersionsResponse(writer, message, version) {
    writer.flexible = version >= 3;
    writer.int16(message.errorCode ?? 0);
    writer.array(message.apiKeys, (item) => writeApiVersion(writer, item, version));
    if (version >= 1)
        writer.int32(message.throttleTimeMs ?? 0);
    const tags = [];
    const { supportedFeatures = [] } = message;
    if (supportedFeatures.length > 0)
        tags.push({ tag: 0, write: (to) => to.array(supportedFeatures, (item) => writeSupportedFeatureKey(to, item, version)) });
    const { finalizedFeaturesEpoch = -1 } = message;
    if (finalizedFeaturesEpoch !== -1)
        tags.push({ tag: 1, write: (to) => to.int64(finalizedFeaturesEpoch) });
    const { finalizedFeatures = [] } = message;
    if (finalizedFeatures.length > 0)
        tags.push({ tag: 2, write: (to) => to.array(finalizedFeatures, (item) => writeFinalizedFeatureKey(to, item, version)) });
    const { zkMigrationReady = false } = message;
    if (zkMigrationReady !== false)
        tags.push({ tag: 3, write: (to) => to.bool(zkMigrationReady) });
    writer.tags(tags);
}
function readApiVersion(reader, _version) {
    const apiKey = reader.int16();
    const minVersion = reader.int16();
    const maxVersion = reader.int16();
    reader.skipTags();
    return { apiKey, minVersion, maxVersion };
}
function writeApiVersion(writer, message, _version) {
    writer.int16(message.apiKey);
    writer.int16(message.minVersion);
    writer.int16(message.maxVersion);
    writer.tags();
}
function readSupportedFeatureKey(reader, _version) {
    const name = reader.string();
    const minVersion = reader.int16();
    const maxVersion = reader.int16();
    reader.skipTags();
    return { name, minVersion, maxVersion };
}
function writeSupportedFeatureKey(writer, message, _version) {
    writer.string(message.name);
    writer.int16(message.minVersion);
    writer.int16(message.maxVersion);
    writer.tags();
}
function readFinalizedFeatureKey(reader, _version) {
    const name = reader.string();
    const maxVersionLevel = reader.int16();
    const minVersionLevel = reader.int16();
    reader.skipTags();
    return { name, maxVersionLevel, minVersionLevel };
}
function writeFinalizedFeatureKey(writer, message, _version) {
    writer.string(message.name);
    writer.int16(message.maxVersionLevel);
    writer.int16(message.minVersionLevel);
    writer.tags();
}
//# sourceMappingURL=api-versions.js.map