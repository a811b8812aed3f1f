import { IntervalSet } from '../../core/interval-set.js';
import { KafkaCluster } from '../../protocol/kafka/client/cluster.js';
import { TransactionalProducer } from '../../protocol/kafka/client/transactional-producer.js';
import { destinationOf, isSamePlace, recordOf } from './destination.js';
import { positionAt } from '../../protocol/kafka/client/stored-position.js';
export class PositionSearch {
    #context;
    #settings;
    #cluster;
    constructor(context, settings, cluster) {
        this.#context = context;
        this.#settings = settings;
        this.#cluster = cluster;
    }
    /** `producer` has been initialized: nothing it left open is under way any more. */
    async find(producer, { commitRecord, clean }) {
        const before = destinationOf(commitRecord);
        const here = await this.#here(before);
        const found = await this.#positionAt(producer, here);
        if (isPosition(found))
            return this.#found(found.known, { ...here, moves: found.place.moves }, before, true);
        const isMoved = before !== undefined && !isSamePlace(before, here);
        const left = isMoved && !clean ? await this.#positionLeft(producer, before, here) : undefined;
        this.#report({ reason: found, before, here, clean, isLeft: left !== undefined });
        return this.#found(left ?? new IntervalSet(), here, before, false);
    }
    #found(known, here, before, isStored) {
        const record = recordOf(here);
        const isKept = before !== undefined && JSON.stringify(recordOf(before)) === JSON.stringify(record);
        const place = { channelId: this.#context.channelId, ...here };
        return { known, isStored, place, record: isKept ? undefined : record };
    }
    async #here(before) {
        const { servers, positionTopic: topic } = this.#settings;
        this.#cluster.forgetTopic(topic);
        const { id: topicId } = await this.#cluster.topic(topic, { create: true });
        const clusterId = await this.#cluster.clusterId();
        const here = { servers, clusterId, topic, topicId, moves: before?.moves ?? 0 };
        return before === undefined || isSamePlace(before, here)
            ? here
            : { ...here, moves: before.moves + 1 };
    }
    /** Undefined: the group has no offset there. A text: why the offset is no position. */
    async #positionAt(producer, at) {
        const partition = { topic: at.topic, partition: 0 };
        const stored = await producer.committedOffset(producer.transactionalId, partition);
        return stored && positionAt({ channelId: this.#context.channelId, ...at }, stored);
    }
    /** What the sink had written to where it wrote before; undefined where nobody tells. */
    async #positionLeft(producer, before, here) {
        if (before.clusterId === here.clusterId) {
            const found = before.topic === here.topic ? undefined : await this.#positionAt(producer, before);
            return isPosition(found) ? found.known : undefined;
        }
        const { clock, signal } = this.#context;
        const { clientId, requestTimeoutMs, security } = this.#settings;
        const { retryTimeoutMs } = this.#cluster;
        const client = { clientId, clock, signal, security, requestTimeoutMs, retryTimeoutMs };
        const cluster = new KafkaCluster({ bootstrapServers: before.servers, ...client });
        try {
            if ((await cluster.clusterId()) !== before.clusterId)
                return undefined;
            const there = producer.inCluster(cluster);
            await there.initialize();
            const found = await this.#positionAt(there, before);
            return isPosition(found) ? found.known : undefined;
        }
        catch {
            return undefined; // It does not answer any more: that is the case that is reported.
        }
        finally {
            cluster.close();
        }
    }
    #report(facts) {
        const { reason, before, here, clean, isLeft } = facts;
        if (before === undefined && reason === undefined)
            return; // Nothing was ever delivered.
        const { logger, location, name } = this.#context;
        const fact = reason === undefined ? absence(before, here) : `no position is taken over: ${reason}`;
        const text = `${location}: sink ${name}: ${fact}`;
        const fields = { topic: here.topic, cluster: here.clusterId };
        if (isLeft)
            logger.info(fields, `${text}; what it holds there is known, nothing is in doubt`);
        else if (clean)
            logger.info(fields, `${text}; the last stop was clean, nothing is in doubt`);
        else
            logger.warn(fields, `${text}; going on from the channel's cursor: what was in doubt may be written twice`);
    }
}
function absence(before, here) {
    if (before.clusterId !== here.clusterId)
        return `the brokers are of cluster ${here.clusterId}, the position is in cluster ${before.clusterId}`;
    if (before.topic !== here.topic)
        return `the position is in topic ${before.topic}`;
    if (!isSamePlace(before, here))
        return `topic ${here.topic} was deleted and made anew`;
    return `the position in topic ${here.topic} is gone: Kafka drops one that was not renewed for 7 days`;
}
function isPosition(found) {
    return typeof found === 'object';
}
//# sourceMappingURL=position-search.js.map