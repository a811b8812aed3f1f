/*
 * Hot path (once a put). The put side of a Kafka channel: what waits when a write begins is written
 * together, in the order of the puts.
 *
 *   put ─▶ waiting ─▶ records ─▶ writer (a transaction, or plain) ─▶ stored
 */
import { groupRecords, recordValues } from '../../codecs/kafka-records/records.js';
import { Router } from '../../codecs/kafka-records/router.js';
import { hourOf } from '../../core/provenance.js';
import { KafkaCluster } from '../../protocol/kafka/client/cluster.js';
import { Producer } from '../../protocol/kafka/client/producer.js';
import { Deferred } from '../../util/deferred.js';
import { PlainPutWriter } from './put-writer.js';
import { TransactionalPutWriter } from './transactional-put-writer.js';
const writeBytesMax = 4 << 20;
/** A put is tried again by its line, which shows the reason. */
const retryTimeoutMs = 5_000;
export class KafkaPuts {
    #context;
    #settings;
    #records;
    #router;
    #cluster;
    #writer;
    #waiting = [];
    /** Of a write that has rejected: nobody knows whether they are in. */
    #doubted;
    /** They are in although their puts were refused. */
    #settled = new WeakSet();
    #writing;
    constructor(context, settings) {
        const { puts, isFlumeEvent, topic } = settings;
        this.#context = context;
        this.#settings = settings;
        // Flume's channel writes no time, and headers only inside of an AvroFlumeEvent.
        this.#records = { isFlumeEvent, timestampHeader: undefined, headers: [] };
        this.#router = new Router(topic, puts.routing, puts.recordBatchBytesMax);
        this.#cluster = new KafkaCluster({
            bootstrapServers: puts.servers,
            clientId: puts.clientId,
            clock: context.clock,
            requestTimeoutMs: puts.requestTimeoutMs,
            retryTimeoutMs,
            security: puts.security,
        });
        this.#writer = puts.isTransactional
            ? new TransactionalPutWriter(context, settings, this.#cluster)
            : new PlainPutWriter(new Producer(this.#cluster, { acks: puts.acks }));
    }
    get ledger() {
        return this.#writer.ledger;
    }
    start() {
        return this.#writer.open();
    }
    async stop() {
        await this.#writing;
        await this.#writer.close();
        this.#cluster.close();
    }
    async put(batch) {
        const stored = new Deferred();
        this.#waiting.push({ batch, stored });
        this.#writing ??= this.#writeAll().finally(() => (this.#writing = undefined));
        await stored.promise;
    }
    /** Never rejects. */
    async #writeAll() {
        while (this.#waiting.length > 0) {
            const puts = this.#takeWaiting();
            let failure;
            try {
                await this.#settleDoubt();
                const left = puts.map(({ batch }) => batch).filter((batch) => !this.#settled.has(batch));
                if (left.length > 0)
                    await this.#write(left);
                for (const { stored } of puts)
                    stored.resolve();
                continue;
            }
            catch (error) {
                failure = error;
                this.#context.counters.add('RollbackCount');
            }
            await this.#settleDoubt().catch(() => { }); // before the next write, then
            for (const { batch, stored } of puts)
                if (this.#settled.has(batch))
                    stored.resolve();
                else
                    stored.reject(failure);
            // Those behind it would overtake it.
            for (const { stored } of this.#waiting.splice(0))
                stored.reject(failure);
        }
    }
    /** Whether the last write is in: a put that is tried again must not be written twice. */
    async #settleDoubt() {
        if (this.#doubted === undefined)
            return;
        const isIn = await this.#writer.recover();
        if (isIn)
            for (const batch of this.#doubted)
                this.#settled.add(batch);
        this.#doubted = undefined;
    }
    #takeWaiting() {
        let bytes = 0;
        let count = 0;
        for (const { batch } of this.#waiting) {
            bytes += batch.bodyBytes;
            if (count > 0 && bytes > writeBytesMax)
                break;
            count++;
        }
        return this.#waiting.splice(0, count);
    }
    async #write(batches) {
        const { clock, counters } = this.#context;
        const startMs = clock.monotonicMs();
        const records = [];
        for (const batch of batches)
            if (batch.size > 0)
                records.push(...(await this.#recordsOf(batch)));
        const ranges = batches.flatMap(({ provenance }) => provenance);
        this.#doubted = batches;
        await this.#writer.write(records, ranges, hourOf(clock.nowMs()));
        this.#doubted = undefined;
        counters.add('KafkaEventSendTimer', Math.round(clock.monotonicMs() - startMs));
    }
    async #recordsOf(batch) {
        const { topic, puts } = this.#settings;
        const { partitions } = await this.#cluster.topic(topic, { create: true });
        const values = recordValues(batch, this.#records);
        const counts = new Map([[topic, partitions.length]]);
        const { groups, rejected } = this.#router.route(batch, values, 0, counts);
        if (rejected.length > 0)
            await this.#context.deadLetters.put(rejected.map(({ index, reason }) => ({
                body: batch.body(index),
                headers: batch.headersOf(index),
                reason,
            })));
        const nowMs = this.#context.clock.nowMs();
        const { codec } = puts;
        const all = { batch, values, headers: undefined, settings: this.#records, codec, nowMs };
        return groups.map((group) => ({
            topic: group.topic,
            partition: group.partition,
            records: groupRecords(group, all),
        }));
    }
}
//# sourceMappingURL=puts.js.map