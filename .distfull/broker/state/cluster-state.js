/**
 * What makes this broker itself: the cluster id, the leader epoch (one higher at every start, so
 * that readers see a cut), the producer ids that were given out, the topics, and the rules and users
 * that clients have made.
 */
import { randomBytes, randomUUID } from 'node:crypto';
import { StateLog } from './state-log.js';
const producerIdBlock = 1_000;
const topicKey = (name) => `topic ${name}`;
export class ClusterState {
    #entries = new Map();
    #log;
    #nextProducerId = 0;
    #producerIdsEnd = 0;
    #reserving;
    /** Makes the cluster id at the first start and raises the leader epoch at each. */
    static async open(options) {
        const state = new ClusterState();
        const entries = state.#entries;
        state.#log = await StateLog.open({
            ...options,
            apply: (key, value) => void (value === undefined ? entries.delete(key) : entries.set(key, value)),
            entries: () => entries,
        });
        await state.#raiseLeaderEpoch();
        state.#nextProducerId = state.#reservedProducerIds();
        state.#producerIdsEnd = state.#nextProducerId;
        return state;
    }
    get clusterId() {
        return this.#cluster().clusterId;
    }
    get leaderEpoch() {
        return this.#cluster().leaderEpoch;
    }
    get topics() {
        return [...this.#entries.values()].filter((entry) => entry.kind === 'topic');
    }
    get accessRecords() {
        return [...this.#entries.values()].filter((entry) => entry.kind === 'acl' || entry.kind === 'credential');
    }
    /** All changes or none. Resolves when they are durable. */
    changeAccess(changes) {
        return this.#log.write(changes);
    }
    putTopic(name, topic, id = newTopicId()) {
        return this.#log.write([[topicKey(name), { kind: 'topic', name, id, ...topic }]]);
    }
    removeTopic(name) {
        return this.#log.write([[topicKey(name), undefined]]);
    }
    /** Never gives an id twice, over crashes too: ids are reserved in durable blocks. */
    async nextProducerId() {
        while (this.#nextProducerId >= this.#producerIdsEnd) {
            this.#reserving ??= this.#reserveProducerIds().finally(() => (this.#reserving = undefined));
            await this.#reserving;
        }
        return this.#nextProducerId++;
    }
    close() {
        return this.#log.close();
    }
    async #raiseLeaderEpoch() {
        const { clusterId, leaderEpoch } = this.#cluster() ?? {
            clusterId: randomBytes(16).toString('base64url'),
            leaderEpoch: -1,
        };
        await this.#log.write([
            ['cluster', { kind: 'cluster', clusterId, leaderEpoch: leaderEpoch + 1 }],
        ]);
    }
    async #reserveProducerIds() {
        const end = this.#producerIdsEnd + producerIdBlock;
        await this.#log.write([['producer ids', { kind: 'producer ids', nextProducerId: end }]]);
        this.#producerIdsEnd = end;
    }
    #reservedProducerIds() {
        const entry = this.#entries.get('producer ids');
        return entry?.kind === 'producer ids' ? entry.nextProducerId : 0;
    }
    #cluster() {
        const entry = this.#entries.get('cluster');
        return entry?.kind === 'cluster' ? entry : undefined;
    }
}
/** 22 characters of base64url; not a leading dash, which tools would take for an option. */
export function newTopicId() {
    for (;;) {
        const id = Buffer.from(randomUUID().replaceAll('-', ''), 'hex').toString('base64url');
        if (!id.startsWith('-'))
            return id;
    }
}
//# sourceMappingURL=cluster-state.js.map