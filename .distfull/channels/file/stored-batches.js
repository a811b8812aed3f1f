import { batchPositions } from '../../protocol/kafka/record-batch.js';
import { BatchShelf } from '../batch-shelf.js';
import { decodeStored } from './channel-batch.js';
/** Slabs that puts may keep in memory: enough for a sink that keeps up to need no read. */
const keptSlabBytes = 32 << 20;
const readBytesMin = 64 << 10;
const readBytesMax = 1 << 20;
export class StoredBatches {
    #log;
    #shelf = new BatchShelf();
    /** Of the last stretch: one that asks for less reads it twice. */
    #batchBytes = 0;
    /** Puts below it are read from the log; undefined: all that is not taken yet is in memory. */
    #behindUntil;
    constructor(log) {
        this.#log = log;
    }
    /** Keeps the batch of a put in memory, if there is room and nothing before it was left out. */
    keep(from, batch) {
        const to = from + batch.size;
        const hasRoom = this.#shelf.slabBytes + batch.buffer.length <= keptSlabBytes;
        if (this.#behindUntil === undefined && hasRoom)
            this.#shelf.put({ from, to, batch });
        else
            this.#behindUntil = to;
    }
    find(sequence) {
        return this.#shelf.find(sequence);
    }
    async load(sequence, bytes) {
        const wanted = Math.min(readBytesMax, Math.max(readBytesMin, bytes));
        const buffer = await this.#log.read(sequence, Math.max(wanted, this.#batchBytes));
        this.#batchBytes = buffer.length;
        let first;
        let end;
        for (const position of batchPositions(buffer)) {
            const { from, to, content } = decodeStored(buffer, position);
            if (content.kind === 'events') {
                first ??= Math.max(from, sequence);
                this.#shelf.put({ from, to, batch: content.batch });
            }
            if (this.#behindUntil !== undefined && to >= this.#behindUntil)
                this.#behindUntil = undefined;
            end = to;
        }
        // A stretch may hold no event and still have some behind it.
        return first ?? end;
    }
    get startOffset() {
        return this.#log.startOffset;
    }
    /** The parts of the ranges that are still in the log and hold events. */
    async eventsIn(ranges) {
        const events = [];
        for (const range of ranges) {
            for (let at = Math.max(range.from, this.startOffset); at < range.to;) {
                const buffer = await this.#log.read(at, readBytesMax);
                if (buffer.length === 0)
                    break;
                for (const position of batchPositions(buffer)) {
                    const { from, to, content } = decodeStored(buffer, position);
                    const part = { from: Math.max(from, range.from), to: Math.min(to, range.to) };
                    if (content.kind === 'events' && part.from < part.to)
                        events.push(part);
                    at = to;
                }
            }
        }
        return events;
    }
    /** What is given back is read from the log again: leases may be many, and open for long. */
    leasedBelow(sequence) {
        this.#shelf.dropBelow(sequence);
    }
    /** Everything that ends behind was never stored. */
    dropFrom(sequence) {
        this.#shelf.dropFrom(sequence);
        if (this.#behindUntil !== undefined)
            this.#behindUntil = Math.min(this.#behindUntil, sequence);
    }
}
//# sourceMappingURL=stored-batches.js.map