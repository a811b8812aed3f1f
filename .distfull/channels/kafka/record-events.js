/*
 * Hot path. Fetched record batches to event batches. Bodies stay where they are: in the fetched
 * bytes, or in what they inflate to; records that share a buffer make one batch.
 */
import { decodeEventSlab } from '../../codecs/avro-event/decode.js';
import { EventBatch, noHeaders } from '../../core/batch.js';
import { decodeRecordsAsync, nullStart } from '../../protocol/kafka/record-batch.js';
const keyHeader = 'key';
/** What was read of a partition, from its fetch offset on. */
export async function recordEvents({ bytes, positions, fetchOffset }, isFlumeEvent) {
    const all = [];
    let slab;
    for (const position of positions) {
        const records = await decodeRecordsAsync(bytes, position);
        if (slab !== undefined && slab.buffer !== records.buffer) {
            all.push(slab.events(isFlumeEvent));
            slab = undefined;
        }
        slab ??= new RecordSlab(records.buffer);
        slab.add(records, fetchOffset);
    }
    if (slab !== undefined)
        all.push(slab.events(isFlumeEvent));
    return all;
}
/** Records that lie in one buffer. */
class RecordSlab {
    buffer;
    #starts = [];
    #ends = [];
    #offsets = [];
    #timestamps = [];
    /** Each record's key, where one has any. */
    #keys;
    constructor(buffer) {
        this.buffer = buffer;
    }
    add(records, fetchOffset) {
        const { starts, ends } = records.values;
        for (let i = 0; i < records.size; i++) {
            const offset = records.offsetAt(i);
            if (offset < fetchOffset)
                continue;
            const key = records.keyAt(i);
            if (key !== null)
                (this.#keys ??= [])[this.#offsets.length] = key.toString();
            this.#starts.push(starts[i]);
            this.#ends.push(ends[i]);
            this.#offsets.push(offset);
            this.#timestamps.push(records.timestamps[i]);
        }
    }
    events(isFlumeEvent) {
        const size = this.#offsets.length;
        const to = (this.#offsets.at(-1) ?? 0) + 1;
        return isFlumeEvent ? this.#flumeEvents(size, to) : this.#bodies(size, to);
    }
    #bodies(size, to) {
        // A record without a value is an event without a body, as in Flume.
        const at = (positions) => Uint32Array.from(positions, (position, i) => (this.#starts[i] === nullStart ? 0 : position));
        const batch = new EventBatch({
            buffer: this.buffer,
            starts: at(this.#starts),
            ends: at(this.#ends),
            size,
            own: this.#keys && Array.from({ length: size }, (_, i) => withKey(undefined, this.#keys[i])),
            timestamps: Float64Array.from(this.#timestamps),
        });
        return { batch, rejected: [], to };
    }
    #flumeEvents(size, to) {
        const starts = Uint32Array.from(this.#starts);
        const ends = Uint32Array.from(this.#ends);
        const { batch, rejected } = decodeEventSlab({ buffer: this.buffer, starts, ends, size });
        const bad = new Set(rejected.map(({ index }) => index));
        const kept = this.#offsets.map((_, i) => i).filter((i) => !bad.has(i));
        const keys = this.#keys;
        return {
            batch: batch.with({
                own: keys ? kept.map((index, i) => withKey(batch.own?.[i], keys[index])) : batch.own,
                timestamps: Float64Array.from(kept, (index) => this.#timestamps[index]),
            }),
            rejected: rejected.map(({ index, reason }) => this.#rejectedAt(index, reason)),
            to,
        };
    }
    #rejectedAt(index, why) {
        const start = this.#starts[index];
        const isNull = start === nullStart;
        const body = isNull ? noBytes : this.buffer.subarray(start, this.#ends[index]);
        const reason = isNull ? 'the record has no value' : `no AvroFlumeEvent: ${why}`;
        return { offset: this.#offsets[index], reason, body };
    }
}
const noBytes = Buffer.alloc(0);
function withKey(own, key) {
    return key === undefined ? own : { ...(own ?? noHeaders), [keyHeader]: key };
}
//# sourceMappingURL=record-events.js.map