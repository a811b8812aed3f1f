/*
 * Rows in a topic, exactly once: each delivery is one transaction with the order of its last row, as
 * the offset of a group of its own on partition 0 of the topic.
 *
 *   lastOrder:  InitProducerId (fences, aborts what is open) ─▶ stable OffsetFetch
 *   deliver:    rows and position in one transaction (positioned-write.ts)
 *
 * Group and transactional id are both `tailrace-<outbox id>-<output id>`: two writers of one state
 * fence each other, and the bundled broker keeps the position for ever.
 */
import { ConfigError, DeliveryError, FencedError, messageOf } from '../../../core/errors.js';
import { IntervalSet } from '../../../core/interval-set.js';
import { KafkaCluster } from '../../../protocol/kafka/client/cluster.js';
import { writeWithPosition } from '../../../protocol/kafka/client/positioned-write.js';
import { producerClientSettings, } from '../../../protocol/kafka/client/producer-settings.js';
import { encodePosition, positionAt, } from '../../../protocol/kafka/client/stored-position.js';
import { TransactionalProducer } from '../../../protocol/kafka/client/transactional-producer.js';
import { accessTo } from '../../../protocol/kafka/security/internal-login.js';
import { batchesOf, recordsOf } from './row-records.js';
/** The delivery backs off and shows the reason; waiting longer in here would hide it. */
const retryTimeoutMs = 5_000;
/** A cluster drops the offsets of an idle group after 7 days (`offsets.retention.minutes`). */
const renewalMs = 24 * 3_600_000;
export class KafkaOutput {
    isExact = true;
    #context;
    #settings;
    #recordOf;
    #closed = new AbortController();
    #client;
    #reached;
    constructor(context) {
        const { config, location, fileSystem } = context;
        if (isLoop(context))
            throw new ConfigError(`${location}: output kafka: topic ${config.topic} is the one that the query reads: it would ` +
                'read its own results; name another topic');
        this.#context = context;
        this.#settings = producerClientSettings(config, `${location}: output kafka`, fileSystem);
        this.#recordOf = recordsOf(context);
    }
    async lastOrder() {
        return this.#trying(async () => {
            const { config, logger, outboxId } = this.#context;
            const { cluster, producer } = this.#connected();
            this.#reached = undefined;
            await producer.initialize();
            cluster.forgetTopic(config.topic);
            const { id: topicId } = await cluster.topic(config.topic, { create: true });
            const clusterId = await cluster.clusterId();
            const place = { channelId: outboxId, clusterId, topicId, moves: 0 };
            const at = { topic: config.topic, partition: 0 };
            const stored = await producer.committedOffset(producer.transactionalId, at);
            const found = stored && positionAt(place, stored);
            if (typeof found === 'string')
                logger.warn({ topic: config.topic }, `no position is taken over: ${found}`);
            const order = typeof found === 'object' ? found.known.lowMark : 0;
            this.#reached = { place, order, committedMs: -Infinity };
            return order;
        });
    }
    async deliver(rows) {
        await this.#trying(async () => {
            const { config, clock } = this.#context;
            const { cluster } = this.#connected();
            const { partitions } = await cluster.topic(config.topic);
            const { codec, recordBatchBytesMax } = this.#settings;
            const batches = batchesOf(rows.map(this.#recordOf), rows[0].order, {
                topic: config.topic,
                partitions: partitions.length,
                batchBytesMax: recordBatchBytesMax,
                codec,
                nowMs: clock.nowMs(),
            });
            await this.#commit(batches, rows.at(-1).order);
        });
    }
    /** Renews the position before a cluster would drop it. */
    async idle() {
        const { order = 0, committedMs = 0 } = this.#reached ?? {};
        if (order === 0 || this.#context.clock.monotonicMs() - committedMs < renewalMs)
            return;
        await this.#trying(() => this.#commit([], order));
    }
    async close() {
        this.#closed.abort();
        this.#client?.cluster.close();
    }
    async #commit(records, order) {
        const { config, clock } = this.#context;
        const { place } = this.#reached;
        const position = encodePosition(place, new IntervalSet(order));
        const at = { topic: config.topic, partition: 0 };
        await writeWithPosition(this.#connected().producer, records, { ...at, ...position });
        this.#reached = { place, order, committedMs: clock.monotonicMs() };
    }
    #connected() {
        if (this.#client !== undefined)
            return this.#client;
        const { config, source, clock, outboxId, outputId } = this.#context;
        const { clientId, security, requestTimeoutMs, transactionTimeoutMs } = this.#settings;
        const own = config.brokers;
        const cluster = new KafkaCluster({
            security,
            ...(own.length > 0 ? { bootstrapServers: own } : accessTo(source.brokers, source.login)),
            clientId,
            clock,
            signal: this.#closed.signal,
            requestTimeoutMs,
            retryTimeoutMs,
        });
        const producer = new TransactionalProducer(cluster, {
            transactionalId: `tailrace-${outboxId}-${outputId}`,
            transactionTimeoutMs,
            writeTimeoutMs: requestTimeoutMs,
        });
        return (this.#client = { cluster, producer });
    }
    async #trying(work) {
        try {
            return await work();
        }
        catch (error) {
            if (error instanceof FencedError || error instanceof DeliveryError)
                throw error;
            const message = `topic ${this.#context.config.topic}: ${messageOf(error)}`;
            throw new DeliveryError(message, { outcome: 'unknown', cause: error });
        }
    }
}
/** Of different clusters the same topics are what a mirror wants. */
function isLoop({ config, source }) {
    const { brokers, topic } = config;
    const isSameCluster = brokers.length === 0 || brokers.some((broker) => source.brokers.includes(broker));
    return isSameCluster && topic === source.topic;
}
//# sourceMappingURL=kafka-output.js.map