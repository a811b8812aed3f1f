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
import { EventBatch } from '../../core/batch.js';
import { CorruptionError } from '../../core/errors.js';
import { decodeRecords, encodeControlBatch, encodeRecordBatch, firstRecordHeaders, isControl, readBatchHeader, } from '../../protocol/kafka/record-batch.js';
import { encodeLostBatch, lostType } from '../../storage/log/lost-batch.js';
import { ByteReader, ByteWriter } from '../../util/byte-codec.js';
import { decodeNote, encodeNote } from './batch-note.js';
const openingType = 0x5401;
const positionsType = 0x5402;
const noteKey = 'tailrace.p';
const sharedHeadersKey = 'tailrace.h';
/** Encodes a batch with at least one event, into memory that `allocate` gives. */
export function encodeEvents(batch, facts, allocate) {
    const sharedHeaders = encodeSharedHeaders(batch.headers);
    const note = encodeNote({
        hasTimestamps: batch.timestamps !== undefined,
        hasSharedHeaders: sharedHeaders !== undefined,
        ...facts,
        provenance: batch.provenance,
    });
    const firstRecordHeaders = [{ key: noteKey, value: note }];
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
export function encodePositions(note) {
    return encodeControl(positionsType, null, note);
}
export function encodeOpening(opening, facts) {
    const value = Buffer.from(JSON.stringify(opening));
    return encodeControl(openingType, value, { ...facts, provenance: [] });
}
/** Stands for the numbers from `range.from` to `range.to - 1`, which cannot be read any more. */
export function encodeLost(range, putTimeMs) {
    // What lies before had been durable; of what was delivered it knows nothing.
    const facts = { durableEnd: range.from, delivered: 0, putTimeMs, provenance: [] };
    return encodeLostBatch(range, putTimeMs, [noteHeader(facts)]);
}
/** Decodes the batch at `position`. Throws CorruptionError when it is none of a channel's. */
export function decodeStored(buffer, position) {
    const records = decodeRecords(buffer, position);
    const from = records.header.baseOffset;
    const to = from + records.header.lastOffsetDelta + 1;
    const first = records.size === 0 ? [] : records.headersAt(0);
    const note = noteIn(first, from);
    const content = isControl(records.header) ? controlOf(records) : eventsOf(records, note, first);
    return { from, to, note, content };
}
/** The note of a batch, without its events. Throws CorruptionError when it is none of a channel's. */
export function storedNote(batch) {
    return noteIn(firstRecordHeaders(batch, 0), readBatchHeader(batch, 0).baseOffset);
}
function noteIn(firstHeaders, offset) {
    const [first] = firstHeaders;
    if (first?.key !== noteKey || first.value === null)
        throw new CorruptionError(`batch of offset ${offset} has no header ${noteKey}: it is not a channel's`);
    return decodeNote(first.value);
}
/** What recovery asks of a batch to tell damage from a torn tail. */
export function durableEndOf(batch) {
    try {
        return storedNote(batch).durableEnd;
    }
    catch {
        return undefined;
    }
}
/** What an opening batch says; undefined for every other batch. */
export function openingOf(batch) {
    try {
        if (!isControl(readBatchHeader(batch, 0)))
            return undefined;
        const { content } = decodeStored(batch, 0);
        return content.kind === 'opening' ? content.opening : undefined;
    }
    catch {
        return undefined;
    }
}
function encodeControl(type, value, note) {
    const key = Buffer.alloc(4);
    key.writeInt16BE(type, 2);
    return encodeControlBatch({
        key,
        value,
        timestampMs: note.putTimeMs,
        headers: [noteHeader(note)],
    });
}
function noteHeader(note) {
    const value = encodeNote({ ...note, hasTimestamps: false, hasSharedHeaders: false });
    return { key: noteKey, value };
}
function controlOf(records) {
    const type = records.keyAt(0)?.readInt16BE(2);
    if (type === positionsType)
        return { kind: 'positions' };
    if (type === lostType)
        return { kind: 'lost' };
    const value = records.valueAt(0);
    if (type !== openingType || value === null)
        throw new CorruptionError(`batch of offset ${records.header.baseOffset} has unknown control type ${type}`);
    return { kind: 'opening', opening: JSON.parse(value.toString()) };
}
function eventsOf(records, note, first) {
    const { buffer, starts, ends } = records.values;
    const batch = new EventBatch({
        buffer,
        starts,
        ends,
        size: records.size,
        headers: note.hasSharedHeaders ? decodeSharedHeaders(first[1].value) : {},
        own: ownHeaders(records, first.slice(note.hasSharedHeaders ? 2 : 1)),
        timestamps: note.hasTimestamps ? records.timestamps : undefined,
        provenance: note.provenance,
    });
    return { kind: 'events', batch };
}
function ownHeaders(records, ofFirst) {
    let own;
    if (ofFirst.length > 0)
        own = [headersFrom(ofFirst)];
    for (let i = 1; i < records.size; i++)
        if (records.hasHeaders(i)) {
            own ??= [];
            own[i] = headersFrom(records.headersAt(i));
        }
    if (own !== undefined)
        own.length = records.size;
    return own;
}
/** Shared headers are mostly the same object in every batch of a source. */
const encodedHeaders = new WeakMap();
function encodeSharedHeaders(headers) {
    const known = encodedHeaders.get(headers);
    if (known !== undefined)
        return known.length === 0 ? undefined : known;
    const writer = new ByteWriter();
    for (const [key, value] of Object.entries(headers))
        writer.string(key).string(value);
    const bytes = writer.finish();
    encodedHeaders.set(headers, bytes);
    return bytes.length === 0 ? undefined : bytes;
}
function decodeSharedHeaders(bytes) {
    const reader = new ByteReader(bytes);
    const entries = [];
    while (!reader.isAtEnd)
        entries.push([reader.string(), reader.string()]);
    return Object.freeze(Object.fromEntries(entries));
}
function recordHeaders(headers) {
    return Object.entries(headers).map(([key, value]) => ({ key, value: Buffer.from(value) }));
}
function headersFrom(headers) {
    return Object.fromEntries(headers.map(({ key, value }) => [key, value === null ? '' : Buffer.from(value).toString()]));
}
//# sourceMappingURL=channel-batch.js.map