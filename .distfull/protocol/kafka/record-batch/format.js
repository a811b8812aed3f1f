/*
 * Kafka's record batch, version 2 (KIP-98): what is on the wire and in every segment of ours.
 * Big-endian.
 *
 *    0 int64  base offset            the log writes it (outside the CRC)
 *    8 int32  batch length           bytes after this field; at least 49
 *   12 int32  partition leader epoch the log writes it (outside the CRC)
 *   16 int8   magic = 2
 *   17 uint32 CRC-32C               of byte 21 up to the end
 *   21 int16  attributes            bits 0-2 codec, 3 log append time, 4 transactional, 5 control,
 *                                6 delete horizon
 *   23 int32  last offset delta     records - 1 from producers; compaction keeps it
 *   27 int64  base timestamp        ms; the delete horizon where that bit is set (KIP-534)
 *   35 int64  max timestamp         ms
 *   43 int64  producer id           -1 none
 *   51 int16  producer epoch        -1 none
 *   53 int32  base sequence         -1 none
 *   57 int32  record count
 *   61        records               compressed from here on when a codec is set
 *
 *   record = varint length, int8 attributes 0, varlong timestamp delta, varint offset delta,
 *            varint key length (-1 null), key, varint value length (-1 null), value,
 *            varint header count, { varint key length, key, varint value length (-1 null), value }*
 *
 * All varints of a record are zig-zag.
 */
export const baseOffsetAt = 0;
export const batchLengthAt = 8;
export const leaderEpochAt = 12;
export const magicAt = 16;
export const crcAt = 17;
export const attributesAt = 21;
export const lastOffsetDeltaAt = 23;
export const baseTimestampAt = 27;
export const maxTimestampAt = 35;
export const producerIdAt = 43;
export const producerEpochAt = 51;
export const baseSequenceAt = 53;
export const recordCountAt = 57;
export const headerBytes = 61;
/** Base offset and batch length: what `batch length` does not count. */
export const lengthPrefixBytes = 12;
export const minBatchLength = headerBytes - lengthPrefixBytes;
export const magicV2 = 2;
export const codecMask = 0x07;
export const logAppendTimeBit = 0x08;
export const transactionalBit = 0x10;
export const controlBit = 0x20;
export const deleteHorizonBit = 0x40;
/** length, attributes, timestamp delta, offset delta, key length, value length, header count. */
export const minRecordBytes = 7;
/** `starts[i]` of a null key or value; the same number as codecs/rows `nullStart`. */
export const nullStart = 0xffff_ffff;
//# sourceMappingURL=format.js.map