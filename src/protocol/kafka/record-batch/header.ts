/*
 * Hot path. A batch by its first 61 bytes: the broker and the log look no further.
 * Every function takes a buffer and the position of a batch in it, and reads nothing outside.
 */
import { CorruptionError } from '../../../core/errors.js';
import { crc32c } from '../../../util/crc32c.js';
import { readInt64, writeInt64 } from '../../../util/int64.js';
import * as format from './format.js';

export interface BatchHeader {
  readonly baseOffset: number;
  /** The whole batch, prefix included. */
  readonly sizeBytes: number;
  readonly leaderEpoch: number;
  readonly crc: number;
  readonly attributes: number;
  readonly lastOffsetDelta: number;
  readonly baseTimestampMs: number;
  readonly maxTimestampMs: number;
  readonly producerId: number;
  readonly producerEpoch: number;
  readonly baseSequence: number;
  readonly recordCount: number;
}

export function lastOffsetOf(header: BatchHeader): number {
  return header.baseOffset + header.lastOffsetDelta;
}

/** As `lastOffsetOf`, of the header at `position`, whether the rest of the batch is there or not. */
export function lastOffsetAt(buffer: Buffer, position: number): number {
  const baseOffset = readInt64(buffer, position + format.baseOffsetAt);
  return baseOffset + lastOffsetDeltaAt(buffer, position);
}

/** As `lastOffsetDelta` of the header at `position`. */
export function lastOffsetDeltaAt(buffer: Buffer, position: number): number {
  return buffer.readInt32BE(position + format.lastOffsetDeltaAt);
}

/** As `maxTimestampMs` of the header at `position`. */
export function maxTimestampAt(buffer: Buffer, position: number): number {
  return readInt64(buffer, position + format.maxTimestampAt);
}

export function isTransactional(header: BatchHeader): boolean {
  return (header.attributes & format.transactionalBit) !== 0;
}

export function isControl(header: BatchHeader): boolean {
  return (header.attributes & format.controlBit) !== 0;
}

export function hasLogAppendTime(header: BatchHeader): boolean {
  return (header.attributes & format.logAppendTimeBit) !== 0;
}

/** Kafka's number of the compression codec (see compression.ts). */
export function codecOf(header: BatchHeader): number {
  return header.attributes & format.codecMask;
}

/** The size in bytes of the batch at `position`, which may end outside the buffer. */
export function batchSizeAt(buffer: Buffer, position: number): number {
  if (position + format.lengthPrefixBytes > buffer.length)
    throw damaged(
      position,
      `ends inside its length prefix (${buffer.length - position} bytes left)`,
    );
  const length = buffer.readInt32BE(position + format.batchLengthAt);
  if (length < format.minBatchLength)
    throw damaged(position, `has length ${length}, expected at least ${format.minBatchLength}`);
  return format.lengthPrefixBytes + length;
}

/**
 * True when the buffer holds the batch at `position` up to its last byte, as its length field says.
 */
export function isWholeBatchAt(buffer: Buffer, position: number): boolean {
  if (position + format.headerBytes > buffer.length) return false;
  return position + batchSizeAt(buffer, position) <= buffer.length;
}

/**
 * Reads and checks the header. Throws CorruptionError when the batch is cut or a field is
 * impossible.
 */
export function readBatchHeader(buffer: Buffer, position: number): BatchHeader {
  const sizeBytes = wholeBatchSizeAt(buffer, position);
  const magic = buffer.readInt8(position + format.magicAt);
  if (magic !== format.magicV2)
    throw damaged(position, `has magic ${magic}, expected ${format.magicV2}`);
  const header: BatchHeader = {
    baseOffset: safeInt64(buffer, position, format.baseOffsetAt, 'base offset'),
    sizeBytes,
    leaderEpoch: buffer.readInt32BE(position + format.leaderEpochAt),
    crc: buffer.readUInt32BE(position + format.crcAt),
    attributes: buffer.readInt16BE(position + format.attributesAt),
    lastOffsetDelta: buffer.readInt32BE(position + format.lastOffsetDeltaAt),
    baseTimestampMs: safeInt64(buffer, position, format.baseTimestampAt, 'base timestamp'),
    maxTimestampMs: safeInt64(buffer, position, format.maxTimestampAt, 'max timestamp'),
    producerId: safeInt64(buffer, position, format.producerIdAt, 'producer id'),
    producerEpoch: buffer.readInt16BE(position + format.producerEpochAt),
    baseSequence: buffer.readInt32BE(position + format.baseSequenceAt),
    recordCount: buffer.readInt32BE(position + format.recordCountAt),
  };
  if (header.recordCount < 0)
    throw damaged(position, `has record count ${header.recordCount}, expected 0 or more`);
  if (header.lastOffsetDelta < 0)
    throw damaged(position, `has last offset delta ${header.lastOffsetDelta}, expected 0 or more`);
  return header;
}

/** Throws CorruptionError unless the batch is whole and its CRC is right. */
export function verifyBatchCrc(buffer: Buffer, position: number): void {
  const end = position + wholeBatchSizeAt(buffer, position);
  const crc = buffer.readUInt32BE(position + format.crcAt);
  const actual = crc32c(buffer.subarray(position + format.attributesAt, end));
  if (actual !== crc)
    throw damaged(position, `has CRC ${hex(actual)}, its header says ${hex(crc)}`);
}

/** Base offset and leader epoch lie outside the CRC, so that a log can write them in place. */
export function patchBaseOffset(buffer: Buffer, position: number, baseOffset: number): void {
  writeInt64(buffer, position + format.baseOffsetAt, baseOffset);
}

export function patchLeaderEpoch(buffer: Buffer, position: number, leaderEpoch: number): void {
  buffer.writeInt32BE(leaderEpoch, position + format.leaderEpochAt);
}

/**
 * Stamps the batch with the time of the append (`message.timestamp.type=LogAppendTime`) and
 * rewrites the CRC, which covers both fields. The records keep their deltas; readers use the max
 * timestamp.
 */
export function patchLogAppendTime(buffer: Buffer, position: number, timestampMs: number): void {
  const attributes = buffer.readInt16BE(position + format.attributesAt);
  buffer.writeInt16BE(attributes | format.logAppendTimeBit, position + format.attributesAt);
  writeInt64(buffer, position + format.maxTimestampAt, timestampMs);
  rewriteCrc(buffer, position);
}

export interface BatchProducer {
  readonly producerId: number;
  readonly producerEpoch: number;
  readonly baseSequence: number;
}

/** Makes a batch that of another producer, outside of any transaction, and rewrites the CRC. */
export function patchProducer(buffer: Buffer, position: number, producer: BatchProducer): void {
  const attributes = buffer.readInt16BE(position + format.attributesAt);
  buffer.writeInt16BE(attributes & ~format.transactionalBit, position + format.attributesAt);
  writeInt64(buffer, position + format.producerIdAt, producer.producerId);
  buffer.writeInt16BE(producer.producerEpoch, position + format.producerEpochAt);
  buffer.writeInt32BE(producer.baseSequence, position + format.baseSequenceAt);
  rewriteCrc(buffer, position);
}

/**
 * Positions of the whole batches from `start` on; a last one that is cut (as in a Fetch) is left
 * out.
 */
export function batchPositions(buffer: Buffer, start = 0): number[] {
  const positions: number[] = [];
  for (let at = start; isWholeBatchAt(buffer, at); at += batchSizeAt(buffer, at))
    positions.push(at);
  return positions;
}

function rewriteCrc(buffer: Buffer, position: number): void {
  const end = position + batchSizeAt(buffer, position);
  const crc = crc32c(buffer.subarray(position + format.attributesAt, end));
  buffer.writeUInt32BE(crc, position + format.crcAt);
}

function wholeBatchSizeAt(buffer: Buffer, position: number): number {
  const sizeBytes = batchSizeAt(buffer, position);
  const left = buffer.length - position;
  if (sizeBytes > left)
    throw damaged(position, `has ${sizeBytes} bytes, but only ${left} are there`);
  return sizeBytes;
}

function safeInt64(buffer: Buffer, position: number, fieldAt: number, name: string): number {
  const value = readInt64(buffer, position + fieldAt);
  if (!Number.isSafeInteger(value)) throw damaged(position, `has ${name} ${value}, beyond 2^53`);
  return value;
}

/** The error for a batch that cannot be what a producer wrote. */
export function damaged(position: number, fact: string, cause?: unknown): CorruptionError {
  return new CorruptionError(`record batch at byte ${position} ${fact}`, { cause });
}

function hex(value: number): string {
  return `0x${value.toString(16).padStart(8, '0')}`;
}
