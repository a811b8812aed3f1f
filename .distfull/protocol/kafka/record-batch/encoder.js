/*
 * Hot path. Encodes a slab of values into one record batch: a first pass sizes every record, a
 * second writes them into one buffer of the exact size. No object a record.
 */
import { crc32c } from '../../../util/crc32c.js';
import { writeInt64 } from '../../../util/int64.js';
import { codecNumber, compress, compressAsync } from './compression.js';
import * as format from './format.js';
import { varintSize, varlongSize, writeVarint, writeVarlong } from './varint.js';
/**
 * Encodes at once. zstd needs a Node that has it (22.15 and newer), else `encodeRecordBatchAsync`.
 */
export function encodeRecordBatch(input) {
    const plain = encodePlain(input);
    const codec = input.codec ?? 'none';
    if (codec === 'none')
        return sealed(plain);
    return withRecords(plain, codec, compress(codec, plain.subarray(format.headerBytes)));
}
/** As `encodeRecordBatch`; also for zstd where only the optional package has it. */
export async function encodeRecordBatchAsync(input) {
    const plain = encodePlain(input);
    const codec = input.codec ?? 'none';
    if (codec === 'none')
        return sealed(plain);
    return withRecords(plain, codec, await compressAsync(codec, plain.subarray(format.headerBytes)));
}
function encodePlain(input) {
    const { size } = input;
    const baseTimestampMs = input.timestamps?.[0] ?? input.timestampMs;
    const bodyBytes = bodySizes(input, baseTimestampMs);
    let total = format.headerBytes;
    for (let i = 0; i < size; i++)
        total += varintSize(bodyBytes[i]) + bodyBytes[i];
    const buffer = input.allocate?.(total) ?? Buffer.allocUnsafe(total);
    const placed = liesDensely(input) ? placedAtEnd(buffer, input) : undefined;
    let position = format.headerBytes;
    for (let i = 0; i < size; i++) {
        position = writeVarint(buffer, position, bodyBytes[i]);
        position = writeRecord(buffer, position, input, i, baseTimestampMs, placed);
    }
    writeHeader(buffer, input, baseTimestampMs);
    return buffer;
}
/** The least that a record takes beside its key, value and headers, sizes included. */
const recordOverheadBytes = 7;
/**
 * Whether the values lie one after another, with less between them than a record adds: the lines of
 * a read buffer.
 */
function liesDensely({ size, values }) {
    const { starts, ends } = values;
    for (let i = 1; i < size; i++) {
        const gap = starts[i] - ends[i - 1];
        if (gap < 0 || gap > recordOverheadBytes)
            return false;
    }
    return starts[0] <= ends[0];
}
/**
 * Copies dense values to the buffer's end at once. From there each moves down to its place: records
 * grow by more than lies between the values, so none is overwritten before its turn. That takes 30
 * ns a value of 200 B against 70-140 ns of `Buffer.copy`, which makes an object each (Node 20).
 * Returns what to add to a value's start to find it.
 */
function placedAtEnd(buffer, { size, values }) {
    const from = values.starts[0];
    const to = values.ends[size - 1];
    values.buffer.copy(buffer, buffer.length - (to - from), from, to);
    return buffer.length - to;
}
/** Scratch of `bodySizes`; safe to share because encoding never waits between the two passes. */
let scratch = new Uint32Array(4096);
function bodySizes(input, baseTimestampMs) {
    const { size, values, keys, timestamps, headers } = input;
    if (scratch.length < size)
        scratch = new Uint32Array(size * 2);
    for (let i = 0; i < size; i++) {
        const delta = timestamps === undefined ? 0 : timestamps[i] - baseTimestampMs;
        let bytes = 1 + varlongSize(delta) + varintSize(i) + sliceSize(values, i);
        bytes += keys === undefined ? 1 : sliceSize(keys, i);
        bytes += headers === undefined && i > 0 ? 1 : headersSize(recordHeaders(input, i));
        scratch[i] = bytes;
    }
    return scratch;
}
function writeRecord(buffer, position, input, index, baseTimestampMs, placed) {
    const { keys, timestamps, headers } = input;
    let at = position;
    buffer[at++] = 0;
    if (timestamps === undefined)
        buffer[at++] = 0;
    else
        at = writeVarlong(buffer, at, timestamps[index] - baseTimestampMs);
    at = writeVarint(buffer, at, index);
    if (keys === undefined)
        buffer[at++] = nullLength;
    else
        at = writeSlice(buffer, at, keys, index);
    if (placed === undefined)
        at = writeSlice(buffer, at, input.values, index);
    else
        at = movePlaced(buffer, at, input.values, index, placed);
    if (headers === undefined && index > 0)
        buffer[at++] = 0;
    else
        at = writeHeaders(buffer, at, recordHeaders(input, index));
    return at;
}
/** Zig-zag of -1. */
const nullLength = 1;
function sliceSize(slab, index) {
    const start = slab.starts[index];
    if (start === format.nullStart)
        return 1;
    const bytes = slab.ends[index] - start;
    return varintSize(bytes) + bytes;
}
function writeSlice(buffer, position, slab, index) {
    const start = slab.starts[index];
    if (start === format.nullStart) {
        buffer[position] = nullLength;
        return position + 1;
    }
    const end = slab.ends[index];
    return copyBytes(buffer, writeVarint(buffer, position, end - start), slab.buffer, start, end);
}
function movePlaced(buffer, position, { starts, ends }, index, placed) {
    const start = starts[index];
    const end = ends[index];
    const at = writeVarint(buffer, position, end - start);
    buffer.copyWithin(at, start + placed, end + placed);
    return at + end - start;
}
/** Below this many bytes a loop beats the call (about 60 ns) into the runtime. */
const loopBytesMax = 40;
function copyBytes(target, position, source, start, end) {
    if (end - start > loopBytesMax)
        return position + source.copy(target, position, start, end);
    let at = position;
    for (let i = start; i < end; i++)
        target[at++] = source[i];
    return at;
}
const noHeaders = [];
function recordHeaders(input, index) {
    const own = input.headers?.[index] ?? noHeaders;
    if (index > 0 || input.firstRecordHeaders === undefined)
        return own;
    return [...input.firstRecordHeaders, ...own];
}
function headersSize(headers) {
    let bytes = varintSize(headers.length);
    for (const { key, value } of headers) {
        const keyBytes = Buffer.byteLength(key);
        bytes += varintSize(keyBytes) + keyBytes;
        bytes += value === null ? 1 : varintSize(value.length) + value.length;
    }
    return bytes;
}
function writeHeaders(buffer, position, headers) {
    let at = writeVarint(buffer, position, headers.length);
    for (const { key, value } of headers) {
        at = writeVarint(buffer, at, Buffer.byteLength(key));
        at += buffer.write(key, at);
        at = writeVarint(buffer, at, value === null ? -1 : value.length);
        if (value === null)
            continue;
        buffer.set(value, at);
        at += value.length;
    }
    return at;
}
function writeHeader(buffer, input, baseTimestampMs) {
    let maxTimestampMs = baseTimestampMs;
    if (input.timestamps !== undefined)
        for (let i = 1; i < input.size; i++)
            if (input.timestamps[i] > maxTimestampMs)
                maxTimestampMs = input.timestamps[i];
    let attributes = 0;
    if (input.isTransactional === true)
        attributes |= format.transactionalBit;
    if (input.isControl === true)
        attributes |= format.controlBit;
    writeInt64(buffer, format.baseOffsetAt, input.baseOffset ?? 0);
    buffer.writeInt32BE(input.leaderEpoch ?? -1, format.leaderEpochAt);
    buffer[format.magicAt] = format.magicV2;
    buffer.writeInt16BE(attributes, format.attributesAt);
    buffer.writeInt32BE(input.lastOffsetDelta ?? input.size - 1, format.lastOffsetDeltaAt);
    writeInt64(buffer, format.baseTimestampAt, baseTimestampMs);
    writeInt64(buffer, format.maxTimestampAt, maxTimestampMs);
    writeInt64(buffer, format.producerIdAt, input.producerId ?? -1);
    buffer.writeInt16BE(input.producerEpoch ?? -1, format.producerEpochAt);
    buffer.writeInt32BE(input.baseSequence ?? -1, format.baseSequenceAt);
    buffer.writeInt32BE(input.size, format.recordCountAt);
}
function withRecords(plain, codec, records) {
    const buffer = Buffer.concat([plain.subarray(0, format.headerBytes), records]);
    buffer.writeInt16BE(plain.readInt16BE(format.attributesAt) | codecNumber(codec), format.attributesAt);
    return sealed(buffer);
}
/** Fills in length and CRC: the last thing that is done to a batch. */
function sealed(buffer) {
    buffer.writeInt32BE(buffer.length - format.lengthPrefixBytes, format.batchLengthAt);
    buffer.writeUInt32BE(crc32c(buffer.subarray(format.attributesAt)), format.crcAt);
    return buffer;
}
//# sourceMappingURL=encoder.js.map