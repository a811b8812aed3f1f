import { readInt64, writeInt64 } from '../../util/int64.js';
import { partitionPoint } from '../../util/partition-point.js';
const entryBytes = 34;
const producerIdAt = 2;
const blockEntries = 128;
const searchBlocks = 4;
const loadBlocks = 64;
export class AbortedIndexFile {
    #fileSystem;
    #path;
    #blocks;
    #entries = 0;
    constructor(fileSystem, path) {
        this.#fileSystem = fileSystem;
        this.#path = path;
    }
    /** Empty; whoever calls syncs the directory. */
    async create() {
        await (await this.#fileSystem.open(this.#path, 'w+')).close();
    }
    /** Cuts off what is no entry of a marker below `end`: a run that crashed has left it. */
    cutAt(end) {
        return this.#use('r+', async (handle) => {
            const { sizeBytes } = await handle.stat();
            const count = Math.floor(sizeBytes / entryBytes);
            let kept = 0;
            let last = -1;
            const isNext = ({ firstOffset, lastOffset }) => lastOffset < end && lastOffset > last && firstOffset < lastOffset;
            for await (const entries of this.#chunks(handle, 0, count, loadBlocks))
                for (const entry of entries) {
                    if (!isNext(entry))
                        break;
                    last = entry.lastOffset;
                    kept++;
                }
            await handle.truncate(kept * entryBytes);
            await handle.sync();
        });
    }
    /** Durable when it resolves. If it rejects, the same may be appended again. */
    async append(entries) {
        await this.#use('r+', async (handle) => {
            const blocks = await this.#loaded();
            const bytes = Buffer.alloc(entries.length * entryBytes);
            entries.forEach((entry, i) => write(entry, bytes, i * entryBytes));
            await handle.write([bytes], this.#entries * entryBytes);
            await handle.sync();
            for (const entry of entries)
                summarize(blocks, this.#entries++, entry);
        });
    }
    /**
     * Adds the entries that reach into [from, upTo) to `found`. Resolves with true when none that comes
     * later can.
     */
    async collect(from, upTo, found) {
        const blocks = await this.#loaded();
        let block = partitionPoint(blocks.length, (index) => blocks[index].lastOffset < from);
        for (; block < blocks.length && blocks[block].firstOffsetMin >= upTo; block++)
            if (blocks[block].stableOffset >= upTo)
                return true;
        if (block === blocks.length)
            return false;
        const first = block * blockEntries;
        return this.#use('r', async (handle) => {
            for await (const entries of this.#chunks(handle, first, this.#entries, searchBlocks))
                for (const { producerId, firstOffset, lastOffset, stableOffset } of entries) {
                    if (lastOffset >= from && firstOffset < upTo && producerId >= 0)
                        found.push({ producerId, firstOffset, lastOffset });
                    if (stableOffset >= upTo)
                        return true;
                }
            return false;
        });
    }
    /** Those with these markers are not found any more; durable when it resolves. */
    forget(markers) {
        return this.#use('r+', async (handle) => {
            const count = Math.floor((await handle.stat()).sizeBytes / entryBytes);
            const forgotten = Buffer.alloc(8, 0xff);
            let position = 0;
            for await (const entries of this.#chunks(handle, 0, count, loadBlocks))
                for (const { lastOffset } of entries) {
                    if (markers.has(lastOffset))
                        await handle.write([forgotten], position + producerIdAt);
                    position += entryBytes;
                }
            await handle.sync();
        });
    }
    remove() {
        return this.#fileSystem.unlink(this.#path);
    }
    #loaded() {
        this.#blocks ??= this.#load().catch((error) => {
            this.#blocks = undefined;
            throw error;
        });
        return this.#blocks;
    }
    #load() {
        return this.#use('r', async (handle) => {
            this.#entries = Math.floor((await handle.stat()).sizeBytes / entryBytes);
            const blocks = [];
            let index = 0;
            for await (const entries of this.#chunks(handle, 0, this.#entries, loadBlocks))
                for (const entry of entries)
                    summarize(blocks, index++, entry);
            return blocks;
        });
    }
    async #use(flags, work) {
        const handle = await this.#fileSystem.open(this.#path, flags);
        try {
            return await work(handle);
        }
        finally {
            await handle.close();
        }
    }
    async *#chunks(handle, first, end, chunkBlocks) {
        const chunkEntries = Math.min(end - first, chunkBlocks * blockEntries);
        const buffer = Buffer.alloc(chunkEntries * entryBytes);
        for (let index = first; index < end;) {
            const bytes = await handle.read(buffer, index * entryBytes);
            const count = Math.min(Math.floor(bytes / entryBytes), end - index);
            if (count === 0)
                return;
            yield Array.from({ length: count }, (_, i) => read(buffer, i * entryBytes));
            index += count;
        }
    }
}
function summarize(blocks, index, entry) {
    const { firstOffset, lastOffset, stableOffset } = entry;
    const block = blocks[Math.floor(index / blockEntries)];
    if (block === undefined) {
        blocks.push({ firstOffsetMin: firstOffset, lastOffset, stableOffset });
        return;
    }
    block.firstOffsetMin = Math.min(block.firstOffsetMin, firstOffset);
    block.lastOffset = lastOffset;
    block.stableOffset = stableOffset;
}
function write(entry, buffer, at) {
    buffer.writeInt16BE(0, at);
    writeInt64(buffer, at + 2, entry.producerId);
    writeInt64(buffer, at + 10, entry.firstOffset);
    writeInt64(buffer, at + 18, entry.lastOffset);
    writeInt64(buffer, at + 26, entry.stableOffset);
}
function read(buffer, at) {
    return {
        producerId: readInt64(buffer, at + 2),
        firstOffset: readInt64(buffer, at + 10),
        lastOffset: readInt64(buffer, at + 18),
        stableOffset: readInt64(buffer, at + 26),
    };
}
//# sourceMappingURL=aborted-index-file.js.map