export const saslAuthenticateApi = {
    name: 'SaslAuthenticate',
    key: 36,
    minVersion: 0,
    maxVersion: 2,
    advertisedMinVersion: 0,
    flexibleFrom: 2,
    readRequest: readSaslAuthenticateRequest,
    writeRequest: writeSaslAuthenticateRequest,
    readResponse: readSaslAuthenticateResponse,
    writeResponse: writeSaslAuthenticateResponse,
};
export function readSaslAuthenticateRequest(reader, version) {
    reader.flexible = version >= 2;
    const authBytes = reader.bytes();
    reader.skipTags();
    return { authBytes };
}
export function writeSaslAuthenticateRequest(writer, message, version) {
    writer.flexible = version >= 2;
    writer.bytes(message.authBytes);
    writer.tags();
}
export function readSaslAuthenticateResponse(reader, version) {
    reader.flexible = version >= 2;
    const errorCode = reader.int16();
    const errorMessage = reader.nullableString();
    const authBytes = reader.bytes();
    const sessionLifetimeMs = version >= 1 ? reader.int64() : 0;
    reader.skipTags();
    return { errorCode, errorMessage, authBytes, sessionLifetimeMs };
}
export function writeSaslAuthenticateResponse(writer, message, version) {
    writer.flexible = version >= 2;
    writer.int16(message.errorCode ?? 0);
    writer.nullableString(message.errorMessage ?? null);
    writer.bytes(message.authBytes);
    if (version >= 1)
        writer.int64(message.sessionLifetimeMs ?? 0);
    writer.tags();
}
//# sourceMappingURL=sasl-authenticate.js.map