import { earliest, latest, listOffsets } from '../../protocol/kafka/client/offsets.js';
import { PartitionFetcher } from '../../protocol/kafka/client/partition-fetcher.js';
import { printable } from '../printable.js';
export class PartitionReader {
    #cluster;
    #fetcher;
    /** Partitions that are to be read up to an end. */
    #unfinished = new Map();
    #untilEnd;
    constructor(cluster, { readCommitted, untilEnd }) {
        this.#cluster = cluster;
        this.#untilEnd = untilEnd;
        this.#fetcher = new PartitionFetcher(cluster, { readCommitted });
    }
    static async open(cluster, partitions, options) {
        const reader = new PartitionReader(cluster, options);
        const isolation = { readCommitted: options.readCommitted };
        const starts = await startOffsets(cluster, partitions, options.start, isolation);
        const ends = await listOffsets(cluster, partitions, latest, isolation);
        for (const [index, at] of partitions.entries()) {
            const end = ends[index].offset;
            const start = starts[index] < 0 ? end : starts[index];
            const { id: topicId } = await cluster.topic(at.topic);
            reader.#fetcher.seek(at, start, { topicId });
            if (start < end)
                reader.#unfinished.set(`${at.topic}-${at.partition}`, end);
        }
        return reader;
    }
    get isAtEnd() {
        return this.#untilEnd && this.#unfinished.size === 0;
    }
    async fetch() {
        const fetched = await this.#fetcher.fetch();
        for (const each of fetched)
            if (each.isOutOfRange)
                await this.#goOn(each);
        return fetched;
    }
    printed({ topic, partition }, nextOffset) {
        const key = `${topic}-${partition}`;
        if (nextOffset >= (this.#unfinished.get(key) ?? Infinity))
            this.#unfinished.delete(key);
    }
    written() {
        return Promise.resolve();
    }
    close() {
        return Promise.resolve();
    }
    /** Retention was faster than this reader, or there never was such an offset. */
    async #goOn({ topic, partition, fetchOffset }) {
        const [start] = await listOffsets(this.#cluster, [{ topic, partition }], earliest);
        const { offset } = start;
        process.stderr.write(`consume: partition ${partition} of topic ${printable(topic)} does not hold offset ` +
            `${fetchOffset}: reading from ${offset} on\n`);
        this.#fetcher.seek({ topic, partition }, offset);
    }
}
async function startOffsets(cluster, partitions, start, isolation) {
    if (start.from === 'offset')
        return partitions.map(() => start.offset);
    const wanted = start.from === 'time' ? start.timestampMs : start.from === 'earliest' ? earliest : latest;
    const found = await listOffsets(cluster, partitions, wanted, isolation);
    return found.map(({ offset }) => offset);
}
//# sourceMappingURL=partition-reader.js.map