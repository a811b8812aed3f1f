/*
 * A call and its answer, behind the handshake if there is one:
 *
 *   request   metadata map of bytes | message name string | parameters
 *   response  metadata map of bytes | error flag boolean | result, or error union (branch 0:
 * string)
 *
 * An empty message name is a ping: only the handshake is answered.
 */
import { AvroReader, lengthPrefixed, longBytes, mapOfBytes } from './binary.js';
import { noMetadata } from './handshake.js';
export function encodeCallHead(message, metadata) {
    return Buffer.concat([mapOfBytes(metadata), lengthPrefixed(message)]);
}
export function decodeCall(reader) {
    return { metadata: reader.mapOfBytes(), message: reader.string(), parameters: reader };
}
/** The buffers of an answer, cut as Java cuts them. */
export function encodeResult(value) {
    return [mapOfBytes(noMetadata), Buffer.concat([longBytes(0), value])];
}
export function encodeError(text) {
    const error = Buffer.concat([Buffer.of(1), longBytes(0), lengthPrefixed(text)]);
    return [mapOfBytes(noMetadata), error];
}
export function decodeResult(reader) {
    reader.mapOfBytes();
    if (!reader.boolean())
        return { ok: true, value: reader };
    const branch = reader.long();
    return { ok: false, error: branch === 0 ? reader.string() : `error of type ${branch}` };
}
//# sourceMappingURL=call.js.map