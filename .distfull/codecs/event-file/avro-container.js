/*
 * Hot path. An Avro object container file.
 *
 *   file    header block*
 *   header  "Obj" 01 · map { avro.schema, avro.codec } · 16 sync bytes, random a file
 *   block   count · length · data, compressed · the 16 sync bytes
 *
 * As Avro's Java writer does it, a block ends with the datum that fills it; and at a flush.
 */
import { longBytes, mapOfBytes } from '../../protocol/avro-rpc/binary.js';
import { partitionPoint } from '../../util/partition-point.js';
export class AvroContainer {
    #options;
    #syncMarker;
    #pending;
    #parts = [];
    #dataBytes = 0;
    #count = 0;
    constructor(schema, options) {
        this.#options = options;
        this.#syncMarker = options.syncMarker();
        const metadata = { 'avro.schema': schema, 'avro.codec': options.codec.name };
        const entries = Object.entries(metadata).map(([k, v]) => [k, Buffer.from(v)]);
        const header = [Buffer.from('Obj\x01'), mapOfBytes(new Map(entries)), this.#syncMarker];
        this.#pending = [Buffer.concat(header)];
    }
    /** Takes data that lie in the slab one after another; keeps its memory until their block ends. */
    async add({ buffer, starts, ends, size }) {
        const { syncIntervalBytes } = this.#options;
        const written = [];
        for (let from = 0; from < size;) {
            const start = starts[from];
            const filledAt = start + syncIntervalBytes - this.#dataBytes;
            const to = Math.min(partitionPoint(size, (i) => ends[i] < filledAt) + 1, size);
            const data = buffer.subarray(start, ends[to - 1]);
            this.#parts.push(data);
            this.#dataBytes += data.length;
            this.#count += to - from;
            from = to;
            if (this.#dataBytes >= syncIntervalBytes)
                written.push(...(await this.flush()));
        }
        return written;
    }
    /** Ends the block, if there is one. */
    async flush() {
        const begun = this.#pending;
        this.#pending = [];
        if (this.#count === 0)
            return begun;
        const data = await this.#options.codec.compress(this.#parts);
        const dataBytes = data.reduce((sum, { length }) => sum + length, 0);
        const sizes = Buffer.concat([longBytes(this.#count), longBytes(dataBytes)]);
        this.#parts = [];
        this.#dataBytes = this.#count = 0;
        return [...begun, sizes, ...data, this.#syncMarker];
    }
}
//# sourceMappingURL=avro-container.js.map