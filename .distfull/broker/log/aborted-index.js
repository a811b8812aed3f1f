import { segmentPath } from '../../storage/log/segment-files.js';
import { partitionPoint } from '../../util/partition-point.js';
import { AbortedIndexFile, } from './aborted-index-file.js';
const recentMax = 4_096;
const fileName = /^(\d{20})\.txnindex$/;
const none = [];
export class AbortedIndex {
    #fileSystem;
    #directory;
    /** By base offset. Replaced, not changed, as is `#recent`: a search goes on with what it has. */
    #files = [];
    #recent = [];
    #flushing = Promise.resolve();
    /** With the markers below `end`; those from there on are to be added again. */
    static async open(fileSystem, directory, end) {
        const index = new AbortedIndex(fileSystem, directory);
        const names = await fileSystem.readdir(directory);
        const bases = names.flatMap((name) => fileName.exec(name)?.[1] ?? []).map(Number);
        const files = bases.toSorted((a, b) => a - b).map((baseOffset) => index.#file(baseOffset));
        const beyond = partitionPoint(files.length, (i) => files[i].baseOffset < end);
        for (const { file } of files.slice(beyond))
            await file.remove();
        index.#files = files.slice(0, beyond);
        await index.#files.at(-1)?.file.cutAt(end);
        return index;
    }
    constructor(fileSystem, directory) {
        this.#fileSystem = fileSystem;
        this.#directory = directory;
    }
    /** In the order of the markers. */
    add(entry) {
        this.#recent.push(entry);
    }
    /** Whether so much is in memory that it should be flushed. */
    get isLarge() {
        return this.#recent.length >= recentMax;
    }
    /** Those that reach into [from, upTo), by first offset. */
    async in(from, upTo) {
        const recent = this.#recent;
        const files = this.#files;
        if (from >= upTo || recent.length + files.length === 0)
            return none;
        const found = [];
        await collectFrom(files, from, upTo, found);
        // What has been flushed meanwhile would be found twice.
        const firstRecent = recent[0]?.lastOffset ?? Infinity;
        const flushed = found.filter(({ lastOffset }) => lastOffset < firstRecent);
        collectRecent(recent, from, upTo, flushed);
        return flushed.toSorted((a, b) => a.firstOffset - b.firstOffset);
    }
    /** Resolves when everything that was added before is in the files, durably. */
    flush(segments) {
        const flushed = this.#flushing.then(() => this.#flush(segments));
        this.#flushing = flushed.catch(() => { });
        return flushed;
    }
    /** Forgets those with these markers, which are about to be compacted away; durable. */
    forget(markers) {
        const forgotten = this.#flushing.then(async () => {
            this.#recent = this.#recent.filter(({ lastOffset }) => !markers.has(lastOffset));
            const offsets = [...markers];
            for (const [i, { baseOffset, file }] of this.#files.entries()) {
                const end = this.#files[i + 1]?.baseOffset ?? Infinity;
                if (offsets.some((offset) => offset >= baseOffset && offset < end))
                    await file.forget(markers);
            }
        });
        this.#flushing = forgotten.catch(() => { });
        return forgotten;
    }
    /** The segments that begin below `baseOffset` are gone. */
    async deleteBefore(baseOffset) {
        const kept = partitionPoint(this.#files.length, (i) => this.#files[i].baseOffset < baseOffset);
        const deleted = this.#files.slice(0, kept);
        this.#files = this.#files.slice(kept);
        for (const { file } of deleted)
            await file.remove();
    }
    async #flush(segments) {
        while (this.#recent.length > 0) {
            const { lastOffset } = this.#recent[0];
            const next = partitionPoint(segments.length, (i) => segments[i].baseOffset <= lastOffset);
            const end = segments[next]?.baseOffset ?? Infinity;
            const count = partitionPoint(this.#recent.length, (i) => this.#recent[i].lastOffset < end);
            // Of a segment that is not there any more nobody asks.
            if (next > 0)
                await this.#append(segments[next - 1].baseOffset, this.#recent.slice(0, count));
            this.#recent = this.#recent.slice(count);
        }
    }
    async #append(baseOffset, entries) {
        const last = this.#files.at(-1);
        const known = last?.baseOffset === baseOffset ? last : await this.#create(baseOffset);
        await known.file.append(entries);
    }
    async #create(baseOffset) {
        const created = this.#file(baseOffset);
        await created.file.create();
        await this.#fileSystem.syncDirectory(this.#directory);
        this.#files = [...this.#files, created];
        return created;
    }
    #file(baseOffset) {
        const path = segmentPath(this.#directory, baseOffset, 'txnindex');
        return { baseOffset, file: new AbortedIndexFile(this.#fileSystem, path) };
    }
}
async function collectFrom(files, from, upTo, found) {
    // The markers of a file lie below the next one's segment.
    const first = partitionPoint(files.length, (i) => (files[i + 1]?.baseOffset ?? Infinity) <= from);
    for (const { file } of files.slice(first))
        if (await file.collect(from, upTo, found))
            return;
}
function collectRecent(recent, from, upTo, found) {
    let index = partitionPoint(recent.length, (i) => recent[i].lastOffset < from);
    for (; index < recent.length; index++) {
        const { producerId, firstOffset, lastOffset, stableOffset } = recent[index];
        if (firstOffset < upTo)
            found.push({ producerId, firstOffset, lastOffset });
        if (stableOffset >= upTo)
            return;
    }
}
//# sourceMappingURL=aborted-index.js.map