/*
 * A frame on the wire, in both directions, and the headers in it.
 *
 *   frame            int32 length | header | body
 *   request header   int16 api key, int16 version, int32 correlation id, nullable string client id
 *                    (length int16 even where the body is compact), tagged fields when flexible
 *   response header  int32 correlation id, tagged fields when flexible
 *
 * ApiVersions responses never have tagged fields in their header: a client reads that one before it
 * knows what the broker speaks.
 */
import { apiVersionsApi } from '../../generated/kafka/api-versions.js';
import { apiOfKey, isServedVersion } from './api-keys.js';
import { MessageWriter } from './writer.js';
/** Kafka's `socket.request.max.bytes`. */
export const frameBytesMax = 100 * 1024 * 1024;
/**
 * Reads a request's header; of an API or version that Tailrace does not speak, without tagged
 * fields.
 */
export function readRequestHeader(reader) {
    reader.flexible = false;
    const apiKey = reader.int16();
    const apiVersion = reader.int16();
    const correlationId = reader.int32();
    const clientId = reader.nullableString();
    const api = apiOfKey(apiKey);
    const isServed = api !== undefined && isServedVersion(api, apiVersion);
    reader.flexible = isServed && apiVersion >= api.flexibleFrom;
    reader.skipTags();
    return { apiKey, apiVersion, correlationId, clientId };
}
/** Reads a response's header; returns its correlation id. */
export function readResponseHeader(reader, api, version) {
    reader.flexible = false;
    const correlationId = reader.int32();
    reader.flexible = hasFlexibleResponseHeader(api, version);
    reader.skipTags();
    return correlationId;
}
/** A whole request frame, ready for a socket. */
export function encodeRequest(api, header, message) {
    const writer = new MessageWriter();
    writer.int32(0);
    writer.int16(api.key);
    writer.int16(header.apiVersion);
    writer.int32(header.correlationId);
    writer.nullableString(header.clientId);
    writer.flexible = header.apiVersion >= api.flexibleFrom;
    writer.tags();
    api.writeRequest(writer, message, header.apiVersion);
    return framed(writer);
}
/** A whole response frame, ready for a socket. */
export function encodeResponse(api, header, message) {
    const writer = new MessageWriter();
    writer.int32(0);
    writer.int32(header.correlationId);
    writer.flexible = hasFlexibleResponseHeader(api, header.apiVersion);
    writer.tags();
    api.writeResponse(writer, message, header.apiVersion);
    return framed(writer);
}
function hasFlexibleResponseHeader(api, version) {
    return api.key !== apiVersionsApi.key && version >= api.flexibleFrom;
}
function framed(writer) {
    const lengthBytes = 4;
    const bodyBytes = writer.byteLength - lengthBytes;
    const chunks = writer.finish();
    chunks[0].writeInt32BE(bodyBytes, 0);
    return chunks;
}
//# sourceMappingURL=framing.js.map