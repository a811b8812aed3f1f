/** The codecs of Avro container files that are written here. */
import { promisify } from 'node:util';
import { crc32, deflateRaw } from 'node:zlib';
import { rawSnappy } from './block-codecs.js';

export type AvroCodecName = 'null' | 'deflate' | 'snappy';

export interface AvroBlockCodec {
  readonly name: AvroCodecName;
  /** Takes a block's data in parts, and may return them as they are. */
  compress(parts: readonly Buffer[]): Promise<readonly Buffer[]>;
}

/** Throws ConfigError when the codec's optional package is missing. */
export function avroBlockCodec(name: AvroCodecName): AvroBlockCodec {
  return { name, compress: compressions[name]() };
}

const compressions: Readonly<Record<AvroCodecName, () => AvroBlockCodec['compress']>> = {
  null: () => async (parts) => parts,
  deflate: () => {
    const deflate = promisify<Buffer, Buffer>(deflateRaw);
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
