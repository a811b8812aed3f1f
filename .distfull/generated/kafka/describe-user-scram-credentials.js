export const describeUserScramCredentialsApi = {
    name: 'DescribeUserScramCredentials',
    key: 50,
    minVersion: 0,
    maxVersion: 0,
    advertisedMinVersion: 0,
    flexibleFrom: 0,
    readRequest: readDescribeUserScramCredentialsRequest,
    writeRequest: writeDescribeUserScramCredentialsRequest,
    readResponse: readDescribeUserScramCredentialsResponse,
    writeResponse: writeDescribeUserScramCredentialsResponse,
};
export function readDescribeUserScramCredentialsRequest(reader, version) {
    reader.flexible = true;
    const users = reader.nullableArray(1, () => readUserName(reader, version));
    reader.skipTags();
    return { users };
}
export function writeDescribeUserScramCredentialsRequest(writer, message, version) {
    writer.flexible = true;
    writer.nullableArray(message.users, (item) => writeUserName(writer, item, version));
    writer.tags();
}
function readUserName(reader, _version) {
    const name = reader.string();
    reader.skipTags();
    return { name };
}
function writeUserName(writer, message, _version) {
    writer.string(message.name);
    writer.tags();
}
export function readDescribeUserScramCredentialsResponse(reader, version) {
    reader.flexible = true;
    const throttleTimeMs = reader.int32();
    const errorCode = reader.int16();
    const errorMessage = reader.nullableString();
    const results = reader.array(5, () => readDescribeUserScramCredentialsResult(reader, version));
    reader.skipTags();
    return { throttleTimeMs, errorCode, errorMessage, results };
}
export function writeDescribeUserScramCredentialsResponse(writer, message, version) {
    writer.flexible = true;
    writer.int32(message.throttleTimeMs ?? 0);
    writer.int16(message.errorCode ?? 0);
    writer.nullableString(message.errorMessage ?? null);
    writer.array(message.results, (item) => writeDescribeUserScramCredentialsResult(writer, item, version));
    writer.tags();
}
function readDescribeUserScramCredentialsResult(reader, version) {
    const user = reader.string();
    const errorCode = reader.int16();
    const errorMessage = reader.nullableString();
    const credentialInfos = reader.array(5, () => readCredentialInfo(reader, version));
    reader.skipTags();
    return { user, errorCode, errorMessage, credentialInfos };
}
function writeDescribeUserScramCredentialsResult(writer, message, version) {
    writer.string(message.user);
    writer.int16(message.errorCode ?? 0);
    writer.nullableString(message.errorMessage ?? null);
    writer.array(message.credentialInfos, (item) => writeCredentialInfo(writer, item, version));
    writer.tags();
}
function readCredentialInfo(reader, _version) {
    const mechanism = reader.int8();
    const iterations = reader.int32();
    reader.skipTags();
    return { mechanism, iterations };
}
function writeCredentialInfo(writer, message, _version) {
    writer.int8(message.mechanism);
    writer.int32(message.iterations);
    writer.tags();
}
//# sourceMappingURL=describe-user-scram-credentials.js.map