export const alterUserScramCredentialsApi = {
    name: 'AlterUserScramCredentials',
    key: 51,
    minVersion: 0,
    maxVersion: 0,
    advertisedMinVersion: 0,
    flexibleFrom: 0,
    readRequest: readAlterUserScramCredentialsRequest,
    writeRequest: writeAlterUserScramCredentialsRequest,
    readResponse: readAlterUserScramCredentialsResponse,
    writeResponse: writeAlterUserScramCredentialsResponse,
};
export function readAlterUserScramCredentialsRequest(reader, version) {
    reader.flexible = true;
    const deletions = reader.array(2, () => readScramCredentialDeletion(reader, version));
    const upsertions = reader.array(8, () => readScramCredentialUpsertion(reader, version));
    reader.skipTags();
    return { deletions, upsertions };
}
export function writeAlterUserScramCredentialsRequest(writer, message, version) {
    writer.flexible = true;
    writer.array(message.deletions, (item) => writeScramCredentialDeletion(writer, item, version));
    writer.array(message.upsertions, (item) => writeScramCredentialUpsertion(writer, item, version));
    writer.tags();
}
function readScramCredentialDeletion(reader, _version) {
    const name = reader.string();
    const mechanism = reader.int8();
    reader.skipTags();
    return { name, mechanism };
}
function writeScramCredentialDeletion(writer, message, _version) {
    writer.string(message.name);
    writer.int8(message.mechanism);
    writer.tags();
}
function readScramCredentialUpsertion(reader, _version) {
    const name = reader.string();
    const mechanism = reader.int8();
    const iterations = reader.int32();
    const salt = reader.bytes();
    const saltedPassword = reader.bytes();
    reader.skipTags();
    return { name, mechanism, iterations, salt, saltedPassword };
}
function writeScramCredentialUpsertion(writer, message, _version) {
    writer.string(message.name);
    writer.int8(message.mechanism);
    writer.int32(message.iterations);
    writer.bytes(message.salt);
    writer.bytes(message.saltedPassword);
    writer.tags();
}
export function readAlterUserScramCredentialsResponse(reader, version) {
    reader.flexible = true;
    const throttleTimeMs = reader.int32();
    const results = reader.array(4, () => readAlterUserScramCredentialsResult(reader, version));
    reader.skipTags();
    return { throttleTimeMs, results };
}
export function writeAlterUserScramCredentialsResponse(writer, message, version) {
    writer.flexible = true;
    writer.int32(message.throttleTimeMs ?? 0);
    writer.array(message.results, (item) => writeAlterUserScramCredentialsResult(writer, item, version));
    writer.tags();
}
function readAlterUserScramCredentialsResult(reader, _version) {
    const user = reader.string();
    const errorCode = reader.int16();
    const errorMessage = reader.nullableString();
    reader.skipTags();
    return { user, errorCode, errorMessage };
}
function writeAlterUserScramCredentialsResult(writer, message, _version) {
    writer.string(message.user);
    writer.int16(message.errorCode ?? 0);
    writer.nullableString(message.errorMessage ?? null);
    writer.tags();
}
//# sourceMappingURL=alter-user-scram-credentials.js.map