/*
 * Hot path. Decodes a batch column-wise: offsets, timestamps and the places of keys and values as
 * typed arrays over one slab. No object and no copy a record; headers are cut when asked for.
 *
 * Whatever the bytes are, the result is a value or a CorruptionError that names the batch's
 * position. The CRC is not looked at: `verifyBatchCrc` is the caller's decision.
 */
import { CorruptionError, StartError, messageOf } from '../../../core/errors.js';
import { compressionCodecs, inflate, inflateAsync } from './compression.js';
import * as format from './format.js';
import { codecOf, damaged, hasLogAppendTime, readBatchHeader } from './header.js';
import { RecordCursor } from './record-cursor.js';
const timestampBytes = Float64Array.BYTES_PER_ELEMENT;
const wordBytes = Uint32Array.BYTES_PER_ELEMENT;
const columnsBytes = timestampBytes + 6 * wordBytes;
export class DecodedRecords {
    header;
    size;
    /** Holds keys, values and headers: the given buffer, or the inflated records. */
    buffer;
    /** Added to the header's base offset; ascending, with gaps after compaction. */
    offsetDeltas;
    /** Milliseconds; the time of the append where the batch says so. */
    timestamps;
    keys;
    values;
    /** Where the header count of each record lies in `buffer`. */
    #headersAt;
    constructor(header, buffer, start, end) {
        const size = header.recordCount;
        this.header = header;
        this.size = size;
        this.buffer = buffer;
        // One allocation: seven outside of the heap cost more than the reading of a small batch.
        const memory = new ArrayBuffer(size * columnsBytes);
        const words = (column) => new Uint32Array(memory, size * (timestampBytes + column * wordBytes), size);
        this.timestamps = new Float64Array(memory, 0, size);
        this.offsetDeltas = new Int32Array(memory, size * timestampBytes, size);
        this.keys = { buffer, starts: words(1), ends: words(2) };
        this.values = { buffer, starts: words(3), ends: words(4) };
        this.#headersAt = words(5);
        this.#scan(new RecordCursor(buffer, start, end));
        if (hasLogAppendTime(header))
            this.timestamps.fill(header.maxTimestampMs);
    }
    offsetAt(index) {
        return this.header.baseOffset + this.offsetDeltas[index];
    }
    /** A view of the key; null where there is none. */
    keyAt(index) {
        return viewOf(this.keys, index);
    }
    /** A view of the value; null for a tombstone. */
    valueAt(index) {
        return viewOf(this.values, index);
    }
    headersAt(index) {
        const cursor = new RecordCursor(this.buffer, this.#headersAt[index], this.buffer.length);
        return cursor.headers();
    }
    /** False when record `index` has no header: cheaper than asking for them. */
    hasHeaders(index) {
        return this.buffer[this.#headersAt[index]] !== 0;
    }
    #scan(cursor) {
        const { offsetDeltas, timestamps, keys, values } = this;
        const { baseTimestampMs } = this.header;
        for (let i = 0; i < this.size; i++) {
            const recordEnd = cursor.beginRecord();
            timestamps[i] = baseTimestampMs + cursor.varlong();
            offsetDeltas[i] = cursor.varint();
            keys.starts[i] = cursor.slice();
            keys.ends[i] = cursor.position;
            values.starts[i] = cursor.slice();
            values.ends[i] = cursor.position;
            this.#headersAt[i] = cursor.position;
            cursor.skipHeaders();
            cursor.endRecord(recordEnd);
        }
        cursor.expectEnd();
    }
}
/** Decodes the batch at `position`. zstd on a Node without it: only `decodeRecordsAsync` can. */
export function decodeRecords(buffer, position) {
    const header = readBatchHeader(buffer, position);
    const end = position + header.sizeBytes;
    try {
        const codec = knownCodec(header);
        if (codec === 'none')
            return recordsOf(header, buffer, position + format.headerBytes, end);
        const slab = inflate(codec, buffer.subarray(position + format.headerBytes, end));
        return recordsOf(header, slab, 0, slab.length);
    }
    catch (error) {
        throw atBatch(position, error);
    }
}
/** The headers of the first record of a batch that is not compressed; the rest is not looked at. */
export function firstRecordHeaders(buffer, position) {
    const { recordCount, sizeBytes } = readBatchHeader(buffer, position);
    if (recordCount === 0)
        return [];
    try {
        const cursor = new RecordCursor(buffer, position + format.headerBytes, position + sizeBytes);
        cursor.beginRecord();
        cursor.varlong();
        cursor.varint();
        cursor.slice();
        cursor.slice();
        return cursor.headers();
    }
    catch (error) {
        throw atBatch(position, error);
    }
}
/** As `decodeRecords`, for every codec. */
export async function decodeRecordsAsync(buffer, position) {
    const header = readBatchHeader(buffer, position);
    if (codecOf(header) === 0)
        return decodeRecords(buffer, position);
    const end = position + header.sizeBytes;
    try {
        const packed = buffer.subarray(position + format.headerBytes, end);
        const slab = await inflateAsync(knownCodec(header), packed);
        return recordsOf(header, slab, 0, slab.length);
    }
    catch (error) {
        throw atBatch(position, error);
    }
}
function knownCodec(header) {
    const codec = compressionCodecs[codecOf(header)];
    if (codec === undefined)
        throw new RangeError(`unknown compression codec ${codecOf(header)}`);
    return codec;
}
function recordsOf(header, slab, start, end) {
    const countMax = Math.floor((end - start) / format.minRecordBytes);
    if (header.recordCount > countMax)
        throw new RangeError(`${header.recordCount} records do not fit in ${end - start} bytes`);
    return new DecodedRecords(header, slab, start, end);
}
/** Names the batch in what a codec or the cursor threw; a missing package is no damage. */
function atBatch(position, error) {
    if (error instanceof StartError || error instanceof CorruptionError)
        return error;
    return damaged(position, `cannot be decoded: ${messageOf(error)}`, error);
}
function viewOf(slab, index) {
    const start = slab.starts[index];
    return start === format.nullStart ? null : slab.buffer.subarray(start, slab.ends[index]);
}
//# sourceMappingURL=decoder.js.map