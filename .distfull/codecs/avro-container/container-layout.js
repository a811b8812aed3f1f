/*
 * Reading an Avro object container file; the layout is in event-file/avro-container.ts. Nothing is
 * believed of a length before it is checked, and a block before its marker is found behind it.
 */
import { ProtocolError } from '../../core/errors.js';
import { AvroReader } from '../../protocol/avro-rpc/binary.js';
const magic = Buffer.from('Obj\x01');
export const syncBytes = 16;
/** Two longs. */
export const blockHeadBytesMax = 20;
/** Of a header: schemas are long, but not that long. */
export const headerBytesMax = 4 * 1024 * 1024;
const dataBytesMax = 64 * 1024 * 1024;
/**
 * The header at the beginning of a file, of which `bytes` are the first ones; undefined when more of
 * them are needed. Throws ProtocolError when it is none.
 */
export function readContainerHeader(bytes) {
    if (!bytes.subarray(0, magic.length).equals(magic.subarray(0, bytes.length)))
        throw new ProtocolError('it does not begin as an Avro container file does');
    const reader = new AvroReader(bytes, magic.length);
    let metadata;
    let syncMarker;
    try {
        metadata = reader.mapOfBytes();
        syncMarker = Buffer.from(reader.fixed(syncBytes));
    }
    catch (error) {
        if (bytes.length >= headerBytesMax)
            throw error;
        return undefined;
    }
    const schema = metadata.get('avro.schema')?.toString();
    if (schema === undefined)
        throw new ProtocolError('its header has no avro.schema');
    const codec = metadata.get('avro.codec')?.toString() ?? 'null';
    return { schema, codec, syncMarker, metadata, end: reader.position };
}
/** The head of a block at the beginning of `bytes`. Throws ProtocolError. */
export function readBlockHead(bytes) {
    const reader = new AvroReader(bytes);
    const count = reader.long();
    const dataBytes = reader.long();
    if (count < 0 || dataBytes < 0 || dataBytes > dataBytesMax)
        throw new ProtocolError(`malformed Avro file: a block of ${count} data in ${dataBytes} bytes; ` +
            `${dataBytesMax} bytes are the limit`);
    return { count, headBytes: reader.position, dataBytes };
}
//# sourceMappingURL=container-layout.js.map