/** How the data of a container's blocks are read, by the codec's name. */
import { promisify } from 'node:util';
import { crc32, inflateRaw } from 'node:zlib';
import { messageOf, ProtocolError } from '../../core/errors.js';
import { loadOptionalPackage } from '../../util/optional-package.js';
/** Of a block that was compressed. */
const rawBytesMax = 64 * 1024 * 1024;
const checksumBytes = 4;
const inflate = promisify(inflateRaw);
/** Throws ProtocolError for a codec that cannot be read here. */
export function blockDecoder(codec) {
    if (codec === 'null')
        return async (data) => data;
    const decode = decoderOf(codec);
    return async (data) => {
        try {
            return await decode(data);
        }
        catch (error) {
            const fact = `a block cannot be decompressed by ${codec}: ${messageOf(error)}`;
            throw new ProtocolError(fact, { cause: error });
        }
    };
}
function decoderOf(codec) {
    if (codec === 'deflate')
        return (data) => inflate(data, { maxOutputLength: rawBytesMax });
    if (codec === 'snappy')
        return snappyDecoder();
    throw new ProtocolError(`its codec ${JSON.stringify(codec)} cannot be read; null, deflate and snappy can`);
}
/** A raw block of Google's format, and the CRC-32 of what it holds. */
function snappyDecoder() {
    const snappy = loadOptionalPackage('snappy');
    if (snappy === undefined)
        throw new ProtocolError('its codec snappy needs the optional package snappy: npm install snappy');
    return async (data) => {
        const block = data.subarray(0, -checksumBytes);
        if (rawLengthOf(block) > rawBytesMax)
            throw new RangeError(`it holds more than ${rawBytesMax} bytes`);
        const raw = await snappy.uncompress(block);
        if (crc32(raw) !== data.readUInt32BE(block.length))
            throw new Error('its checksum is not that of its data');
        return raw;
    };
}
/** A varint at the beginning. */
function rawLengthOf(block) {
    let length = 0;
    for (let i = 0; i < 5; i++) {
        const byte = block[i] ?? 0;
        length += (byte & 0x7f) * 2 ** (7 * i);
        if (byte < 0x80)
            return length;
    }
    return Infinity;
}
//# sourceMappingURL=block-decoders.js.map