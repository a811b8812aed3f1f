/**
 * Hot path. What a producer's batch must look like before it is appended as it is, in Kafka's order
 * of checks: first what is said of the request, which needs no partition, then what the log says. Only
 * the header is read: the records stay untouched, packed or not.
 */
import { CorruptionError } from '../../core/errors.js';
import {
  codecOf,
  compressionCodecs,
  isControl,
  readBatchHeader,
  verifyBatchCrc,
  type BatchHeader,
} from '../../protocol/kafka/record-batch.js';
import * as format from '../../protocol/kafka/record-batch/format.js';
import { ErrorCode } from '../../protocol/kafka/error-codes.js';

/** A record of a batch and why it is refused. */
export interface RefusedRecord {
  readonly batchIndex: number;
  readonly batchIndexErrorMessage: string;
}

/** Answered to the producer: a Kafka error and one sentence. */
export class RefusedBatchError extends Error {
  readonly error: number;
  readonly records: readonly RefusedRecord[];

  constructor(error: number, message: string, records: readonly RefusedRecord[] = []) {
    super(message);
    this.name = 'RefusedBatchError';
    this.error = error;
    this.records = records;
  }
}

export interface BatchRules {
  /** `max.message.bytes` of the topic. */
  readonly batchBytesMax: number;
  readonly segmentBytes: number;
}

const zstd = compressionCodecs.indexOf('zstd');
/** Of the oldest format: a shorter batch is none of any. */
const batchLengthMin = 14;

/**
 * The one batch of a partition in a request. A batch that is cut counts as none, at the end as at the
 * begin: only whole ones are looked at. `allowsZstd`: older clients cannot read it back. Throws
 * RefusedBatchError.
 */
export function onlyBatch(records: Buffer | null, allowsZstd: boolean): Buffer {
  const sizeBytes = records === null ? undefined : wholeBatchBytes(records, 0);
  if (records === null || sizeBytes === undefined)
    throw invalid(`the request holds no whole record batch in ${records?.length ?? 0} bytes`);
  const magic = records[format.magicAt]!;
  if (magic !== format.magicV2)
    throw invalid(`the batch has magic ${magic}; only version 2 is taken`);
  if ((records.readInt16BE(format.attributesAt) & format.codecMask) === zstd && !allowsZstd)
    throw new RefusedBatchError(
      ErrorCode.UNSUPPORTED_COMPRESSION_TYPE,
      'zstd needs Produce version 7 or later',
    );
  if (sizeBytes === records.length) return records;
  if (wholeBatchBytes(records, sizeBytes) !== undefined)
    throw invalid('a request holds one batch a partition');
  return records.subarray(0, sizeBytes);
}

/** Undefined: no whole batch is there. Throws RefusedBatchError where none could begin. */
function wholeBatchBytes(records: Buffer, at: number): number | undefined {
  const leftBytes = records.length - at;
  if (leftBytes < format.lengthPrefixBytes) return undefined;
  const length = records.readInt32BE(at + format.batchLengthAt);
  if (length < batchLengthMin) throw corrupt(`the batch has length ${length}`);
  if (leftBytes <= format.magicAt) return undefined;
  const magic = records.readInt8(at + format.magicAt);
  if (magic < 0 || magic > format.magicV2) throw corrupt(`the batch has magic ${magic}`);
  const sizeBytes = format.lengthPrefixBytes + length;
  return sizeBytes <= leftBytes ? sizeBytes : undefined;
}

/** Throws RefusedBatchError where a batch of none of the formats could begin. */
export function checkFraming(records: Buffer | null): void {
  if (records !== null) wholeBatchBytes(records, 0);
}

/** Throws RefusedBatchError. */
export function headerOf(batch: Buffer): BatchHeader {
  const isHeader = batch.length >= format.headerBytes;
  if (
    isHeader &&
    (batch.readInt32BE(format.recordCountAt) < 0 || batch.readInt32BE(format.lastOffsetDeltaAt) < 0)
  )
    throw invalid('the record count or the last offset delta is negative');
  try {
    return readBatchHeader(batch, 0);
  } catch (error) {
    throw asRefusal(error);
  }
}

/** Throws RefusedBatchError. */
export function checkBatch(batch: Buffer, header: BatchHeader, rules: BatchRules): void {
  if (header.baseOffset !== 0)
    throw invalid(`base offset ${header.baseOffset} of a producer is not 0`);
  if (batch.length > rules.batchBytesMax)
    throw new RefusedBatchError(
      ErrorCode.MESSAGE_TOO_LARGE,
      `the batch has ${batch.length} bytes; max.message.bytes is ${rules.batchBytesMax}`,
    );
  checkCrc(batch);
  checkFields(header);
  if (batch.length > rules.segmentBytes)
    throw new RefusedBatchError(
      ErrorCode.RECORD_LIST_TOO_LARGE,
      `the batch has ${batch.length} bytes; segment.bytes is ${rules.segmentBytes}`,
    );
}

function checkCrc(batch: Buffer): void {
  try {
    verifyBatchCrc(batch, 0);
  } catch (error) {
    throw asRefusal(error);
  }
}

function checkFields(header: BatchHeader): void {
  if (header.recordCount <= 0 || header.lastOffsetDelta + 1 !== header.recordCount)
    throw invalid(
      `record count ${header.recordCount} does not fit last offset delta ${header.lastOffsetDelta}`,
    );
  if (isControl(header)) throw invalid('a producer may not write control batches');
  if (header.producerId >= 0 && header.baseSequence < 0)
    throw invalid(`producer ${header.producerId} sent base sequence ${header.baseSequence}`);
  const codec = codecOf(header);
  if (codec >= compressionCodecs.length) throw corrupt(`compression codec ${codec} is not known`);
}

function invalid(message: string): RefusedBatchError {
  return new RefusedBatchError(ErrorCode.INVALID_RECORD, message);
}

function corrupt(message: string): RefusedBatchError {
  return new RefusedBatchError(ErrorCode.CORRUPT_MESSAGE, message);
}

function asRefusal(error: unknown): unknown {
  return error instanceof CorruptionError ? corrupt(error.message) : error;
}
