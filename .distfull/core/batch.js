export const noHeaders = Object.freeze({});
export class EventBatch {
    buffer;
    starts;
    ends;
    size;
    headers;
    own;
    timestamps;
    provenance;
    endPosition;
    constructor(parts) {
        this.buffer = parts.buffer;
        this.starts = parts.starts;
        this.ends = parts.ends;
        this.size = parts.size;
        this.headers = parts.headers ?? noHeaders;
        this.own = parts.own;
        this.timestamps = parts.timestamps;
        this.provenance = parts.provenance ?? [];
        this.endPosition = parts.endPosition;
    }
    /** A batch of the given bodies, copied into one slab. For tests and small inputs. */
    static of(bodies, parts = {}) {
        const buffers = bodies.map((body) => (typeof body === 'string' ? Buffer.from(body) : body));
        const starts = new Uint32Array(buffers.length);
        const ends = new Uint32Array(buffers.length);
        let position = 0;
        buffers.forEach((body, i) => {
            starts[i] = position;
            position += body.length;
            ends[i] = position;
        });
        return new EventBatch({
            ...parts,
            buffer: Buffer.concat(buffers),
            starts,
            ends,
            size: buffers.length,
        });
    }
    /** A view of body i; shares memory with the batch. */
    body(index) {
        return this.buffer.subarray(this.starts[index], this.ends[index]);
    }
    /** The headers of event i: the shared ones with its own merged over them. */
    headersOf(index) {
        const own = this.own?.[index];
        return own === undefined ? this.headers : { ...this.headers, ...own };
    }
    /** The sum of the body lengths. */
    get bodyBytes() {
        let sum = 0;
        for (let i = 0; i < this.size; i++)
            sum += this.ends[i] - this.starts[i];
        return sum;
    }
    /** The same events with some parts replaced. */
    with(parts) {
        return new EventBatch({
            buffer: this.buffer,
            starts: this.starts,
            ends: this.ends,
            size: this.size,
            headers: this.headers,
            own: this.own,
            timestamps: this.timestamps,
            provenance: this.provenance,
            endPosition: this.endPosition,
            ...parts,
        });
    }
    /**
     * Events [from, to), sharing the slab. The provenance is the caller's to set: only the caller
     * knows whether the rest was dropped or goes elsewhere.
     */
    slice(from, to, provenance) {
        const { endPosition } = this;
        return new EventBatch({
            buffer: this.buffer,
            starts: this.starts.subarray(from, to),
            ends: this.ends.subarray(from, to),
            size: to - from,
            headers: this.headers,
            own: this.own?.slice(from, to),
            timestamps: this.timestamps?.subarray(from, to),
            provenance,
            endPosition: endPosition === undefined ? undefined : (index) => endPosition(from + index),
        });
    }
    /** The events at `indexes` (ascending), sharing the slab; provenance as for `slice`. */
    pick(indexes, provenance) {
        const starts = new Uint32Array(indexes.length);
        const ends = new Uint32Array(indexes.length);
        const timestamps = this.timestamps && new Float64Array(indexes.length);
        indexes.forEach((index, i) => {
            starts[i] = this.starts[index];
            ends[i] = this.ends[index];
            if (timestamps !== undefined)
                timestamps[i] = this.timestamps[index];
        });
        return new EventBatch({
            buffer: this.buffer,
            starts,
            ends,
            size: indexes.length,
            headers: this.headers,
            own: this.own && indexes.map((index) => this.own[index]),
            timestamps,
            provenance,
        });
    }
}
export const noEvents = EventBatch.of([]);
//# sourceMappingURL=batch.js.map