/*
 * Hot path. Flume's AVRO deserializer: an Avro container file, each datum an event, in Avro's binary
 * form, with its schema in a header.
 *
 *   file       header | block: head, data (compressed), marker | block | …
 *   position   0 ─────┤·······|·········|·········├─
 *
 * A compressed datum has no place in the file: the data of a block share out the block's bytes
 * among them, in their order, and a position inside a block says how many of them are done. It is
 * the same at each reading, whatever the batch size is. Where there are more data than bytes,
 * several have one position and stay in one batch.
 */
import { blockDecoder } from '../../codecs/avro-container/block-decoders.js';
import { parseAvroSchema } from '../../codecs/avro-container/avro-schema.js';
import { schemaFingerprint } from '../../codecs/avro-container/canonical-form.js';
import { blockHeadBytesMax, headerBytesMax, readBlockHead, readContainerHeader, syncBytes, } from '../../codecs/avro-container/container-layout.js';
import { datumEnds } from '../../codecs/avro-container/datum-ends.js';
import { EventBatch } from '../../core/batch.js';
import { messageOf, ProtocolError } from '../../core/errors.js';
import { hourOf } from '../../core/provenance.js';
import { positionBatch } from '../files/line-batches.js';
import { changed } from './event-reader.js';
const firstHeaderBytes = 16 * 1024;
const windowBytes = 4 * 1024;
/** Of blocks without data, before the next one accounts for them. */
const passedBytesMax = 1024 * 1024;
export class AvroEventReader {
    #file;
    #schemaType;
    #options;
    #container;
    /** Where the next block begins. */
    #at = 0;
    /** Bytes of the file in which the heads of small blocks are found. */
    #window = { from: 0, bytes: Buffer.alloc(0) };
    constructor(file, schemaType, options) {
        this.#file = file;
        this.#schemaType = schemaType;
        this.#options = options;
    }
    async next(nowMs) {
        const file = this.#file;
        try {
            this.#container ??= await this.#open();
            return await this.#nextBlock(this.#container, nowMs);
        }
        catch (error) {
            if (!(error instanceof ProtocolError))
                throw error;
            const message = `${file.path} is no Avro file that can be read, at byte ${this.#at}`;
            return { batches: [], problem: `${message}: ${messageOf(error)}` };
        }
    }
    async #open() {
        const header = await this.#readHeader();
        const schema = parseAvroSchema(header.schema);
        const own = this.#schemaType === 'hash'
            ? { 'flume.avro.schema.hash': schemaFingerprint(schema) }
            : { 'flume.avro.schema.literal': header.schema };
        const headers = Object.freeze({ ...this.#options.headers, ...own });
        const container = { header, schema, decode: blockDecoder(header.codec), headers };
        this.#at = header.end;
        return container;
    }
    async #readHeader() {
        const { stat } = this.#file;
        for (let bytes = firstHeaderBytes;; bytes *= 4) {
            const wanted = Math.min(bytes, headerBytesMax, stat.sizeBytes);
            const first = await this.#file.readAt(0, wanted);
            const header = readContainerHeader(first);
            if (header !== undefined)
                return header;
            const isAll = wanted === stat.sizeBytes || first.length < wanted;
            if (isAll)
                throw new ProtocolError('it ends within its header');
        }
    }
    async #nextBlock(container, nowMs) {
        const file = this.#file;
        for (;;) {
            if (this.#at >= file.stat.sizeBytes)
                return this.#passTo(file.end, nowMs);
            const block = await this.#readHead();
            // What was read before, and blocks without data, which the next one accounts for.
            if (block.end > file.position && block.count > 0)
                return this.#readBlock(container, block, nowMs);
            this.#at = block.end;
            if (this.#at - file.position > passedBytesMax)
                return this.#passTo(this.#at, nowMs);
        }
    }
    /** What has no event in it is read all the same. */
    async #passTo(to, nowMs) {
        const file = this.#file;
        const from = file.position;
        if (from >= to)
            return undefined;
        const raw = await file.read(to);
        if (raw === 'changed')
            return changed(file);
        file.advance(raw, raw.buffer.length);
        return { batches: [{ batch: positionBatch(file, { from, to, deadLettered: 0 }, nowMs), to }] };
    }
    async #readHead() {
        const start = this.#at;
        const head = readBlockHead(await this.#bytesAt(start));
        const end = start + head.headBytes + head.dataBytes + syncBytes;
        if (end > this.#file.stat.sizeBytes)
            throw new ProtocolError('it ends within a block');
        return { ...head, start, end };
    }
    /** Those of a block's head, or what is left of the file. */
    async #bytesAt(position) {
        const window = this.#window;
        const at = position - window.from;
        if (at < 0 || at + blockHeadBytesMax > window.bytes.length) {
            const bytes = await this.#file.readAt(position, windowBytes);
            this.#window = { from: position, bytes };
            return bytes.subarray(0, blockHeadBytesMax);
        }
        return window.bytes.subarray(at, at + blockHeadBytesMax);
    }
    async #readBlock(container, block, nowMs) {
        const file = this.#file;
        const raw = await file.read(block.end);
        if (raw === 'changed')
            return changed(file);
        const body = await this.#bodyOf(block, raw);
        if (!body.subarray(block.dataBytes).equals(container.header.syncMarker))
            throw new ProtocolError('a block does not end with the marker of the file');
        const data = await container.decode(body.subarray(0, block.dataBytes));
        const ends = datumEnds(container.schema, data, block.count);
        const batches = this.#batchesOf(block, { raw, data, ends, headers: container.headers }, nowMs);
        this.#at = block.end;
        file.advance(raw, block.end - raw.base);
        return { batches };
    }
    /** The data and the marker. A block that was read in part begins before what is read now. */
    async #bodyOf({ start, end, headBytes }, { buffer, base }) {
        const from = start + headBytes;
        if (from >= base)
            return buffer.subarray(from - base, end - base);
        return this.#file.readAt(from, end - from);
    }
    #batchesOf(block, content, nowMs) {
        const file = this.#file;
        const { batchSize } = this.#options;
        const { raw, data, ends, headers } = content;
        const positionAfter = (index) => positionIn(block, index);
        const starts = startsOf(ends);
        const batches = [];
        let from = file.position;
        let first = 0;
        while (first < block.count && positionAfter(first) <= from)
            first++;
        while (first < block.count) {
            let next = Math.min(first + batchSize, block.count);
            while (next < block.count && positionAfter(next) === positionAfter(next - 1))
                next++;
            const to = positionAfter(next - 1);
            const offset = first;
            const range = {
                origin: file.origin,
                from,
                to,
                read: next - first,
                dropped: 0,
                deadLettered: 0,
                hour: hourOf(nowMs),
                lowMark: file.committed,
                file: file.descriptorAt(to, raw.buffer, raw.base),
            };
            const batch = new EventBatch({
                buffer: data,
                starts: starts.subarray(first, next),
                ends: ends.subarray(first, next),
                size: next - first,
                headers,
                provenance: [range],
                endPosition: hasOwnPositions(block) ? (index) => positionAfter(offset + index) : undefined,
            });
            batches.push({ batch, to });
            from = to;
            first = next;
        }
        return batches;
    }
}
/** After datum `index`. Exact: a block has fewer than 2^27 bytes and as many data. */
function positionIn({ start, end, count }, index) {
    return start + Math.floor(((index + 1) * (end - start)) / count);
}
/** Without them a batch is not cut inside the block. */
function hasOwnPositions({ start, end, count }) {
    return count <= end - start;
}
function startsOf(ends) {
    const starts = new Uint32Array(ends.length);
    starts.set(ends.subarray(0, -1), 1);
    return starts;
}
//# sourceMappingURL=avro-event-reader.js.map