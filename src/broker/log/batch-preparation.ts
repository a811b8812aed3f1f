/**
 * What a topic wants of a batch beyond its header: a key on each record (compaction), timestamps near
 * the clock (`message.timestamp.before.max.ms`), another codec than the producer's
 * (`compression.type`). All unpack it, which for zstd takes a turn of the event loop on older Nodes.
 */
import {
  codecOf,
  compressionCodecs,
  decodeRecordsAsync,
  nullStart,
  readBatchHeader,
  type CompressionCodec,
  type DecodedRecords,
} from '../../protocol/kafka/record-batch.js';
import { compressAsync } from '../../protocol/kafka/record-batch/compression.js';
import * as format from '../../protocol/kafka/record-batch/format.js';
import { CorruptionError } from '../../core/errors.js';
import { ErrorCode } from '../../protocol/kafka/error-codes.js';
import { crc32c } from '../../util/crc32c.js';
import { RefusedBatchError, type RefusedRecord } from './batch-validation.js';

export interface TimestampRange {
  readonly oldestMs: number;
  readonly newestMs: number;
}

export interface Preparation {
  readonly requiresKeys: boolean;
  readonly timestamps?: TimestampRange | undefined;
  /** Undefined: the producer's. */
  readonly codec: CompressionCodec | undefined;
}

/** Rejects with RefusedBatchError. The result may be the batch itself. */
export async function prepareBatch(
  batch: Buffer,
  { requiresKeys, timestamps, codec }: Preparation,
): Promise<Buffer> {
  const isPacked = codecOf(readBatchHeader(batch, 0));
  const wanted = codec === undefined ? isPacked : compressionCodecs.indexOf(codec);
  if (!requiresKeys && timestamps === undefined && wanted === isPacked) return batch;
  const records = await decodeRecordsAsync(batch, 0).catch(refuse);
  checkRecords(records, requiresKeys, timestamps);
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

/** As Kafka does: all records that are wrong are named, and a wrong time counts more than no key. */
function checkRecords(
  { size, keys, timestamps }: DecodedRecords,
  requiresKeys: boolean,
  range: TimestampRange | undefined,
): void {
  const refused: RefusedRecord[] = [];
  let error: number = ErrorCode.INVALID_RECORD;
  for (let i = 0; i < size; i++) {
    const timestampMs = timestamps[i]!;
    if (requiresKeys && keys.starts[i] === nullStart)
      refused.push({ batchIndex: i, batchIndexErrorMessage: 'a compacted topic needs a key' });
    else if (range !== undefined && !isWithin(timestampMs, range)) {
      const wanted = `[${range.oldestMs}, ${range.newestMs}]`;
      const text = `timestamp ${timestampMs} is not in the topic's range ${wanted}`;
      refused.push({ batchIndex: i, batchIndexErrorMessage: text });
      error = ErrorCode.INVALID_TIMESTAMP;
    }
  }
  const [first] = refused;
  if (first === undefined) return;
  const message = `record ${first.batchIndex}: ${first.batchIndexErrorMessage}`;
  throw new RefusedBatchError(error, message, refused);
}

/** -1: the record has no timestamp. */
function isWithin(timestampMs: number, { oldestMs, newestMs }: TimestampRange): boolean {
  return timestampMs === -1 || (timestampMs >= oldestMs && timestampMs <= newestMs);
}

function refuse(error: unknown): never {
  if (!(error instanceof CorruptionError)) throw error;
  throw new RefusedBatchError(ErrorCode.CORRUPT_MESSAGE, error.message);
}
