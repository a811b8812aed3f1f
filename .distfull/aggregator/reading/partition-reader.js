/**
 * Hot path. Reads partitions of a topic and hands them over batch by batch. The next fetch is under
 * way meanwhile; the event loop gets a turn after each partition, so that its bytes are taken off
 * the socket and the broker can go on sending.
 */
import { codecOf, decodeRecords, decodeRecordsAsync, readBatchHeader, } from '../../protocol/kafka/record-batch.js';
export class PartitionReader {
    #source;
    #target;
    #reading = Promise.resolve();
    #isStopping = false;
    /** Closes the source when it is stopped. */
    constructor(source, target) {
        this.#source = source;
        this.#target = target;
    }
    run() {
        this.#reading = this.#read();
        return this.#reading;
    }
    async stop() {
        this.#isStopping = true;
        await this.#source.close();
        await this.#reading.catch(() => { });
    }
    async #read() {
        const source = this.#source;
        const target = this.#target;
        for (const [partition, end] of await source.ends())
            if (target.positions.has(partition))
                target.ended(partition, end);
        for (const [partition, place] of target.positions)
            source.seek(partition, place);
        let pending = source.fetch();
        while (!this.#isStopping) {
            const fetched = await pending;
            if (this.#isStopping)
                break;
            source.hold(target.ahead);
            pending = source.fetch();
            pending.catch(() => { }); // Looked at in the next round, or not at all when this one fails.
            for (const part of fetched) {
                await this.#take(part);
                await new Promise((resolve) => setImmediate(resolve));
            }
            await target.fetched();
        }
        await pending.catch(() => { });
    }
    async #take(fetched) {
        const target = this.#target;
        const { partition, bytes, positions, nextOffset, leaderEpoch, endOffset, resume } = fetched;
        target.ended(partition, endOffset);
        if (resume !== undefined) {
            this.#source.seek(partition, resume);
            target.resume(partition, resume);
            return;
        }
        for (const at of positions) {
            const isPlain = codecOf(readBatchHeader(bytes, at)) === 0;
            const records = isPlain ? decodeRecords(bytes, at) : await decodeRecordsAsync(bytes, at);
            target.add(partition, records);
        }
        target.skipTo(partition, { offset: nextOffset, leaderEpoch });
    }
}
//# sourceMappingURL=partition-reader.js.map