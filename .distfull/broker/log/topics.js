import { ErrorCode } from '../../protocol/kafka/error-codes.js';
import { newTopicId } from '../state/cluster-state.js';
import { PartitionFiles, rollPolicy } from './partition-files.js';
import { topicConfigProblem, topicSettings } from './topic-configs.js';
import { collisionKey, isInternalTopic, topicNameProblem } from './topic-name.js';
/** Answered to a client: a Kafka error and one sentence. */
export class TopicError extends Error {
    error;
    constructor(error, message) {
        super(message);
        this.name = 'TopicError';
        this.error = error;
    }
}
export class Topics {
    #options;
    #files;
    #topics = new Map();
    #byId = new Map();
    /** Topics that are being made because somebody asked for them, by name. */
    #creations = new Map();
    /** Changes run one after the other, so that two clients cannot make one topic twice. */
    #changes = Promise.resolve();
    /** Opens every partition that the registry knows. */
    static async open(options) {
        const known = new Set(options.cluster.topics.map(({ name }) => name));
        const { leaderEpoch } = options.cluster;
        const files = await PartitionFiles.open({ ...options, leaderEpoch }, (name) => known.has(name));
        const topics = new Topics(options, files);
        for (const record of options.cluster.topics)
            await topics.#open(record);
        return topics;
    }
    constructor(options, files) {
        this.#options = options;
        this.#files = files;
    }
    get all() {
        return [...this.#topics.values()];
    }
    get(name) {
        return this.#topics.get(name);
    }
    byId(id) {
        return this.#byId.get(id);
    }
    partition(topic, index) {
        return this.#topics.get(topic)?.partitions[index];
    }
    get partitions() {
        return this.all.flatMap(({ partitions }) => partitions);
    }
    /** Throws TopicError when the topic could not be created as asked. */
    check({ name, partitions, configs }) {
        const nameProblem = topicNameProblem(name);
        if (nameProblem !== undefined)
            throw new TopicError(ErrorCode.INVALID_TOPIC_EXCEPTION, nameProblem);
        if (isInternalTopic(name))
            throw new TopicError(ErrorCode.INVALID_REQUEST, `Creation of internal topic ${name} is prohibited.`);
        if (this.#topics.has(name))
            throw new TopicError(ErrorCode.TOPIC_ALREADY_EXISTS, `Topic '${name}' already exists.`);
        const twin = this.all.find((topic) => collisionKey(topic.name) === collisionKey(name));
        if (twin !== undefined)
            throw new TopicError(ErrorCode.INVALID_TOPIC_EXCEPTION, `Topic '${name}' collides with existing topic: ${twin.name}`);
        if (partitions <= 0)
            throw new TopicError(ErrorCode.INVALID_PARTITIONS, 'Number of partitions was set to an invalid non-positive value.');
        this.#checkPartitionLimit(partitions, 0);
        this.checkConfigs(configs);
    }
    /** Throws TopicError. */
    checkConfigs(configs) {
        const problem = topicConfigProblem(configs);
        if (problem !== undefined)
            throw new TopicError(ErrorCode.INVALID_CONFIG, problem);
    }
    /** Throws TopicError when the topic cannot have so many partitions. */
    checkGrowth(name, partitions) {
        const existing = this.existing(name).partitions.length;
        if (partitions <= existing)
            throw new TopicError(ErrorCode.INVALID_PARTITIONS, partitions === existing
                ? `Topic already has ${existing} partition(s).`
                : `The topic ${name} currently has ${existing} partition(s); ${partitions} would not be an increase.`);
        this.#checkPartitionLimit(partitions, existing);
    }
    /** Throws TopicError when there is no such topic. */
    existing(name) {
        const topic = this.#topics.get(name);
        if (topic !== undefined)
            return topic;
        throw new TopicError(ErrorCode.UNKNOWN_TOPIC_OR_PARTITION, `The topic '${name}' does not exist.`);
    }
    /** Resolves when the topic is durable and takes records. Rejects with TopicError. */
    create(topic) {
        return this.#change(() => this.#create(topic));
    }
    /** The topic, made if it is not there; whoever asks meanwhile gets the same one. Rejects with TopicError. */
    ensure(topic) {
        const existing = this.#topics.get(topic.name);
        if (existing !== undefined)
            return Promise.resolve(existing);
        let creation = this.#creations.get(topic.name);
        if (creation === undefined) {
            creation = this.#change(() => this.#topics.get(topic.name) ?? this.#create(topic)).finally(() => this.#creations.delete(topic.name));
            this.#creations.set(topic.name, creation);
        }
        return creation;
    }
    /** Gives a topic more partitions. Rejects with TopicError. */
    grow(name, partitions) {
        return this.#change(async () => {
            const topic = this.existing(name);
            this.checkGrowth(name, partitions);
            const files = this.#filesOf(name, topic.id, topic.configs);
            const added = await this.#openPartitions(files, topic.partitions.length, partitions);
            await this.#options.cluster.putTopic(name, { partitions, configs: topic.configs }, topic.id);
            return this.#keep(name, topic.configs, [...topic.partitions, ...added]);
        });
    }
    /**
     * Makes the configs of a topic what `change` makes of those that are there. Rejects with
     * TopicError, or with what `change` throws.
     */
    configure(name, change) {
        return this.#change(async () => {
            const topic = this.existing(name);
            const configs = change(topic.configs);
            this.checkConfigs(configs);
            const partitions = topic.partitions.length;
            await this.#options.cluster.putTopic(name, { partitions, configs }, topic.id);
            return this.#keep(name, configs, topic.partitions);
        });
    }
    /** Removes a topic; its name is free at once. Rejects with TopicError. */
    delete(name) {
        return this.#change(async () => {
            const topic = this.existing(name);
            await this.#options.cluster.removeTopic(name);
            this.#topics.delete(name);
            this.#byId.delete(topic.id);
            await this.#files.remove(name, topic.id, topic.partitions);
        });
    }
    async close() {
        await this.#changes;
        const areClean = await Promise.all(this.partitions.map((partition) => partition.close()));
        await this.#files.close(areClean.every(Boolean));
    }
    /** Stores up to where partitions are durable and compacted. */
    saveOffsets() {
        return this.#files.saveOffsets();
    }
    async #create(topic) {
        this.check(topic);
        const { name, partitions, configs } = topic;
        await this.#files.setAside(name, partitions);
        const id = newTopicId();
        const opened = await this.#openPartitions(this.#filesOf(name, id, configs), 0, partitions);
        await this.#options.cluster.putTopic(name, { partitions, configs }, id);
        return this.#keep(name, configs, opened);
    }
    #change(work) {
        const result = this.#changes.then(work);
        this.#changes = result.catch(() => { });
        return result;
    }
    /** `existing`: those that the topic has already. */
    #checkPartitionLimit(partitions, existing) {
        const others = this.partitions.length - existing;
        const { partitionsMax } = this.#options.limits;
        if (others + partitions > partitionsMax)
            throw new TopicError(ErrorCode.POLICY_VIOLATION, `${others + partitions} partitions in all would be more than the broker's limit of ${partitionsMax}.`);
    }
    // --- Files ---------------------------------------------------------------------------------
    async #open({ name, id, configs, partitions }) {
        const files = this.#filesOf(name, id, configs);
        this.#keep(name, configs, await this.#openPartitions(files, 0, partitions));
    }
    #keep(name, configs, partitions) {
        const { id } = this.#options.cluster.topics.find((record) => record.name === name);
        const settings = topicSettings(configs, this.#options.limits);
        for (const { log } of partitions)
            log.configure(rollPolicy(settings));
        const topic = { name, id, configs, settings, partitions };
        this.#topics.set(name, topic);
        this.#byId.set(id, topic);
        return topic;
    }
    #openPartitions(topic, from, to) {
        const count = to - from;
        return Promise.all(Array.from({ length: count }, (_, i) => this.#files.openPartition(topic, from + i)));
    }
    /** `configs`: until the topic is known. */
    #filesOf(name, id, configs) {
        const settings = topicSettings(configs, this.#options.limits);
        return { name, id, settings: () => this.#topics.get(name)?.settings ?? settings };
    }
}
//# sourceMappingURL=topics.js.map