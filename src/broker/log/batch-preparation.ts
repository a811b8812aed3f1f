/**
 * What a topic wants of a batch beyond its header: a key on each record (compaction), another codec
 * than the producer's (`compression.type`). Both unpack it, which for zstd takes a turn of the event
 * loop on older Nodes.
 */
import {
  codecOf,
  compressionCodecs,
  decodeRecordsAsync,
  nullStart,
  readBatchHeader,
  type CompressionCodec,
} from '../../protocol/kafka/record-batch.js';
import { compressAsync } from '../../protocol/kafka/record-batch/compression.js';
import * as format from '../../protocol/kafka/record-batch/format.js';
import { CorruptionError } from '../../core/errors.js';
import { ErrorCode } from '../../protocol/kafka/error-codes.js';
import { crc32c } from '../../util/crc32c.js';
import { RefusedBatchError } from './batch-validation.js';

export interface Preparation {
  readonly requiresKeys: boolean;
  /** Undefined: the producer's. */
  readonly codec: CompressionCodec | undefined;
}

/** Rejects with RefusedBatchError. The result may be the batch itself. */
export async function prepareBatch(
  batch: Buffer,
  { requiresKeys, codec }: Preparation,
): Promise<Buffer> {
  const isPacked = codecOf(readBatchHeader(batch, 0));
  const wanted = codec === undefined ? isPacked : compressionCodecs.indexOf(codec);
  if (!requiresKeys && wanted === isPacked) return batch;
  const records = await decodeRecordsAsync(batch, 0).catch(refuse);
  if (requiresKeys && records.keys.starts.includes(nullStart))
    throw new RefusedBatchError(
      ErrorCode.INVALID_RECORD,
      'a compacted topic needs a key on every record',
    );
  if (codec === undefined || wanted === isPacked) return batch;
  const plain = records.buffer === batch ? batch.subarray(format.headerBytes) : records.buffer;
  return sealed(batch, wanted, await compressAsync(codec, plain));
}

function sealed(batch: Buffer, codec: number, records: Buffer): Buffer {
  const packed = Buffer.concat([batch.subarray(0, format.headerBytes), records]);
  const attributes = packed.readInt16BE(format.attributesAt);
  packed.writeInt32BE(packed.length - format.lengthPrefixBytes, format.batchLengthAt);
  packed.writeInt16BE((attributes & ~format.codecMask) | codec, format.attributesAt);
  packed.writeUInt32BE(crc32c(packed.subarray(format.attributesAt)), format.crcAt);
  return packed;
}

function refuse(error: unknown): never {
  if (!(error instanceof CorruptionError)) throw error;
  throw new RefusedBatchError(ErrorCode.CORRUPT_MESSAGE, error.message);
}
