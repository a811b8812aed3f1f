import { GroupConsumer } from '../../protocol/kafka/group/group-consumer.js';
import { printable } from '../printable.js';
/** `auto.commit.interval.ms` of Kafka's clients. */
const commitIntervalMs = 5_000;
export class GroupReader {
    isAtEnd = false;
    #cluster;
    #consumer;
    /** Printed, and not committed yet. */
    #printed = new Map();
    #committedMs;
    constructor(cluster, options) {
        this.#cluster = cluster;
        this.#committedMs = cluster.clock.monotonicMs();
        const settings = settingsOf(options);
        this.#consumer = new GroupConsumer(cluster, settings, options.choice, {
            assigned: (partitions) => Promise.resolve(partitions.map(() => undefined)),
            revoked: async (isLost) => {
                if (isLost)
                    this.#printed.clear();
                else
                    await this.#commit();
            },
            signal: options.signal,
        });
    }
    async fetch() {
        const fetched = await this.#consumer.fetch();
        for (const each of fetched)
            if (each.isOutOfRange)
                await this.#goOn(each);
        return fetched;
    }
    printed({ topic, partition }, offset, leaderEpoch) {
        this.#printed.set(`${topic}-${partition}`, { topic, partition, offset, leaderEpoch });
    }
    async written() {
        if (this.#cluster.clock.monotonicMs() - this.#committedMs >= commitIntervalMs)
            await this.#commit();
    }
    close() {
        return this.#consumer.close();
    }
    async #commit() {
        const offsets = [...this.#printed.values()];
        this.#printed.clear();
        this.#committedMs = this.#cluster.clock.monotonicMs();
        await this.#consumer.commit(offsets);
    }
    async #goOn(fetched) {
        const { topic, partition, fetchOffset } = fetched;
        const { offset } = await this.#consumer.resetPlace(fetched);
        process.stderr.write(`consume: partition ${partition} of topic ${printable(topic)} does not hold offset ` +
            `${fetchOffset}: reading from ${offset} on\n`);
        this.#consumer.seek({ topic, partition }, offset);
    }
}
/** Kafka's defaults. */
function settingsOf(options) {
    return {
        servers: [],
        clientId: 'tailrace',
        requestTimeoutMs: 30_000,
        groupId: options.groupId,
        groupInstanceId: null,
        assignors: ['range'],
        sessionTimeoutMs: 45_000,
        heartbeatIntervalMs: 3_000,
        rebalanceTimeoutMs: 300_000,
        metadataMaxAgeMs: 300_000,
        offsetReset: options.fromBeginning ? 'earliest' : 'latest',
        fetch: {
            readCommitted: options.readCommitted,
            maxWaitMs: 500,
            minBytes: 1,
            maxBytes: 8 * 1024 * 1024,
            maxPartitionBytes: 1024 * 1024,
        },
    };
}
//# sourceMappingURL=group-reader.js.map