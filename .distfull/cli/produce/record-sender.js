import { partitionOfKey } from '../../codecs/kafka-records/murmur2.js';
import { BatchBuilder, encodedBytesMax } from './batch-builder.js';
import { LineError } from './record-fields.js';
/** Below `max.message.bytes` of a topic, 1 MiB unless it says otherwise. */
const batchBytes = 512 * 1024;
/** More is not gathered while a write is under way. */
const gatheredBytesMax = 8 * 1024 * 1024;
export class RecordSender {
    #producer;
    #options;
    #clock;
    #open = new Map();
    #full = [];
    #gatheredBytes = 0;
    #sentCount = 0;
    /** Where records without a key go until a batch of it is full, as in Kafka's clients (KIP-480). */
    #keyless = 0;
    #writing;
    #failure;
    constructor(producer, options, clock) {
        this.#producer = producer;
        this.#options = options;
        this.#clock = clock;
    }
    /** Acknowledged records. */
    get sentCount() {
        return this.#sentCount;
    }
    /** Throws LineError for a partition that is not there. */
    add({ key, value, headers, timestampMs, partition }) {
        const at = this.#partitionOf(key, partition);
        let builder = this.#open.get(at);
        const added = encodedBytesMax(key, value, headers);
        if (builder !== undefined && builder.encodedBytes + added > batchBytes) {
            this.#close(at, builder);
            builder = undefined;
        }
        if (builder === undefined) {
            builder = new BatchBuilder(this.#clock.nowMs(), batchBytes);
            this.#open.set(at, builder);
        }
        builder.add(key, value, headers, timestampMs);
        this.#gatheredBytes += added;
    }
    /** Starts a write where none is under way; waits where too much is gathered. */
    async turn() {
        this.#writing ??= this.#write();
        if (this.#gatheredBytes >= gatheredBytesMax)
            await this.#writing;
        this.#assertWritten();
    }
    /** Resolves when everything is acknowledged. */
    async finish() {
        while (this.#writing !== undefined || this.#isGathered) {
            this.#writing ??= this.#write();
            await this.#writing;
            this.#assertWritten();
        }
    }
    get #isGathered() {
        return this.#full.length > 0 || this.#open.size > 0;
    }
    async #write() {
        try {
            while (this.#isGathered) {
                for (const [partition, builder] of this.#open)
                    this.#close(partition, builder);
                const batches = this.#full;
                this.#full = [];
                this.#gatheredBytes = 0;
                await this.#producer.write(batches);
                for (const { records } of batches)
                    this.#sentCount += records.size;
            }
        }
        catch (error) {
            this.#failure = { error };
        }
        this.#writing = undefined;
    }
    #close(partition, builder) {
        const { topic, codec, partitionCount } = this.#options;
        this.#open.delete(partition);
        this.#full.push({ topic, partition, records: { ...builder.build(), codec } });
        if (partition === this.#keyless)
            this.#keyless = (partition + 1) % partitionCount;
    }
    #partitionOf(key, wanted) {
        const { partition = wanted, partitionCount, topic } = this.#options;
        if (partition === undefined)
            return key === null ? this.#keyless : partitionOfKey(key, partitionCount);
        if (partition >= 0 && partition < partitionCount)
            return partition;
        throw new LineError(`is for partition ${partition}, but topic ${topic} has ${partitionCount} partitions; ` +
            '--repartition spreads the records by their keys');
    }
    #assertWritten() {
        if (this.#failure !== undefined)
            throw this.#failure.error;
    }
}
//# sourceMappingURL=record-sender.js.map