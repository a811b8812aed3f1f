import { EventText } from '../event-text.js';
import { AvroContainer } from './avro-container.js';
import { schemaHeaders } from './avro-schemas.js';
import { EventFileError } from './event-file.js';
import { indexIn, pickEvents } from './picked-events.js';
export class AvroDatumEncoder {
    #options;
    #schemas;
    #schema;
    #container;
    constructor(options, schemas) {
        this.#options = options;
        this.#schemas = schemas;
    }
    async add(batch, indexes) {
        const events = pickEvents(batch, indexes);
        if (events.size === 0)
            return [];
        this.#schema = await this.#schemaOf(events, indexes);
        this.#container ??= new AvroContainer(this.#schema, this.#options);
        return this.#container.add(bodiesTogether(events));
    }
    async flush() {
        return this.#container?.flush() ?? [];
    }
    end() {
        return this.flush();
    }
    /** The schema of the file, which is that of all these events. */
    async #schemaOf(events, indexes) {
        let schema = this.#schema;
        let before;
        const differing = events.own === undefined ? 1 : events.size;
        for (let i = 0; i < differing; i++) {
            const source = sourceOf(events, i);
            if (before !== undefined && isSame(before, source))
                continue;
            before = source;
            if (source.url === undefined && source.literal !== undefined && source.literal === schema)
                continue;
            const index = indexIn(indexes, i);
            const own = await this.#schemas.of(source, index);
            schema ??= own;
            if (own !== schema)
                throw anotherSchema(index);
        }
        return schema;
    }
}
function sourceOf({ headers, own }, index) {
    const ofEvent = own?.[index];
    return {
        url: ofEvent?.[schemaHeaders.url] ?? headers[schemaHeaders.url],
        literal: ofEvent?.[schemaHeaders.literal] ?? headers[schemaHeaders.literal],
    };
}
function isSame(a, b) {
    return a.url === b.url && a.literal === b.literal;
}
function anotherSchema(index) {
    return new EventFileError('the event has another Avro schema than its file, which can have but one: write them to different files (hdfs: by a header that tells them apart in hdfs.path)', index);
}
function bodiesTogether(events) {
    const buffer = new EventText({ withHeaders: false, appendNewline: false }).of(events);
    const { size } = events;
    const starts = new Uint32Array(size);
    const ends = new Uint32Array(size);
    for (let i = 0, at = 0; i < size; i++) {
        starts[i] = at;
        ends[i] = at += events.ends[i] - events.starts[i];
    }
    return { buffer, starts, ends, size };
}
//# sourceMappingURL=avro-datum-encoder.js.map