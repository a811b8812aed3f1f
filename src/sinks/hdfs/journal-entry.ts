/*
 * One entry of the journal (docs/formats/hdfs-journal.md). Numbers are unsigned varints.
 *
 *   0        4        8             12
 *   uint32   uint32   uint32        body: one byte for the kind, then
 *   bytes    CRC-32C  durable end     head       format, flags (1: each delivery was synced),
 *   of the   of what  of the                     channel id, lane, low mark, ranges
 *   body     follows  journal         file       file, flags (1: prepared, 2: not exact, 4: cut), ranges
 *                                     delivered  file, ranges
 *                                     finished   in-use path, ranges
 *   file    in-use path, final path, length in bytes
 *   ranges  count, then for each: distance from the end of the one before (the first: from 0), length
 *
 * Every entry stands alone: it says all about its file, so that none depends on one that is damaged.
 * The durable end (what was synced when the entry was written, or with it) tells damage from the tail
 * that a power cut tore: what lies below a durable end had been whole.
 */
import { IntervalSet, type NumberRange } from '../../core/interval-set.js';
import { ByteReader, ByteWriter } from '../../util/byte-codec.js';
import { crc32c } from '../../util/crc32c.js';

export type JournalEntry = Head | FileState | Delivered | Finished;

/** The first entry: whose positions these are. */
export interface Head {
  readonly kind: 'head';
  readonly channelId: string;
  readonly lane: number;
  /** Each delivery was synced: the lengths are what was delivered, after a power cut, too. */
  readonly isSynced: boolean;
  readonly known: IntervalSet;
}

/** A file of the sink that is not finished. */
export interface InUseFile {
  readonly inUsePath: string;
  /** Empty: it has none before it is prepared, and is of no use. */
  readonly finalPath: string;
  /** What of it is delivered; of a prepared file the whole. */
  readonly lengthBytes: number;
  /** It is whole and closed, and its sequences count once it has its final name. */
  readonly isPrepared: boolean;
  /**
   * False: more may be delivered than the length says (the journal was damaged, or deliveries were
   * not synced), so nothing of the file may be cut off.
   */
  readonly isExact: boolean;
  /** After a doubt it was cut to its length, and renamed next: what has its final name is this file. */
  readonly isCut: boolean;
}

/** All that is known of such a file. */
export interface FileState extends InUseFile {
  readonly kind: 'file';
  /** Known when the file has its final name; none while it is not prepared. */
  readonly ranges: readonly NumberRange[];
}

/** The file has this length, with these sequences in it. */
export interface Delivered {
  readonly kind: 'delivered';
  readonly inUsePath: string;
  readonly finalPath: string;
  readonly lengthBytes: number;
  readonly ranges: readonly NumberRange[];
}

/** The file is no longer in use, and these sequences are in it. */
export interface Finished {
  readonly kind: 'finished';
  readonly inUsePath: string;
  readonly ranges: readonly NumberRange[];
}

const format = 1;
const frameBytes = 12;
const kinds = ['head', 'file', 'delivered', 'finished'] as const;
const syncedFlag = 1;
const preparedFlag = 1;
const inexactFlag = 2;
const cutFlag = 4;

export function encodeEntry(entry: JournalEntry, durableEnd: number): Buffer {
  const body = encodeBody(entry);
  const bytes = Buffer.alloc(frameBytes + body.length);
  bytes.writeUInt32BE(body.length, 0);
  bytes.writeUInt32BE(durableEnd, 8);
  body.copy(bytes, frameBytes);
  bytes.writeUInt32BE(crc32c(bytes.subarray(8)), 4);
  return bytes;
}

export interface FoundEntry {
  readonly entry: JournalEntry;
  /** Behind its last byte. */
  readonly end: number;
  readonly durableEnd: number;
}

/** Undefined: no intact entry of this format begins there. */
export function entryAt(content: Buffer, at: number): FoundEntry | undefined {
  if (at + frameBytes >= content.length) return undefined;
  // Cheap tests first: damage is searched at every byte.
  const kind = kinds[content[at + frameBytes]!];
  const end = at + frameBytes + content.readUInt32BE(at);
  if (kind === undefined || end > content.length) return undefined;
  if (crc32c(content.subarray(at + 8, end)) !== content.readUInt32BE(at + 4)) return undefined;
  const entry = decodeBody(kind, new ByteReader(content.subarray(at + frameBytes + 1, end)));
  return entry && { entry, end, durableEnd: content.readUInt32BE(at + 8) };
}

function encodeBody(entry: JournalEntry): Buffer {
  const writer = new ByteWriter().uvarint(kinds.indexOf(entry.kind));
  switch (entry.kind) {
    case 'head':
      writer.uvarint(format).uvarint(entry.isSynced ? syncedFlag : 0);
      writer.string(entry.channelId).uvarint(entry.lane).uvarint(entry.known.lowMark);
      return writeRanges(writer, entry.known.ranges).finish();
    case 'file':
      writeFile(writer, entry);
      writer.uvarint(flagsOf(entry));
      return writeRanges(writer, entry.ranges).finish();
    case 'delivered':
      return writeRanges(writeFile(writer, entry), entry.ranges).finish();
    case 'finished':
      return writeRanges(writer.string(entry.inUsePath), entry.ranges).finish();
  }
}

/** Undefined: intact, and of a format that this version does not know. */
function decodeBody(kind: JournalEntry['kind'], reader: ByteReader): JournalEntry | undefined {
  try {
    switch (kind) {
      case 'head':
        return readHead(reader);
      case 'file':
        return { kind, ...readFile(reader), ...readFlags(reader), ranges: readRanges(reader) };
      case 'delivered':
        return { kind, ...readFile(reader), ranges: readRanges(reader) };
      case 'finished':
        return { kind, inUsePath: reader.string(), ranges: readRanges(reader) };
    }
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function readHead(reader: ByteReader): Head | undefined {
  if (reader.uvarint() !== format) return undefined;
  const flags = reader.uvarint();
  return {
    kind: 'head',
    isSynced: (flags & syncedFlag) !== 0,
    channelId: reader.string(),
    lane: reader.uvarint(),
    known: new IntervalSet(reader.uvarint(), readRanges(reader)),
  };
}

type FileFields = Pick<FileState, 'inUsePath' | 'finalPath' | 'lengthBytes'>;

function writeFile(writer: ByteWriter, file: FileFields): ByteWriter {
  return writer.string(file.inUsePath).string(file.finalPath).uvarint(file.lengthBytes);
}

function readFile(reader: ByteReader): FileFields {
  return { inUsePath: reader.string(), finalPath: reader.string(), lengthBytes: reader.uvarint() };
}

type Flags = Pick<FileState, 'isPrepared' | 'isExact' | 'isCut'>;

function flagsOf({ isPrepared, isExact, isCut }: Flags): number {
  return (isPrepared ? preparedFlag : 0) | (isExact ? 0 : inexactFlag) | (isCut ? cutFlag : 0);
}

function readFlags(reader: ByteReader): Flags {
  const flags = reader.uvarint();
  return {
    isPrepared: (flags & preparedFlag) !== 0,
    isExact: (flags & inexactFlag) === 0,
    isCut: (flags & cutFlag) !== 0,
  };
}

/** Ascending and apart from each other. */
function writeRanges(writer: ByteWriter, ranges: readonly NumberRange[]): ByteWriter {
  writer.uvarint(ranges.length);
  let end = 0;
  for (const { from, to } of ranges) {
    writer.uvarint(from - end).uvarint(to - from);
    end = to;
  }
  return writer;
}

function readRanges(reader: ByteReader): NumberRange[] {
  const ranges: NumberRange[] = [];
  let end = 0;
  for (let count = reader.uvarint(); count > 0; count--) {
    const from = end + reader.uvarint();
    end = from + reader.uvarint();
    ranges.push({ from, to: end });
  }
  return ranges;
}
