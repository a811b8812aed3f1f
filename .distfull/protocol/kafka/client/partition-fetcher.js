/*
 * Hot path. Reads assigned partitions, read-committed, one long poll a leader at a time. The caller
 * pulls: `fetch` gives what has come, and no more is asked for until it is called again.
 *
 * Positions live here and nowhere else; where a reader goes on after a restart is the caller's to
 * store, with the leader epoch of what it has read last: brokers of Kafka 2.7 and newer tell by it
 * that the log was cut below the position and has grown again (KIP-595). Where the topic's id is
 * given, a topic of the same name that was made anew is not read. An offset that is not there any
 * more is reported, never reset.
 */
import { fetchApi } from '../../../generated/kafka/fetch.js';
import { ErrorCode } from '../error-codes.js';
import { committedBatches } from './committed-batches.js';
import { assertNoError, KafkaConnectionError, KafkaError } from './kafka-errors.js';
import { byTopic } from './topic-partition.js';
const retryDelayMs = 200;
/** Later versions name topics by their ids only. */
const namesVersionMax = 12;
export class PartitionFetcher {
    #cluster;
    #options;
    #assigned = new Map();
    #held = new Set();
    /** One outstanding fetch a leader. */
    #inFlight = new Map();
    constructor(cluster, options = {}) {
        this.#cluster = cluster;
        this.#options = {
            readCommitted: options.readCommitted ?? true,
            maxWaitMs: options.maxWaitMs ?? 500,
            minBytes: options.minBytes ?? 1,
            maxBytes: options.maxBytes ?? 8 * 1024 * 1024,
            maxPartitionBytes: options.maxPartitionBytes ?? 2 * 1024 * 1024,
        };
    }
    /** Reads a partition from `offset` on; also moves one that is assigned already. */
    seek({ topic, partition }, offset, options = {}) {
        const { leaderEpoch = -1, topicId } = options;
        const position = { topic, topicId, partition, offset, leaderEpoch };
        const made = { ...position, isInFlight: false, retryAtMs: -Infinity };
        this.#assigned.set(nameOf(made), made);
    }
    /**
     * These partitions are not asked for, until it is called with others. What was asked of them
     * before still comes.
     */
    hold(partitions) {
        this.#held = new Set(partitions.map(nameOf));
    }
    /**
     * What has come of some partitions since the last call; an empty list after about `maxWaitMs`
     * without data. Rejects with KafkaError or KafkaConnectionError when it is no use to go on
     * asking at once (no broker is there, not authorized); positions stay as they were.
     */
    async fetch() {
        await this.#ask();
        if (this.#inFlight.size === 0) {
            await this.#cluster.clock.sleep(retryDelayMs, this.#cluster.signal);
            return [];
        }
        const answer = await Promise.race(this.#inFlight.values());
        this.#inFlight.delete(answer.nodeId);
        for (const assigned of answer.partitions)
            assigned.isInFlight = false;
        if (answer.response === undefined)
            return this.#backOff(answer);
        assertNoError('fetching', answer.response.errorCode);
        return this.#take(answer.response, answer.partitions);
    }
    /** Sends a fetch to every leader that has partitions to read and none outstanding. */
    async #ask() {
        const nowMs = this.#cluster.clock.monotonicMs();
        const byLeader = new Map();
        for (const [name, assigned] of this.#assigned) {
            if (assigned.isInFlight || assigned.retryAtMs > nowMs || this.#held.has(name))
                continue;
            const nodeId = await this.#cluster.leaderId(assigned.topic, assigned.partition);
            if (this.#inFlight.has(nodeId))
                continue;
            const group = byLeader.get(nodeId);
            if (group === undefined)
                byLeader.set(nodeId, [assigned]);
            else
                group.push(assigned);
        }
        for (const [nodeId, partitions] of byLeader)
            this.#inFlight.set(nodeId, this.#askLeader(nodeId, partitions));
    }
    async #askLeader(nodeId, partitions) {
        const { maxWaitMs, minBytes, maxBytes, maxPartitionBytes } = this.#options;
        for (const assigned of partitions)
            assigned.isInFlight = true;
        const topics = byTopic(partitions).map(([topic, list]) => ({
            topic,
            topicId: list[0].topicId ?? '',
            partitions: list.map(({ partition, offset, leaderEpoch }) => ({
                partition,
                fetchOffset: offset,
                lastFetchedEpoch: leaderEpoch,
                partitionMaxBytes: maxPartitionBytes,
            })),
        }));
        const isolationLevel = this.#options.readCommitted ? 1 : 0;
        const request = { maxWaitMs, minBytes, maxBytes, isolationLevel, topics };
        const byName = partitions.some(({ topicId }) => topicId === undefined);
        const versionMax = byName ? namesVersionMax : fetchApi.maxVersion;
        try {
            const leader = await this.#cluster.connection(nodeId, 'polls');
            const response = await leader.send(fetchApi, request, { waitMs: maxWaitMs, versionMax });
            return { nodeId, partitions, response };
        }
        catch (error) {
            return { nodeId, partitions, error };
        }
    }
    #backOff({ partitions, error }) {
        for (const assigned of partitions)
            this.#postpone(assigned);
        const isPassing = error instanceof KafkaConnectionError || (error instanceof KafkaError && error.isRetriable);
        if (!isPassing)
            throw error;
        return [];
    }
    #postpone(assigned) {
        this.#cluster.forgetTopic(assigned.topic);
        assigned.retryAtMs = this.#cluster.clock.monotonicMs() + retryDelayMs;
    }
    #take(response, asked) {
        const fetched = [];
        for (const answered of response.responses)
            for (const answer of answered.partitions) {
                const assigned = asked.find((each) => isAbout(answered, answer, each));
                // Moved while the fetch was under way: these bytes are of the old place.
                if (assigned === undefined || !this.#isAssigned(assigned))
                    continue;
                const taken = this.#takePartition(assigned, answer);
                if (taken !== undefined)
                    fetched.push(taken);
            }
        return fetched;
    }
    #isAssigned(assigned) {
        return this.#assigned.get(nameOf(assigned)) === assigned;
    }
    #takePartition(assigned, answer) {
        const { topic, partition, offset: fetchOffset } = assigned;
        const isOutOfRange = answer.errorCode === ErrorCode.OFFSET_OUT_OF_RANGE;
        if (answer.errorCode !== ErrorCode.NONE && !isOutOfRange) {
            const error = new KafkaError(`partition ${partition} of ${topic}`, answer.errorCode);
            if (!error.isRetriable)
                throw error;
            this.#postpone(assigned);
            return undefined;
        }
        const bytes = answer.records ?? Buffer.alloc(0);
        const aborted = this.#options.readCommitted ? (answer.abortedTransactions ?? []) : [];
        const read = committedBatches(bytes, aborted, fetchOffset);
        const divergence = answer.divergingEpoch;
        const isStuck = isOutOfRange || divergence !== undefined;
        if (read.nextOffset === fetchOffset && !isStuck)
            return undefined;
        assigned.offset = read.nextOffset;
        if (read.leaderEpoch >= 0)
            assigned.leaderEpoch = read.leaderEpoch;
        if (isStuck)
            assigned.retryAtMs = Infinity;
        const { highWatermark, lastStableOffset } = answer;
        const endOffset = this.#options.readCommitted ? lastStableOffset : highWatermark;
        const { leaderEpoch } = assigned;
        const place = { topic, partition, fetchOffset, endOffset };
        return { ...place, ...read, leaderEpoch, bytes, isOutOfRange, divergence };
    }
}
function isAbout({ topic, topicId }, { partitionIndex }, asked) {
    const isTopic = topic === '' ? topicId === asked.topicId : topic === asked.topic;
    return isTopic && partitionIndex === asked.partition;
}
function nameOf({ topic, partition }) {
    return `${topic}-${partition}`;
}
//# sourceMappingURL=partition-fetcher.js.map