/*
 * Hot path. One put as one record batch, and back without copying a body.
 *
 *   body → value · own headers → record headers · timestamp → timestamp (else the put time)
 *   record 0 has two headers in front: `tailrace.p` (batch-note.ts) and, where there are headers
 *   that all events share, `tailrace.h`: { string key, string value }*
 *
 * Control batches have one record and hold no event. Its key is Kafka's: int16 version 0, int16
 * type; the types lie beyond those that Kafka uses.
 *   opening    value: JSON of everything that was known when the segment began (OpeningRecord)
 *   positions  no value: the note alone says what was read and left out
 *   lost       in the place of damage that was taken out (storage/log/lost-batch.ts)
 */
import { EventBatch, type Headers } from '../../core/batch.js';
import { CorruptionError } from '../../core/errors.js';
import type { NumberRange } from '../../core/interval-set.js';
import {
  decodeRecords,
  encodeControlBatch,
  encodeRecordBatch,
  firstRecordHeaders,
  isControl,
  readBatchHeader,
  type DecodedRecords,
  type RecordHeader,
} from '../../protocol/kafka/record-batch.js';
import { encodeLostBatch, lostType } from '../../storage/log/lost-batch.js';
import { ByteReader, ByteWriter } from '../../util/byte-codec.js';
import type { LedgerSnapshot } from '../origin-ledger.js';
import { decodeNote, encodeNote, type BatchNote } from './batch-note.js';

const openingType = 0x5401;
const positionsType = 0x5402;
const noteKey = 'tailrace.p';
const sharedHeadersKey = 'tailrace.h';

/** What every segment opens with (exactly once, rule 6). */
export interface OpeningRecord {
  readonly format: 1;
  readonly channelId: string;
  /** Where the segment before ends. */
  readonly previousEnd: number;
  /**
   * Numbers of the segment before that hold no event, where something below is undelivered: by them
   * a start knows its events without reading it.
   */
  readonly voids: readonly NumberRange[];
  readonly ledger: LedgerSnapshot;
  /** The sinks' names by lane. */
  readonly lanes: readonly string[];
}

export type StoredContent =
  | { readonly kind: 'events'; readonly batch: EventBatch }
  | { readonly kind: 'positions' }
  | { readonly kind: 'lost' }
  | { readonly kind: 'opening'; readonly opening: OpeningRecord };

export interface StoredBatch {
  readonly from: number;
  readonly to: number;
  readonly note: BatchNote;
  readonly content: StoredContent;
}

/** What is known at the time of a put; see batch-note.ts. */
export type PutFacts = Pick<BatchNote, 'durableEnd' | 'delivered' | 'putTimeMs'>;

/** Encodes a batch with at least one event, into memory that `allocate` gives. */
export function encodeEvents(
  batch: EventBatch,
  facts: PutFacts,
  allocate?: (bytes: number) => Buffer,
): Buffer {
  const sharedHeaders = encodeSharedHeaders(batch.headers);
  const note = encodeNote({
    hasTimestamps: batch.timestamps !== undefined,
    hasSharedHeaders: sharedHeaders !== undefined,
    ...facts,
    provenance: batch.provenance,
  });
  const firstRecordHeaders: RecordHeader[] = [{ key: noteKey, value: note }];
  if (sharedHeaders !== undefined)
    firstRecordHeaders.push({ key: sharedHeadersKey, value: sharedHeaders });
  return encodeRecordBatch({
    size: batch.size,
    values: batch,
    timestampMs: facts.putTimeMs,
    timestamps: batch.timestamps,
    headers: batch.own?.map((own) => own && recordHeaders(own)),
    firstRecordHeaders,
    ...(allocate && { allocate }),
  });
}

/** The batch of a put that has positions only. */
export function encodePositions(
  note: Omit<BatchNote, 'hasTimestamps' | 'hasSharedHeaders'>,
): Buffer {
  return encodeControl(positionsType, null, note);
}

export function encodeOpening(opening: OpeningRecord, facts: PutFacts): Buffer {
  const value = Buffer.from(JSON.stringify(opening));
  return encodeControl(openingType, value, { ...facts, provenance: [] });
}

/** Stands for the numbers from `range.from` to `range.to - 1`, which cannot be read any more. */
export function encodeLost(range: NumberRange, putTimeMs: number): Buffer {
  // What lies before had been durable; of what was delivered it knows nothing.
  const facts = { durableEnd: range.from, delivered: 0, putTimeMs, provenance: [] };
  return encodeLostBatch(range, putTimeMs, [noteHeader(facts)]);
}

/** Decodes the batch at `position`. Throws CorruptionError when it is none of a channel's. */
export function decodeStored(buffer: Buffer, position: number): StoredBatch {
  const records = decodeRecords(buffer, position);
  const from = records.header.baseOffset;
  const to = from + records.header.lastOffsetDelta + 1;
  const first = records.size === 0 ? [] : records.headersAt(0);
  const note = noteIn(first, from);
  const content = isControl(records.header) ? controlOf(records) : eventsOf(records, note, first);
  return { from, to, note, content };
}

/** The note of a batch, without its events. Throws CorruptionError when it is none of a channel's. */
export function storedNote(batch: Buffer): BatchNote {
  return noteIn(firstRecordHeaders(batch, 0), readBatchHeader(batch, 0).baseOffset);
}

function noteIn(firstHeaders: readonly RecordHeader[], offset: number): BatchNote {
  const [first] = firstHeaders;
  if (first?.key !== noteKey || first.value === null)
    throw new CorruptionError(
      `batch of offset ${offset} has no header ${noteKey}: it is not a channel's`,
    );
  return decodeNote(first.value as Buffer);
}

/** What recovery asks of a batch to tell damage from a torn tail. */
export function durableEndOf(batch: Buffer): number | undefined {
  try {
    return storedNote(batch).durableEnd;
  } catch {
    return undefined;
  }
}

/** What an opening batch says; undefined for every other batch. */
export function openingOf(batch: Buffer): OpeningRecord | undefined {
  try {
    if (!isControl(readBatchHeader(batch, 0))) return undefined;
    const { content } = decodeStored(batch, 0);
    return content.kind === 'opening' ? content.opening : undefined;
  } catch {
    return undefined;
  }
}

function encodeControl(
  type: number,
  value: Buffer | null,
  note: Omit<BatchNote, 'hasTimestamps' | 'hasSharedHeaders'>,
): Buffer {
  const key = Buffer.alloc(4);
  key.writeInt16BE(type, 2);
  return encodeControlBatch({
    key,
    value,
    timestampMs: note.putTimeMs,
    headers: [noteHeader(note)],
  });
}

function noteHeader(note: Omit<BatchNote, 'hasTimestamps' | 'hasSharedHeaders'>): RecordHeader {
  const value = encodeNote({ ...note, hasTimestamps: false, hasSharedHeaders: false });
  return { key: noteKey, value };
}

function controlOf(records: DecodedRecords): StoredContent {
  const type = records.keyAt(0)?.readInt16BE(2);
  if (type === positionsType) return { kind: 'positions' };
  if (type === lostType) return { kind: 'lost' };
  const value = records.valueAt(0);
  if (type !== openingType || value === null)
    throw new CorruptionError(
      `batch of offset ${records.header.baseOffset} has unknown control type ${type}`,
    );
  return { kind: 'opening', opening: JSON.parse(value.toString()) as OpeningRecord };
}

function eventsOf(
  records: DecodedRecords,
  note: BatchNote,
  first: readonly RecordHeader[],
): StoredContent {
  const { buffer, starts, ends } = records.values;
  const batch = new EventBatch({
    buffer,
    starts,
    ends,
    size: records.size,
    headers: note.hasSharedHeaders ? decodeSharedHeaders(first[1]!.value as Buffer) : {},
    own: ownHeaders(records, first.slice(note.hasSharedHeaders ? 2 : 1)),
    timestamps: note.hasTimestamps ? records.timestamps : undefined,
    provenance: note.provenance,
  });
  return { kind: 'events', batch };
}

function ownHeaders(
  records: DecodedRecords,
  ofFirst: readonly RecordHeader[],
): (Headers | undefined)[] | undefined {
  let own: (Headers | undefined)[] | undefined;
  if (ofFirst.length > 0) own = [headersFrom(ofFirst)];
  for (let i = 1; i < records.size; i++)
    if (records.hasHeaders(i)) {
      own ??= [];
      own[i] = headersFrom(records.headersAt(i));
    }
  if (own !== undefined) own.length = records.size;
  return own;
}

/** Shared headers are mostly the same object in every batch of a source. */
const encodedHeaders = new WeakMap<Headers, Buffer>();

function encodeSharedHeaders(headers: Headers): Buffer | undefined {
  const known = encodedHeaders.get(headers);
  if (known !== undefined) return known.length === 0 ? undefined : known;
  const writer = new ByteWriter();
  for (const [key, value] of Object.entries(headers)) writer.string(key).string(value);
  const bytes = writer.finish();
  encodedHeaders.set(headers, bytes);
  return bytes.length === 0 ? undefined : bytes;
}

function decodeSharedHeaders(bytes: Buffer): Headers {
  const reader = new ByteReader(bytes);
  const entries: [string, string][] = [];
  while (!reader.isAtEnd) entries.push([reader.string(), reader.string()]);
  return Object.freeze(Object.fromEntries(entries));
}

function recordHeaders(headers: Headers): RecordHeader[] {
  return Object.entries(headers).map(([key, value]) => ({ key, value: Buffer.from(value) }));
}

function headersFrom(headers: readonly RecordHeader[]): Headers {
  return Object.fromEntries(
    headers.map(({ key, value }) => [key, value === null ? '' : Buffer.from(value).toString()]),
  );
}
