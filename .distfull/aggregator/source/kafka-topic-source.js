import { ConfigError } from '../../core/errors.js';
import { KafkaCluster } from '../../protocol/kafka/client/cluster.js';
import { earliest, latest, listOffsets } from '../../protocol/kafka/client/offsets.js';
import { PartitionFetcher } from '../../protocol/kafka/client/partition-fetcher.js';
import { accessTo } from '../../protocol/kafka/security/internal-login.js';
/** Short, so that a stop does not wait for a long poll that no one answers. */
const maxWaitMs = 500;
/** A topic of a Kafka cluster, or of the bundled broker, read-committed. */
export class KafkaTopicSource {
    #options;
    #cluster;
    #fetcher;
    #closed = new AbortController();
    #partitions = [];
    #topicId;
    constructor(options) {
        this.#options = options;
        this.#cluster = this.#connect();
        this.#fetcher = new PartitionFetcher(this.#cluster, { maxWaitMs });
    }
    async open() {
        const clusterId = await this.#cluster.clusterId();
        const { topic } = this.#options;
        this.#cluster.forgetTopic(topic);
        const { id, partitions } = await this.#cluster.topic(topic);
        const indexes = partitions.map(({ partitionIndex }) => partitionIndex);
        this.#partitions = indexes.toSorted((a, b) => a - b);
        this.#topicId = id;
        return { clusterId, topic, topicId: id, partitions: this.#partitions };
    }
    seek(partition, { offset, leaderEpoch }) {
        const at = { topic: this.#options.topic, partition };
        this.#fetcher.seek(at, offset, { leaderEpoch, topicId: this.#topicId });
    }
    hold(partitions) {
        const { topic } = this.#options;
        this.#fetcher.hold(partitions.map((partition) => ({ topic, partition })));
    }
    ends() {
        return this.#offsets(this.#partitions, latest);
    }
    async fetch() {
        const fetched = await this.#fetcher.fetch();
        return Promise.all(fetched.map((each) => this.#withResume(each)));
    }
    async #withResume(fetched) {
        const { partition, divergence, isOutOfRange, fetchOffset } = fetched;
        if (divergence !== undefined) {
            const offset = Math.min(divergence.endOffset, fetchOffset);
            return { ...fetched, resume: { offset, leaderEpoch: divergence.epoch } };
        }
        if (!isOutOfRange)
            return { ...fetched, resume: undefined };
        const [start, end] = await Promise.all([
            this.#offsets([partition], earliest),
            this.#offsets([partition], latest),
        ]);
        const endOffset = end.get(partition);
        const isBehindEnd = fetchOffset > endOffset;
        if (isBehindEnd && this.#topicId === undefined)
            throw new ConfigError(`partition ${partition} of topic ${this.#options.topic} ends at offset ${endOffset}, but ` +
                `${fetchOffset} has been read: the topic was made anew or has lost records, and a cluster ` +
                'without topic ids does not tell which; give the aggregation another name to count again');
        const offset = isBehindEnd ? endOffset : start.get(partition);
        return { ...fetched, endOffset, resume: { offset, leaderEpoch: -1 } };
    }
    /** Over connections of its own: on the others the answer would wait behind a long poll. */
    async #offsets(partitions, timestampMs) {
        const { topic } = this.#options;
        const cluster = this.#connect();
        try {
            const all = partitions.map((partition) => ({ topic, partition }));
            const found = await listOffsets(cluster, all, timestampMs);
            return new Map(found.map(({ partition, offset }) => [partition, offset]));
        }
        finally {
            cluster.close();
        }
    }
    async close() {
        this.#closed.abort();
        this.#cluster.close();
    }
    #connect() {
        const { brokers, login, clock } = this.#options;
        return new KafkaCluster({
            ...accessTo(brokers, login),
            clientId: 'tailrace-aggregator',
            clock,
            signal: this.#closed.signal,
        });
    }
}
//# sourceMappingURL=kafka-topic-source.js.map