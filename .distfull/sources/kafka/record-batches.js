/*
 * Hot path. Fetched record batches to event batches, in pieces of at most `batchSize` events of one
 * leader epoch. Bodies stay where they are: in the fetched bytes, or in what they inflate to.
 *
 *   fetched   | batch e3 | batch e3 | marker | batch e4 |
 *   pieces    |---- e3 ------------|         |-- e4 ----|      what lies between holds no record
 */
import { decodeEvent } from '../../codecs/avro-event/decode.js';
import { EventBatch, noHeaders } from '../../core/batch.js';
import { messageOf } from '../../core/errors.js';
import { AvroReader } from '../../protocol/avro-rpc/binary.js';
import { decodeRecordsAsync, nullStart } from '../../protocol/kafka/record-batch.js';
/** What was read of a partition, from its fetch offset on. */
export async function* recordPieces(fetched, settings) {
    const { topic, partition, bytes, positions, fetchOffset } = fetched;
    const shared = sharedHeaders(topic, partition, settings);
    let piece;
    for (const position of positions) {
        const records = await decodeRecordsAsync(bytes, position);
        for (let record = 0; record < records.size; record++) {
            const offset = records.offsetAt(record);
            if (offset < fetchOffset)
                continue;
            if (piece !== undefined && !piece.takes(records)) {
                yield piece.close();
                piece = undefined;
            }
            piece ??= new OpenPiece(records, settings, shared);
            piece.add(records, record, offset);
        }
    }
    if (piece !== undefined)
        yield piece.close();
}
/** The events before the first record that was rejected; undefined: there are none. */
export function withoutUnreadable(piece) {
    const { batch, rejected, leaderEpoch } = piece;
    const to = rejected[0].offset;
    let size = 0;
    while (size < batch.size && batch.endPosition(size) <= to)
        size++;
    return size === 0
        ? undefined
        : { batch: batch.slice(0, size, []), rejected: [], to, leaderEpoch };
}
/** An event's own headers of these names win. */
function sharedHeaders(topic, partition, settings) {
    const { topicHeader } = settings;
    const headers = {};
    if (topicHeader !== undefined)
        headers[topicHeader] = topic;
    headers['partition'] ??= String(partition);
    return Object.freeze(headers);
}
class OpenPiece {
    #settings;
    #shared;
    #buffer;
    #leaderEpoch;
    #starts = [];
    #ends = [];
    #own = [];
    #timestamps = [];
    #endOffsets = [];
    #rejected = [];
    #to = 0;
    constructor(records, settings, shared) {
        this.#settings = settings;
        this.#shared = shared;
        this.#buffer = records.buffer;
        this.#leaderEpoch = records.header.leaderEpoch;
    }
    /** What is compressed has a buffer of its own. */
    takes({ buffer, header }) {
        const isSame = buffer === this.#buffer && header.leaderEpoch === this.#leaderEpoch;
        return isSame && this.#starts.length < this.#settings.batchEventsMax;
    }
    add(records, record, offset) {
        let start = records.values.starts[record];
        let end = records.values.ends[record];
        let headers = noHeaders;
        this.#to = offset + 1;
        if (this.#settings.isFlumeEvent) {
            const event = this.#flumeEvent(start, end, offset);
            if (event === undefined)
                return;
            start = event.starts[0];
            end = event.ends[0];
            ({ headers } = event);
        }
        // A tombstone is an event without a body, as in Flume.
        const isEmpty = start === nullStart;
        this.#starts.push(isEmpty ? 0 : start);
        this.#ends.push(isEmpty ? 0 : end);
        this.#own.push(this.#headersOf(headers, records, record, offset));
        this.#timestamps.push(records.timestamps[record]);
        this.#endOffsets.push(offset + 1);
    }
    close() {
        const endOffsets = this.#endOffsets;
        const batch = new EventBatch({
            buffer: this.#buffer,
            starts: Uint32Array.from(this.#starts),
            ends: Uint32Array.from(this.#ends),
            size: this.#starts.length,
            headers: this.#shared,
            own: this.#own,
            timestamps: Float64Array.from(this.#timestamps),
            endPosition: (index) => endOffsets[index],
        });
        return { batch, rejected: this.#rejected, to: this.#to, leaderEpoch: this.#leaderEpoch };
    }
    #flumeEvent(start, end, offset) {
        if (start === nullStart) {
            this.#rejected.push({ offset, body: noBytes, reason: 'the record has no value' });
            return undefined;
        }
        try {
            return decodeEvent(new AvroReader(this.#buffer.subarray(0, end), start));
        }
        catch (error) {
            const body = this.#buffer.subarray(start, end);
            this.#rejected.push({ offset, body, reason: `no AvroFlumeEvent: ${messageOf(error)}` });
            return undefined;
        }
    }
    /** In Flume's order: the event's own win over time and offset, record headers and key over them. */
    #headersOf(event, records, record, offset) {
        const headers = {
            timestamp: String(records.timestamps[record]),
            offset: String(offset),
            ...event,
        };
        const { headers: chosen } = this.#settings;
        if (chosen.length > 0 && records.hasHeaders(record)) {
            const all = records.headersAt(record);
            for (const [name, key] of chosen)
                for (const header of all)
                    if (header.key === key && header.value !== null)
                        headers[name] = Buffer.from(header.value).toString();
        }
        const key = records.keyAt(record);
        if (key !== null)
            headers['key'] = key.toString();
        return headers;
    }
}
const noBytes = Buffer.alloc(0);
//# sourceMappingURL=record-batches.js.map