import { ConfigError } from '../../../core/errors.js';
import { createTopicsApi } from '../../../generated/kafka/create-topics.js';
import { findCoordinatorApi } from '../../../generated/kafka/find-coordinator.js';
import { metadataApi } from '../../../generated/kafka/metadata.js';
import { ErrorCode } from '../error-codes.js';
import { KafkaConnection } from './connection.js';
import { assertNoError, KafkaConnectionError, KafkaError } from './kafka-errors.js';
import { retrying } from './retry.js';
const noTopicId = 'A'.repeat(22);
export class KafkaCluster {
    clock;
    signal;
    retryTimeoutMs;
    #options;
    /** By use and `host:port`: a bootstrap server and the node of the same address share one. */
    #connections = new Map();
    #topics = new Map();
    #coordinators = new Map();
    #brokers = new Map();
    #controllerId = -1;
    #clusterId = null;
    #isClosed = false;
    constructor(options) {
        if (options.bootstrapServers.length === 0)
            throw new ConfigError('no Kafka bootstrap server is given: name at least one host:port');
        this.#options = options;
        this.clock = options.clock;
        this.signal = options.signal;
        this.retryTimeoutMs = options.retryTimeoutMs ?? 10_000;
    }
    /** The cluster's id; an empty string where a broker keeps none. */
    async clusterId() {
        if (this.#clusterId === null)
            await this.#refresh([], false);
        return this.#clusterId ?? '';
    }
    /**
     * A topic's id, partitions and leaders, from the cache. Rejects with KafkaError when the topic is not
     * there; with `create`, a broker that makes topics by itself is asked to.
     */
    async topic(name, options = {}) {
        const known = this.#topics.get(name);
        if (known !== undefined)
            return known;
        return this.#retrying(async () => {
            const { topics } = await this.#refresh([name], options.create === true);
            const found = topics.find((topic) => topic.name === name);
            assertNoError(`topic ${name}`, found?.errorCode ?? ErrorCode.UNKNOWN_TOPIC_OR_PARTITION);
            return this.#topics.get(name);
        }, options.create === true);
    }
    /** The names of all topics that are there, without those that Kafka keeps for itself. */
    async topicNames() {
        const { topics } = await this.#retrying(async () => {
            const connection = await this.anyConnection();
            return connection.send(metadataApi, { topics: null, allowAutoTopicCreation: false });
        });
        return topics.flatMap(({ name, isInternal }) => (name === null || isInternal ? [] : [name]));
    }
    /** Forget what is known of a topic: after an error that says it is stale. */
    forgetTopic(name) {
        this.#topics.delete(name);
    }
    /** The connection to the leader of a partition. */
    async leader(topicName, partition) {
        return this.connection(await this.leaderId(topicName, partition));
    }
    async leaderId(topicName, partition) {
        const { partitions } = await this.topic(topicName);
        const found = partitions.find((each) => each.partitionIndex === partition);
        const what = `partition ${partition} of topic ${topicName}`;
        if (found !== undefined && found.leaderId >= 0)
            return found.leaderId;
        this.forgetTopic(topicName);
        const { LEADER_NOT_AVAILABLE, UNKNOWN_TOPIC_OR_PARTITION } = ErrorCode;
        throw new KafkaError(what, found ? LEADER_NOT_AVAILABLE : UNKNOWN_TOPIC_OR_PARTITION);
    }
    connection(nodeId, use = 'calls') {
        const broker = this.#brokers.get(nodeId);
        if (broker !== undefined)
            return this.#connect(`${broker.host}:${broker.port}`, use);
        return Promise.reject(new KafkaError(`broker ${nodeId}`, ErrorCode.LEADER_NOT_AVAILABLE));
    }
    /** The connection to the node that makes, changes and deletes topics. */
    async controller() {
        await this.#refresh([], false);
        return this.connection(this.#controllerId);
    }
    /** The nodes that are there now, by their ids. */
    async nodeIds() {
        const { brokers } = await this.#refresh([], false);
        return brokers.map(({ nodeId }) => nodeId);
    }
    /** The connection to whoever coordinates a group or a transactional id. */
    async coordinator(type, key, use = 'calls') {
        const known = this.#coordinators.get(`${type} ${key}`);
        if (known !== undefined)
            return this.#connect(known, use).catch((error) => {
                this.forgetCoordinator(type, key); // It may be another node by now.
                throw error;
            });
        return this.#retrying(async () => {
            const address = await this.#findCoordinator(type, key);
            const connection = await this.#connect(address, use);
            this.#coordinators.set(`${type} ${key}`, address);
            return connection;
        });
    }
    forgetCoordinator(type, key) {
        this.#coordinators.delete(`${type} ${key}`);
    }
    /** Makes topics; one that is there already is left as it is. */
    async createTopics(topics) {
        await this.#retrying(async () => {
            const controller = await this.controller();
            const response = await controller.send(createTopicsApi, { topics, timeoutMs: 30_000 });
            for (const { name, errorCode, errorMessage } of response.topics)
                if (errorCode !== ErrorCode.TOPIC_ALREADY_EXISTS)
                    assertNoError(`creating topic ${name}`, errorCode, errorMessage);
        });
        for (const { name } of topics)
            this.forgetTopic(name);
    }
    close() {
        this.#isClosed = true;
        for (const connection of this.#connections.values())
            connection.then((open) => open.close(), ignoreFailure);
        this.#connections.clear();
    }
    #retrying(attempt, isWaitingForTopic = true) {
        const { clock, signal, retryTimeoutMs } = this;
        // A topic that nobody is asked to make will not appear by waiting for it.
        const timeoutMs = isWaitingForTopic ? retryTimeoutMs : Math.min(retryTimeoutMs, 1000);
        return retrying({ clock, signal, timeoutMs, isRepeatable: true }, attempt);
    }
    async #refresh(topics, create) {
        const connection = await this.anyConnection();
        const response = await connection.send(metadataApi, {
            topics: topics.map((name) => ({ name })),
            allowAutoTopicCreation: create,
        });
        this.#brokers = new Map(response.brokers.map((broker) => [broker.nodeId, broker]));
        this.#controllerId = response.controllerId;
        this.#clusterId = response.clusterId;
        for (const { errorCode, name, topicId, partitions } of response.topics)
            if (errorCode === ErrorCode.NONE && name !== null) {
                const id = topicId === noTopicId ? undefined : topicId;
                this.#topics.set(name, { name, id, partitions });
            }
        return response;
    }
    async #findCoordinator(type, key) {
        const connection = await this.anyConnection();
        const keyType = type === 'group' ? 0 : 1;
        const response = await connection.send(findCoordinatorApi, {
            key,
            keyType,
            coordinatorKeys: [key],
        });
        // From version 4 on the answer is a list, one for each key.
        const found = response.coordinators[0] ?? response;
        assertNoError(`coordinator of ${type} ${key}`, found.errorCode, found.errorMessage);
        return `${found.host}:${found.port}`;
    }
    /** The first that answers of the known nodes and the bootstrap servers. */
    async anyConnection() {
        const known = [...this.#brokers.values()].map(({ host, port }) => `${host}:${port}`);
        const addresses = new Set([...known, ...this.#options.bootstrapServers]);
        let failure;
        for (const address of addresses) {
            try {
                return await this.#connect(address);
            }
            catch (error) {
                failure = error;
            }
        }
        throw failure;
    }
    #connect(address, use = 'calls') {
        if (this.#isClosed)
            return Promise.reject(new KafkaConnectionError('the Kafka client is closed', { wasSent: false }));
        const key = `${use} ${address}`;
        const known = this.#connections.get(key);
        if (known !== undefined)
            return known;
        const { clientId, clock, security } = this.#options;
        const { connectTimeoutMs = 5_000, requestTimeoutMs = 30_000 } = this.#options;
        const forget = () => {
            if (this.#connections.get(key) === opening)
                this.#connections.delete(key);
        };
        const limits = { connectTimeoutMs, requestTimeoutMs };
        const server = splitAddress(address);
        const opening = KafkaConnection.open({
            ...server,
            ...limits,
            clientId,
            clock,
            security,
            onClose: forget,
        });
        this.#connections.set(key, opening);
        opening.catch(forget);
        return opening;
    }
}
/** `host:port` or `[::1]:port`. */
function splitAddress(address) {
    const at = address.lastIndexOf(':');
    const host = address.slice(0, at).replace(/^\[(.*)\]$/, '$1');
    const port = Number(address.slice(at + 1));
    if (at > 0 && Number.isInteger(port) && port > 0 && port < 65_536)
        return { host, port };
    throw new ConfigError(`"${address}" is no Kafka server address: write host:port`);
}
function ignoreFailure() { }
//# sourceMappingURL=cluster.js.map