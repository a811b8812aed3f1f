import { DeliveryError } from '../../core/errors.js';
import { IntervalSet } from '../../core/interval-set.js';
import { writeWithPosition } from '../../protocol/kafka/client/positioned-write.js';
import { TransactionalProducer } from '../../protocol/kafka/client/transactional-producer.js';
import { Deferred } from '../../util/deferred.js';
import { encodePosition, metadataBytesMax } from '../../protocol/kafka/client/stored-position.js';
import { PositionSearch } from './position-search.js';
/** A cluster drops the offsets of an idle group after 7 days (`offsets.retention.minutes`). */
const renewalMs = 24 * 3_600_000;
const transactionBytesMax = 4 * 1024 * 1024;
export class TransactionalWriter {
    #context;
    #settings;
    #cluster;
    #search;
    #producer;
    #place;
    #known = new IntervalSet();
    #hasPosition = false;
    /** -Infinity: by an earlier process, nobody knows when. */
    #committedMs = -Infinity;
    /** What the next delivery leaves with the channel: where the position lies. */
    #record;
    #waiting = [];
    #isWriting = false;
    #failure;
    constructor(context, settings, cluster) {
        this.#context = context;
        this.#settings = settings;
        this.#cluster = cluster;
        this.#search = new PositionSearch(context, settings, cluster);
    }
    /** Only while no write is open. */
    async recover(state) {
        const producer = this.#producerOfChannel();
        await producer.initialize();
        const { known, isStored, place, record } = await this.#search.find(producer, state);
        this.#place = place;
        this.#record = record;
        this.#known = known.clone();
        this.#hasPosition = isStored;
        this.#committedMs = -Infinity;
        this.#failure = undefined;
        return known;
    }
    async write(records, delivery) {
        const done = new Deferred();
        this.#waiting.push({ records, delivery, done });
        if (!this.#isWriting)
            void this.#writeAll();
        await done.promise;
        const record = this.#record;
        this.#record = undefined;
        return record;
    }
    async idle() {
        if (!this.#hasPosition || this.#nowMs() - this.#committedMs < renewalMs)
            return;
        await this.#commit([], this.#known);
    }
    /** The channel's id can change while it runs: then its position begins anew. */
    #producerOfChannel() {
        const { channelId, lane } = this.#context;
        const transactionalId = `tailrace-${channelId}-${lane}`;
        if (this.#producer?.transactionalId !== transactionalId)
            this.#producer = new TransactionalProducer(this.#cluster, {
                transactionalId,
                transactionTimeoutMs: this.#settings.transactionTimeoutMs,
                writeTimeoutMs: this.#settings.requestTimeoutMs,
            });
        return this.#producer;
    }
    /** One transaction after the other, until nothing waits. Never rejects. */
    async #writeAll() {
        this.#isWriting = true;
        while (this.#waiting.length > 0) {
            const shared = this.#takeWaiting();
            try {
                if (this.#failure !== undefined)
                    throw this.#failure;
                await this.#writeShared(shared);
                for (const { done } of shared)
                    done.resolve();
            }
            catch (error) {
                this.#failure = error;
                for (const { done } of shared)
                    done.reject(error);
            }
        }
        this.#isWriting = false;
    }
    #takeWaiting() {
        let bytes = 0;
        let count = 0;
        for (const { delivery } of this.#waiting) {
            bytes += delivery.batch.bodyBytes;
            if (count > 0 && bytes > transactionBytesMax)
                break;
            count++;
        }
        return this.#waiting.splice(0, count);
    }
    async #writeShared(shared) {
        const known = this.#known.clone();
        for (const { delivery } of shared) {
            known.raiseLowMark(delivery.lowMark);
            for (const { from, to } of delivery.ranges)
                known.add(from, to);
        }
        await this.#commit(shared.flatMap(({ records }) => records), known);
    }
    async #commit(records, known) {
        const position = encodePosition(this.#place, known);
        if (position.metadata.length > metadataBytesMax)
            throw new DeliveryError(`the position has ${position.metadata.length} bytes and Kafka keeps ${metadataBytesMax}: ` +
                `another sink of the channel is stuck`, { outcome: 'unknown' });
        const at = { topic: this.#settings.positionTopic, partition: 0 };
        await writeWithPosition(this.#producer, records, { ...at, ...position });
        this.#known = known;
        this.#committedMs = this.#nowMs();
        this.#hasPosition = true;
    }
    #nowMs() {
        return this.#context.clock.monotonicMs();
    }
}
//# sourceMappingURL=transactional-writer.js.map