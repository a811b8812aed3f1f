import { groupRecords, recordHeaders, recordValues, widestHeaders, } from '../../codecs/kafka-records/records.js';
import { isTopicName, Router } from '../../codecs/kafka-records/router.js';
import { DeliveryError, FencedError, messageOf } from '../../core/errors.js';
import { channelOrigin, hourOf, hourOfRanges } from '../../core/provenance.js';
import { KafkaCluster } from '../../protocol/kafka/client/cluster.js';
import { Producer } from '../../protocol/kafka/client/producer.js';
import { originHeader } from '../../protocol/kafka/record-origin.js';
import { refusedBefore, refusedEvent, withoutRefused } from '../refused-events.js';
import { PlainWriter } from './plain-writer.js';
import { ignoredOptions, settingsOf } from './settings.js';
import { TopicNames } from './topic-names.js';
import { TransactionalWriter } from './transactional-writer.js';
/** Of a channel's events in memory, in all deliveries that are open. */
const openBytesMax = 16 * 1024 * 1024;
/** Deliveries that share transactions: more, the smaller they are. */
const sharedEventsMax = 20_000;
const sharedDeliveriesMax = 64;
/** The runner backs off and shows the reason; waiting longer in here would hide it. */
const retryTimeoutMs = 5_000;
/** Flume's Kafka sink, exactly once out of a durable channel. */
export class KafkaSink {
    limit;
    openDeliveriesMax;
    /** Renewing the position failed: nobody knows what is open. */
    mustRecover = false;
    #context;
    #settings;
    #topicNames;
    #router;
    #cluster;
    #writer;
    /** Settles with the records of the last delivery: they are made in the order of the calls. */
    #made = Promise.resolve();
    /** Sequences whose letters are stored. */
    #refused = new Set();
    constructor(context) {
        const settings = settingsOf(context);
        const { clock, signal } = context;
        const { servers, clientId, requestTimeoutMs } = settings;
        const limits = { requestTimeoutMs, retryTimeoutMs };
        this.#context = context;
        this.#settings = settings;
        const { positionTopic } = settings;
        const isTransactional = context.channelIsDurable && settings.isTransactional && positionTopic !== undefined;
        const events = settings.batchEventsMax;
        const shared = Math.min(Math.max(2, Math.floor(sharedEventsMax / events)), sharedDeliveriesMax);
        this.openDeliveriesMax = isTransactional ? shared : 1;
        this.limit = { events, bytes: openBytesMax / shared };
        this.#topicNames = new TopicNames(settings.topic);
        this.#router = new Router(this.#topicNames, settings.routing, settings.recordBatchBytesMax);
        this.#cluster = new KafkaCluster({
            bootstrapServers: servers,
            clientId,
            clock,
            signal,
            security: settings.security,
            ...limits,
        });
        this.#writer = isTransactional
            ? new TransactionalWriter(context, { ...settings, positionTopic }, this.#cluster)
            : new PlainWriter(new Producer(this.#cluster, { acks: settings.acks }));
    }
    async start() {
        const { config, logger, location, name } = this.#context;
        await Promise.all([this.#settings.security?.(), this.#topicNames.open()]);
        const ignored = ignoredOptions(config);
        if (this.#context.channelIsDurable && !(this.#writer instanceof TransactionalWriter)) {
            const reason = this.#settings.isTransactional
                ? 'kafka.topic has escapes; name a topic that is there in positionTopic for exactly once'
                : 'kafka.producer.enable.idempotence is false';
            logger.warn({}, `${location}: sink ${name}: at least once: ${reason}`);
        }
        if (ignored.length > 0)
            logger.warn({ ignored }, `${location}: sink ${name}: no effect here: ${ignored.join(', ')}`);
    }
    async stop() {
        this.#cluster.close();
    }
    async recover(state) {
        const { deadLetters, channelId } = this.#context;
        try {
            const held = await this.#writer.recover(state);
            this.#refused = refusedBefore(deadLetters, channelId);
            this.#made = Promise.resolve();
            this.mustRecover = false;
            return held;
        }
        catch (error) {
            throw this.#failure(error);
        }
    }
    async deliver(delivery) {
        const { counters, clock } = this.#context;
        const startMs = clock.monotonicMs();
        try {
            // One that fails takes those behind it along, until `recover`.
            const made = this.#made.then(() => this.#records(withoutRefused(delivery, this.#refused)));
            this.#made = made;
            const commitRecord = await this.#writer.write(await made, delivery);
            counters.add('KafkaEventSendTimer', Math.round(clock.monotonicMs() - startMs));
            return commitRecord;
        }
        catch (error) {
            counters.add('RollbackCount');
            throw this.#failure(error);
        }
    }
    async idle() {
        await this.#writer.idle().catch((error) => {
            this.mustRecover = true;
            throw this.#failure(error);
        });
    }
    async #records(delivery) {
        const { batch } = delivery;
        const { record: settings, codec } = this.#settings;
        const values = recordValues(batch, settings);
        const headers = recordHeaders(batch, settings);
        const headerBytes = widestHeaders(headers);
        const counts = await this.#partitionCounts(this.#router.topics(batch));
        const routed = this.#router.route(batch, values, headerBytes, counts);
        await this.#deadLetter(routed, delivery);
        const nowMs = this.#context.clock.nowMs();
        const all = { batch, values, headers, settings, codec, nowMs };
        const hour = hourOfRanges(batch.provenance) ?? hourOf(nowMs);
        const source = { origin: channelOrigin(this.#context.channelId), hour };
        return routed.groups.map((group) => ({
            topic: group.topic,
            partition: group.partition,
            records: {
                ...groupRecords(group, all),
                firstRecordHeaders: [originHeader(source, group.indexes.length)],
            },
        }));
    }
    /** How many partitions each topic has; names that no topic can have are left out. */
    async #partitionCounts(topics) {
        const counts = new Map();
        for (const name of topics) {
            if (!isTopicName(name))
                continue;
            const topic = await this.#cluster.topic(name, { create: true });
            counts.set(name, topic.partitions.length);
        }
        return counts;
    }
    async #deadLetter({ rejected }, delivery) {
        const { deadLetters, channelId } = this.#context;
        await deadLetters.put(rejected.map(({ index, reason }) => refusedEvent(delivery, index, channelId, reason)));
    }
    /** Whatever happened, the runner asks `recover` what the topic has. */
    #failure(error) {
        if (error instanceof FencedError || error instanceof DeliveryError)
            return error;
        const { location, name } = this.#context;
        const message = `${location}: sink ${name}: ${messageOf(error)}`;
        return new DeliveryError(message, { outcome: 'unknown', cause: error });
    }
}
//# sourceMappingURL=kafka-sink.js.map