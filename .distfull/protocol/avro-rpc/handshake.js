/*
 * Avro's handshake, in front of the first request and the first answer of a connection:
 *
 *   request   clientHash 16 | clientProtocol? string | serverHash 16 | meta? map of bytes
 *   response  match | serverProtocol? string | serverHash? 16 | meta? map of bytes
 *
 * BOTH: each end knows the other's protocol. CLIENT: the server's text and hash come along. NONE:
 * the request was not carried out; it comes again with the client's text.
 */
import { ProtocolError } from '../../core/errors.js';
import { AvroReader, lengthPrefixed, longBytes, mapOfBytes } from './binary.js';
export const noMetadata = new Map();
const matches = ['both', 'client', 'none'];
const absent = longBytes(0);
const present = longBytes(1);
export function encodeHandshakeRequest(request) {
    return Buffer.concat([
        request.clientHash,
        optional(request.clientProtocol && lengthPrefixed(request.clientProtocol)),
        request.serverHash,
        // Java sends an empty map rather than null.
        optional(mapOfBytes(request.meta)),
    ]);
}
export function decodeHandshakeRequest(reader) {
    return {
        clientHash: reader.fixed(16),
        clientProtocol: isPresent(reader) ? reader.string() : undefined,
        serverHash: reader.fixed(16),
        meta: isPresent(reader) ? reader.mapOfBytes() : noMetadata,
    };
}
export function encodeHandshakeResponse(response) {
    return Buffer.concat([
        longBytes(matches.indexOf(response.match)),
        optional(response.serverProtocol && lengthPrefixed(response.serverProtocol)),
        optional(response.serverHash),
        optional(response.meta && mapOfBytes(response.meta)),
    ]);
}
export function decodeHandshakeResponse(reader) {
    const index = reader.long();
    const match = matches[index];
    if (match === undefined)
        throw new ProtocolError(`handshake answer has match ${index}; known are 0 to 2`);
    return {
        match,
        serverProtocol: isPresent(reader) ? reader.string() : undefined,
        serverHash: isPresent(reader) ? reader.fixed(16) : undefined,
        meta: isPresent(reader) ? reader.mapOfBytes() : undefined,
    };
}
function optional(value) {
    return value === undefined || value === '' ? absent : Buffer.concat([present, value]);
}
/** The branch of a union of null and something else. */
function isPresent(reader) {
    const branch = reader.long();
    if (branch !== 0 && branch !== 1)
        throw new ProtocolError(`union branch ${branch} in an Avro handshake; known are 0 and 1`);
    return branch === 1;
}
//# sourceMappingURL=handshake.js.map