/** The codecs of Avro container files that are written here. */
import { promisify } from 'node:util';
import { crc32, deflateRaw } from 'node:zlib';
import { rawSnappy } from './block-codecs.js';
/** Throws ConfigError when the codec's optional package is missing. */
export function avroBlockCodec(name) {
    return { name, compress: compressions[name]() };
}
const compressions = {
    null: () => async (parts) => parts,
    deflate: () => {
        const deflate = promisify(deflateRaw);
        return async (parts) => [await deflate(Buffer.concat(parts))];
    },
    // A raw block, and the CRC-32 of what it holds.
    snappy: () => {
        const compress = rawSnappy();
        return async (parts) => {
            const data = Buffer.concat(parts);
            const checksum = Buffer.allocUnsafe(4);
            checksum.writeUInt32BE(crc32(data));
            return [await compress(data), checksum];
        };
    },
};
//# sourceMappingURL=avro-block-codec.js.map