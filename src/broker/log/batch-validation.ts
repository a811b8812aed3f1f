/**
 * Hot path. What a producer's batch must look like before it is appended as it is, in Kafka's order
 * of checks. Only the header is read: the records stay untouched, packed or not.
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

/** Answered to the producer: a Kafka error and one sentence. */
export class RefusedBatchError extends Error {
  readonly error: number;

  constructor(error: number, message: string) {
    super(message);
    this.name = 'RefusedBatchError';
    this.error = error;
  }
}

export interface TimestampRange {
  readonly oldestMs: number;
  readonly newestMs: number;
}

export interface BatchRules {
  /** `max.message.bytes` of the topic. */
  readonly batchBytesMax: number;
  readonly segmentBytes: number;
  /** Produce v7 and later: older clients cannot read it back. */
  readonly allowsZstd: boolean;
  /** Of a topic that limits them (message.timestamp.before.max.ms, …after.max.ms). */
  readonly timestamps?: TimestampRange | undefined;
}

const magicAt = 16;
const zstd = compressionCodecs.indexOf('zstd');

/** Throws RefusedBatchError. */
export function validateBatch(records: Buffer | null, rules: BatchRules): BatchHeader {
  if (records === null || records.length === 0) throw invalid('the request holds no record batch');
  if (records.length > magicAt && records[magicAt] !== 2)
    throw invalid(`the batch has magic ${records[magicAt]}; only version 2 is taken`);
  if (isCut(records)) throw invalid(`the batch is cut: ${records.length} bytes are there`);
  const header = readHeader(records);
  if (header.sizeBytes < records.length) throw invalid('a request holds one batch a partition');
  if (header.baseOffset !== 0)
    throw invalid(`base offset ${header.baseOffset} of a producer is not 0`);
  if (records.length > rules.batchBytesMax)
    throw new RefusedBatchError(
      ErrorCode.MESSAGE_TOO_LARGE,
      `the batch has ${records.length} bytes; max.message.bytes is ${rules.batchBytesMax}`,
    );
  if (records.length > rules.segmentBytes)
    throw new RefusedBatchError(
      ErrorCode.RECORD_LIST_TOO_LARGE,
      `the batch has ${records.length} bytes; segment.bytes is ${rules.segmentBytes}`,
    );
  checkCrc(records);
  checkFields(header, rules);
  if (rules.timestamps !== undefined) checkTimestamps(header, rules.timestamps);
  return header;
}

/** To Kafka, too, this is no batch rather than a corrupt one. */
function isCut(records: Buffer): boolean {
  return (
    records.length <= magicAt ||
    records.readInt32BE(format.batchLengthAt) > records.length - format.lengthPrefixBytes
  );
}

function readHeader(records: Buffer): BatchHeader {
  try {
    return readBatchHeader(records, 0);
  } catch (error) {
    throw corrupt(error);
  }
}

function checkCrc(records: Buffer): void {
  try {
    verifyBatchCrc(records, 0);
  } catch (error) {
    throw corrupt(error);
  }
}

function checkFields(header: BatchHeader, rules: BatchRules): void {
  if (header.recordCount <= 0 || header.lastOffsetDelta + 1 !== header.recordCount)
    throw invalid(
      `record count ${header.recordCount} does not fit last offset delta ${header.lastOffsetDelta}`,
    );
  if (isControl(header)) throw invalid('a producer may not write control batches');
  if (header.producerId >= 0 && header.baseSequence < 0)
    throw invalid(`producer ${header.producerId} sent base sequence ${header.baseSequence}`);
  const codec = codecOf(header);
  if (codec >= compressionCodecs.length)
    throw new RefusedBatchError(
      ErrorCode.CORRUPT_MESSAGE,
      `compression codec ${codec} is not known`,
    );
  if (codec === zstd && !rules.allowsZstd)
    throw new RefusedBatchError(
      ErrorCode.UNSUPPORTED_COMPRESSION_TYPE,
      'zstd needs Produce version 7 or later',
    );
}

/** By the first and the latest record: a batch is not unpacked for it. -1: it has no timestamp. */
function checkTimestamps(header: BatchHeader, { oldestMs, newestMs }: TimestampRange): void {
  const { baseTimestampMs, maxTimestampMs } = header;
  const isTooOld = baseTimestampMs >= 0 && baseTimestampMs < oldestMs;
  if (!isTooOld && maxTimestampMs <= newestMs) return;
  throw new RefusedBatchError(
    ErrorCode.INVALID_TIMESTAMP,
    `timestamp ${isTooOld ? baseTimestampMs : maxTimestampMs} is not in the topic's range [${oldestMs}, ${newestMs}]`,
  );
}

function invalid(message: string): RefusedBatchError {
  return new RefusedBatchError(ErrorCode.INVALID_RECORD, message);
}

function corrupt(error: unknown): unknown {
  if (!(error instanceof CorruptionError)) return error;
  return new RefusedBatchError(ErrorCode.CORRUPT_MESSAGE, error.message);
}
