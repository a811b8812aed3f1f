/*
 * Reads the partitions that a group gives to this member:
 *
 *   fetch ─▶ not a member (any more)? ─▶ revoked(…) ─▶ join ─▶ assigned(…) ─▶ positions ─▶ fetch
 *
 * The assignment is made anew whenever a member comes or goes, or topics and partitions do. All that
 * this one had is given up before it joins again (the eager protocol, which every client speaks), and
 * begins at the positions that are found then.
 */
import { ConfigError } from '../../../core/errors.js';
import { KafkaError } from '../client/kafka-errors.js';
import { earliest, fetchOffsets, latest, listOffsets } from '../client/offsets.js';
import { PartitionFetcher } from '../client/partition-fetcher.js';
import { ErrorCode } from '../error-codes.js';
import { GroupMember } from './group-member.js';
/** How soon a topic that is not there yet is looked for again. */
const missingTopicsMs = 30_000;
/** Not for concurrent use, but for `commit`, `changed` and `close`. */
export class GroupConsumer {
    #cluster;
    #settings;
    #choice;
    #handlers;
    #member;
    #fetcher;
    /** Topics and partitions at the time of the last joining. */
    #joinedLayout = '';
    #isAssigned = false;
    #isJoining = false;
    #lookAgainMs = Infinity;
    constructor(cluster, settings, choice, handlers) {
        this.#cluster = cluster;
        this.#settings = settings;
        this.#choice = choice;
        this.#handlers = handlers;
        this.#member = new GroupMember(cluster, settings);
        this.#fetcher = new PartitionFetcher(cluster, settings.fetch);
    }
    /** Aborted when the assignment is about to be given up: whoever waits with its records need not. */
    get changed() {
        return this.#member.changed;
    }
    /**
     * What has come; an empty list after a moment without data. Joins the group where that is due,
     * which takes as long as the other members need. Rejects when it is no use to go on at once.
     */
    async fetch() {
        await this.#lookForTopics();
        if (this.#member.standing !== 'member') {
            await this.#giveUp();
            if ((this.#handlers.signal ?? this.#cluster.signal)?.aborted === true)
                return [];
            this.#isJoining = true;
            await this.#join().finally(() => (this.#isJoining = false));
        }
        return this.#fetcher.fetch();
    }
    /** Reads an assigned partition from elsewhere. */
    seek(at, offset, options) {
        this.#fetcher.seek(at, offset, options);
    }
    /** Gives the assignment up and begins anew with the next `fetch`: a topic is another one now. */
    rejoin() {
        this.#member.call();
    }
    /** Resolves with false when the group takes none now: it is being made anew. */
    commit(offsets) {
        return this.#member.commit(offsets);
    }
    /** `fetch` waits for the other members, or for a broker. */
    get isJoining() {
        return this.#isJoining;
    }
    /**
     * Gives the assignment up and leaves the group. While `isJoining`: only leaves, and that `fetch`
     * ends with the cluster; else no `fetch` may be open.
     */
    async close() {
        if (!this.#isJoining)
            await this.#giveUp();
        await this.#member.leave();
    }
    async #giveUp() {
        if (!this.#isAssigned)
            return;
        this.#isAssigned = false;
        await this.#handlers.revoked(this.#member.standing === 'lost');
    }
    async #join() {
        const topics = await this.#topics();
        const layout = await this.#layout(topics, !(this.#choice instanceof RegExp));
        const partitions = await this.#member.join(topics);
        this.#joinedLayout = layout.text;
        this.#lookAgainLater(layout);
        this.#isAssigned = true;
        await this.#begin(partitions).catch((error) => {
            this.#member.call();
            throw error;
        });
    }
    /** A fetcher of its own for each assignment: what the last one had asked for comes to nobody. */
    async #begin(partitions) {
        this.#fetcher = new PartitionFetcher(this.#cluster, this.#settings.fetch);
        const { groupId } = this.#settings;
        const options = { requireStable: false };
        const committed = partitions.length === 0
            ? []
            : await fetchOffsets(this.#cluster, groupId, partitions, options);
        const assigned = [];
        for (const { topic, partition } of partitions) {
            const { id: topicId } = await this.#cluster.topic(topic);
            const found = committed.find((each) => each.topic === topic && each.partition === partition);
            assigned.push({ topic, partition, topicId, committed: found });
        }
        const places = await this.#handlers.assigned(assigned);
        for (const [index, each] of assigned.entries()) {
            const { offset, leaderEpoch } = await this.#placeOf(each, places[index]);
            this.seek(each, offset, { leaderEpoch, topicId: each.topicId });
        }
    }
    async #placeOf(at, place) {
        if (place === 'earliest')
            return this.resetPlace(at, 'earliest');
        return place ?? at.committed ?? this.resetPlace(at);
    }
    /** Where `auto.offset.reset` says; from then on the group stands there. */
    async resetPlace(at, where = this.#settings.offsetReset) {
        const { readCommitted } = this.#settings.fetch;
        if (where === 'none')
            throw new ConfigError(`group ${this.#settings.groupId} has no offset of partition ${at.partition} of topic ` +
                `${at.topic}, and kafka.consumer.auto.offset.reset is none: set an offset, or the option`);
        const end = where === 'latest' ? latest : earliest;
        const [found] = await listOffsets(this.#cluster, [at], end, { readCommitted });
        const { offset } = found;
        // A start at the end that nobody remembers would be another end after a restart.
        await this.commit([{ ...at, offset, leaderEpoch: -1 }]);
        return { offset, leaderEpoch: -1 };
    }
    async #topics() {
        const choice = this.#choice;
        if (!(choice instanceof RegExp))
            return choice;
        return (await this.#cluster.topicNames()).filter((name) => choice.test(name)).toSorted();
    }
    /** Which of the topics are there, and how many partitions they have. */
    async #layout(topics, create) {
        const parts = [];
        let isWhole = true;
        for (const topic of topics) {
            this.#cluster.forgetTopic(topic);
            const found = await this.#cluster.topic(topic, { create }).catch(orMissing);
            if (found === undefined)
                isWhole = false;
            parts.push(`${topic} ${found?.partitions.length ?? 0}`);
        }
        return { text: parts.join('\n'), isWhole };
    }
    async #lookForTopics() {
        const nowMs = this.#cluster.clock.monotonicMs();
        if (this.#member.standing !== 'member' || nowMs < this.#lookAgainMs)
            return;
        const layout = await this.#layout(await this.#topics(), false);
        if (layout.text !== this.#joinedLayout)
            this.#member.call();
        this.#lookAgainLater(layout);
    }
    #lookAgainLater({ isWhole }) {
        const { metadataMaxAgeMs } = this.#settings;
        const lookMs = isWhole ? metadataMaxAgeMs : Math.min(metadataMaxAgeMs, missingTopicsMs);
        this.#lookAgainMs = this.#cluster.clock.monotonicMs() + lookMs;
    }
}
function orMissing(error) {
    if (error instanceof KafkaError && error.errorCode === ErrorCode.UNKNOWN_TOPIC_OR_PARTITION)
        return undefined;
    throw error;
}
//# sourceMappingURL=group-consumer.js.map