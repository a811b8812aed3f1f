/*
 * Hot path. Copies partitions up to given ends, read-committed and batch by batch:
 *
 *   fetch ─▶ batches made ready ─▶ note in the journal ─▶ write ─▶ (the next fetch is under way)
 *
 * There is no second try of a write: after any failure what is in the target is found by a new
 * start, from the journal and the ends of the target's partitions (one recovery path).
 */
import { CorruptionError, messageOf } from '../../core/errors.js';
import { earliest, latest, listOffsets } from '../../protocol/kafka/client/offsets.js';
import { PartitionFetcher } from '../../protocol/kafka/client/partition-fetcher.js';
import { copiedBatch } from './batch-copy.js';
import { writePlaced } from './checked-writes.js';
const sequences = 2 ** 31;
export class RecordCopier {
    #options;
    #fetcher;
    #open = new Map();
    /** Read up to their ends: not asked for any more. */
    #finished = new Map();
    /** By partition: up to where it was read. */
    #reached = new Map();
    constructor(options) {
        this.#options = options;
        this.#fetcher = new PartitionFetcher(options.source, { readCommitted: true });
    }
    /** Offsets that are still to be looked at, of those that `begin` was asked for. */
    get remaining() {
        let sum = 0;
        for (const { next, end } of this.#open.values())
            sum += Math.max(0, end - next);
        return sum;
    }
    /** Everything of the partition that is committed and below it is in the target. */
    reached(at) {
        return this.#reached.get(keyOf(at)) ?? 0;
    }
    /** Goes on behind what the target holds, up to what is committed now. */
    async begin(partitions) {
        const { source, target, exported } = this.#options;
        const all = { readCommitted: false };
        const [starts, ends, written] = await Promise.all([
            listOffsets(source, partitions, earliest),
            listOffsets(source, partitions, latest),
            listOffsets(target, partitions, latest, all),
        ]);
        for (const [index, { topic, partition }] of partitions.entries()) {
            const map = exported.mapOf(topic, partition);
            const targetEnd = written[index].offset;
            if (targetEnd > map.targetEnd)
                throw new Error(`partition ${partition} of topic ${topic} of the target holds ` +
                    `${targetEnd - map.targetEnd} records that this export has not written: something else ` +
                    'writes to it; stop that, delete the topic there and export it again');
            map.truncate(targetEnd);
            const read = Math.max(map.sourceEnd ?? 0, this.reached({ topic, partition }));
            const next = Math.max(read, starts[index].offset);
            const at = { topic, partition, next, end: ends[index].offset };
            this.#reached.set(keyOf(at), next);
            if (at.next >= at.end)
                continue;
            const { id: topicId } = await source.topic(topic);
            this.#fetcher.seek(at, next, { topicId });
            this.#open.set(keyOf(at), at);
            this.#finished.delete(keyOf(at));
        }
        this.#fetcher.hold([...this.#finished.values()]);
    }
    /** Resolves when all partitions are copied, or the signal is aborted. */
    async copy() {
        let fetching = this.#fetch();
        while (this.#open.size > 0 && !this.#options.signal.aborted) {
            const fetched = await fetching;
            fetching = this.#fetch();
            await this.#take(fetched);
            this.#options.onProgress();
        }
        // What it brings is not asked for any more.
        fetching.catch(() => { });
    }
    /** Its failure is heard of when it is awaited, which may be after a write. */
    #fetch() {
        const fetching = this.#fetcher.fetch();
        fetching.catch(() => { });
        return fetching;
    }
    async #take(fetched) {
        const { journal, target, exported, counts } = this.#options;
        const entries = [];
        const batches = [];
        for (const each of fetched) {
            const open = this.#open.get(keyOf(each));
            if (open === undefined)
                continue;
            if (each.isOutOfRange || each.divergence !== undefined)
                await this.#goOn(open);
            else
                await this.#makeReady(each, entries, batches);
        }
        await journal.append(entries);
        for (const entry of entries)
            exported.add(entry);
        await writePlaced(target, batches);
        for (const { extents } of entries)
            for (const { count } of extents)
                counts.records += count;
        for (const { batch } of batches)
            counts.bytes += batch.length;
        for (const each of fetched)
            this.#advance(each);
    }
    async #makeReady(fetched, entries, batches) {
        const { topic, partition, bytes, positions, fetchOffset } = fetched;
        const { exported, run } = this.#options;
        const target = exported.mapOf(topic, partition).targetEnd;
        const extents = [];
        let offset = target;
        for (const position of positions) {
            const { producerId, producerEpoch } = run;
            const producer = { producerId, producerEpoch, baseSequence: offset % sequences };
            const copied = await copiedBatch(bytes, position, fetchOffset, producer).catch((error) => {
                if (!(error instanceof CorruptionError))
                    throw error;
                const where = `partition ${partition} of topic ${topic} behind offset ${fetchOffset}`;
                throw new CorruptionError(`${where}: ${messageOf(error)}`, { cause: error });
            });
            if (copied === undefined)
                continue;
            batches.push({ topic, partition, batch: copied.batch, offset });
            extents.push(...copied.extents);
            offset += copied.count;
        }
        if (offset > target)
            entries.push({ kind: 'write', topic, partition, target, extents });
    }
    #advance(fetched) {
        const key = keyOf(fetched);
        const open = this.#open.get(key);
        if (open === undefined || fetched.isOutOfRange)
            return;
        open.next = fetched.nextOffset;
        this.#reached.set(key, fetched.nextOffset);
        if (open.next >= open.end)
            this.#finish(open);
    }
    #finish(open) {
        this.#open.delete(keyOf(open));
        this.#finished.set(keyOf(open), open);
        this.#fetcher.hold([...this.#finished.values()]);
    }
    /** Retention was faster: what is gone is not exported. */
    async #goOn(open) {
        const [start] = await listOffsets(this.#options.source, [open], earliest);
        open.next = Math.max(open.next, start.offset);
        const { id: topicId } = await this.#options.source.topic(open.topic);
        this.#fetcher.seek(open, open.next, { topicId });
        if (open.next >= open.end)
            this.#finish(open);
    }
}
function keyOf({ topic, partition }) {
    return `${topic}-${partition}`;
}
//# sourceMappingURL=record-copier.js.map