/*
 * Hadoop's SequenceFile, version 6, with the time of an event as key and its body as value.
 *
 *   file     header (record | sync)*             each record by itself, no codec
 *            header (sync block)*                with a codec: sequence-file-blocks.ts
 *   header   "SEQ" 06 · text key class · text value class · 1 byte compressed · 1 byte blocks
 *            · [text codec class] · int32 0 metadata · 16 sync bytes, random a file
 *   record   int32 key + value · int32 key · key · value
 *   sync     int32 -1 · the 16 bytes             where a reader may begin
 *   key      LongWritable: int64                 value  BytesWritable: int32 length · bytes
 *   text     vint length · UTF-8                        or Text: vint length · bytes
 *
 * Big-endian. Checked against files of Hadoop 3.4.1's own writer: test/golden/sequence-file.
 */
import type { Clock } from '../../core/clock.js';
import { vintBytes, writeVint } from './vint.js';

export type ValueFormat = 'Writable' | 'Text';

export interface SequenceFileOptions {
  readonly writeFormat: ValueFormat;
  readonly clock: Pick<Clock, 'nowMs'>;
  /** 16 bytes, others for each file. */
  readonly syncMarker: () => Buffer;
}

export const keyBytes = 8;
export const syncBytes = 20;

const keyClass = 'org.apache.hadoop.io.LongWritable';
const valueClasses: Readonly<Record<ValueFormat, string>> = {
  Writable: 'org.apache.hadoop.io.BytesWritable',
  Text: 'org.apache.hadoop.io.Text',
};

/** `codecClass`: the values are in blocks that this codec compressed. */
export function sequenceFileHeader(
  format: ValueFormat,
  codecClass: string | undefined,
  syncMarker: Uint8Array,
): Buffer {
  const isCompressed = codecClass === undefined ? 0 : 1;
  return Buffer.concat([
    Buffer.from('SEQ\x06'),
    text(keyClass),
    text(valueClasses[format]),
    Buffer.of(isCompressed, isCompressed),
    codecClass === undefined ? Buffer.alloc(0) : text(codecClass),
    Buffer.alloc(4),
    syncMarker,
  ]);
}

export function syncEntry(syncMarker: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from('ffffffff', 'hex'), syncMarker]);
}

/** The bytes of a value with its length. */
export function valueBytes(format: ValueFormat, bodyBytes: number): number {
  return bodyBytes + (format === 'Text' ? vintBytes(bodyBytes) : 4);
}

/** Writes the length before a value's bytes; returns the position after it. */
export function writeValueLength(
  format: ValueFormat,
  target: Buffer,
  bodyBytes: number,
  position: number,
): number {
  return format === 'Text'
    ? writeVint(target, bodyBytes, position)
    : target.writeInt32BE(bodyBytes, position);
}

function text(content: string): Buffer {
  const length = Buffer.alloc(vintBytes(content.length));
  writeVint(length, content.length, 0);
  return Buffer.concat([length, Buffer.from(content)]);
}
