export const saslHandshakeApi = {
    name: 'SaslHandshake',
    key: 17,
    minVersion: 0,
    maxVersion: 1,
    advertisedMinVersion: 0,
    flexibleFrom: Infinity,
    readRequest: readSaslHandshakeRequest,
    writeRequest: writeSaslHandshakeRequest,
    readResponse: readSaslHandshakeResponse,
    writeResponse: writeSaslHandshakeResponse,
};
export function readSaslHandshakeRequest(reader, _version) {
    reader.flexible = false;
    const mechanism = reader.string();
    return { mechanism };
}
export function writeSaslHandshakeRequest(writer, message, _version) {
    writer.flexible = false;
    writer.string(message.mechanism);
}
export function readSaslHandshakeResponse(reader, _version) {
    reader.flexible = false;
    const errorCode = reader.int16();
    const mechanisms = reader.array(1, () => reader.string());
    return { errorCode, mechanisms };
}
export function writeSaslHandshakeResponse(writer, message, _version) {
    writer.flexible = false;
    writer.int16(message.errorCode ?? 0);
    writer.array(message.mechanisms, (item) => writer.string(item));
}
//# sourceMappingURL=sasl-handshake.js.map