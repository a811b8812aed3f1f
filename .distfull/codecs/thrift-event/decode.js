/*
 * Hot path. The parameters of `append` and `appendBatch` to a batch that shares the message's memory;
 * no object an event.
 *
 *   append        1: event | stop
 *   appendBatch   1: list of events | stop
 *   event         1: headers, map of text | 2: body | stop       other fields are passed over
 *
 * Agents send the same headers with most events. What comes before the length of a body ends itself,
 * so when an event begins with the bytes that the one before began with, its headers are the same:
 * compared, not parsed.
 */
import { EventBatch, noHeaders } from '../../core/batch.js';
import { ProtocolError } from '../../core/errors.js';
import { Type } from '../../protocol/thrift/types.js';
/** Two fields without content, and the stop, in the compact protocol. */
const smallestEventBytes = 5;
/** Throws ProtocolError. */
export function decodeAppend(reader) {
    return decodeParameters(reader, Type.struct);
}
/** Throws ProtocolError. */
export function decodeAppendBatch(reader) {
    return decodeParameters(reader, Type.list);
}
function decodeParameters(reader, wanted) {
    let events;
    let id = 0;
    for (let type = reader.field(0); type !== Type.stop; type = reader.field(id)) {
        id = reader.fieldId;
        if (id !== 1 || type !== wanted)
            reader.passOver(type);
        else {
            const count = type === Type.struct ? 1 : reader.list(smallestEventBytes);
            const isOfStructs = type === Type.struct || reader.elementType === Type.struct;
            if (count > 0 && !isOfStructs)
                throw reader.malformed('a list of structs');
            events = new SlabReader(reader, count);
            for (let i = 0; i < count; i++)
                events.read(i);
        }
    }
    if (events !== undefined)
        return events.batch();
    throw new ProtocolError('the call has no events');
}
class SlabReader {
    #reader;
    #starts;
    #ends;
    /** The newest headers, and where the bytes before the length of their body lie. */
    #headers = noHeaders;
    #beginning = 0;
    #beginningEnd = 0;
    /** Each event's headers, from the first time that two events differ. */
    #own;
    constructor(reader, size) {
        this.#reader = reader;
        this.#starts = new Uint32Array(size);
        this.#ends = new Uint32Array(size);
    }
    read(index) {
        const reader = this.#reader;
        const { position } = reader;
        if (this.#repeatsBeginning(position)) {
            reader.position += this.#beginningEnd - this.#beginning;
            this.#readBody(index);
            if (reader.field(2) === Type.stop)
                return void this.#own?.push(this.#headers);
            reader.position = position;
        }
        this.#readFields(index);
    }
    batch() {
        return new EventBatch({
            buffer: this.#reader.buffer,
            starts: this.#starts,
            ends: this.#ends,
            size: this.#starts.length,
            ...(this.#own === undefined ? { headers: this.#headers } : { own: this.#own }),
        });
    }
    #repeatsBeginning(position) {
        const { buffer } = this.#reader;
        const length = this.#beginningEnd - this.#beginning;
        if (length === 0 || position + length > buffer.length)
            return false;
        for (let i = 0; i < length; i++)
            if (buffer[position + i] !== buffer[this.#beginning + i])
                return false;
        return true;
    }
    #readFields(index) {
        const reader = this.#reader;
        const start = reader.position;
        let headers;
        let bodyAt;
        let fields = 0;
        let id = 0;
        for (let type = reader.field(0); type !== Type.stop; type = reader.field(id)) {
            id = reader.fieldId;
            fields++;
            if (id === 1 && type === Type.map)
                headers = readHeaders(reader);
            else if (id === 2 && type === Type.string) {
                bodyAt = reader.position;
                this.#readBody(index);
            }
            else
                reader.passOver(type);
        }
        if (headers === undefined || bodyAt === undefined)
            throw new ProtocolError(`an event has no ${headers === undefined ? 'headers' : 'body'}`);
        if (index > 0 && this.#own === undefined)
            this.#own = Array(index).fill(this.#headers);
        this.#headers = headers;
        this.#own?.push(headers);
        this.#beginning = start;
        this.#beginningEnd = fields === 2 && id === 2 ? bodyAt : start;
    }
    #readBody(index) {
        const reader = this.#reader;
        const length = reader.length();
        this.#starts[index] = reader.position;
        this.#ends[index] = reader.position += length;
    }
}
function readHeaders(reader) {
    const count = reader.map();
    if (count === 0)
        return noHeaders;
    if (reader.keyType !== Type.string || reader.valueType !== Type.string)
        throw reader.malformed('a map of texts');
    const entries = [];
    for (let i = 0; i < count; i++)
        entries.push([reader.string(), reader.string()]);
    // fromEntries makes own properties even of names such as __proto__.
    return Object.freeze(Object.fromEntries(entries));
}
//# sourceMappingURL=decode.js.map