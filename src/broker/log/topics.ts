/**
 * The topics of the broker and their open partitions. A change is visible when it is durable:
 * directories first, then the registry, then memory.
 */
import { ErrorCode } from '../../protocol/kafka/error-codes.js';
import { newTopicId, type ClusterState, type TopicRecord } from '../state/cluster-state.js';
import type { Partition } from './partition.js';
import { PartitionFiles, rollPolicy } from './partition-files.js';
import type { PartitionFilesOptions, TopicFiles } from './partition-files.js';
import { topicConfigProblem, topicSettings, type TopicSettings } from './topic-configs.js';
import { collisionKey, isInternalTopic, topicNameProblem } from './topic-name.js';

export interface TopicsOptions extends Omit<PartitionFilesOptions, 'leaderEpoch'> {
  readonly cluster: ClusterState;
}

/** What a topic has set, by Kafka's names. */
export type TopicConfigs = Readonly<Record<string, string>>;

export interface Topic {
  readonly name: string;
  readonly id: string;
  readonly configs: TopicConfigs;
  readonly settings: TopicSettings;
  readonly partitions: readonly Partition[];
}

export interface NewTopic {
  readonly name: string;
  readonly partitions: number;
  readonly configs: TopicConfigs;
}

/** Answered to a client: a Kafka error and one sentence. */
export class TopicError extends Error {
  readonly error: number;

  constructor(error: number, message: string) {
    super(message);
    this.name = 'TopicError';
    this.error = error;
  }
}

export class Topics {
  readonly #options: TopicsOptions;
  readonly #files: PartitionFiles;
  readonly #topics = new Map<string, Topic>();
  readonly #byId = new Map<string, Topic>();
  /** Topics that are being made because somebody asked for them, by name. */
  readonly #creations = new Map<string, Promise<Topic>>();
  /** Changes run one after the other, so that two clients cannot make one topic twice. */
  #changes: Promise<unknown> = Promise.resolve();

  /** Opens every partition that the registry knows. */
  static async open(options: TopicsOptions): Promise<Topics> {
    const known = new Set(options.cluster.topics.map(({ name }) => name));
    const { leaderEpoch } = options.cluster;
    const files = await PartitionFiles.open({ ...options, leaderEpoch }, (name) => known.has(name));
    const topics = new Topics(options, files);
    try {
      for (const record of options.cluster.topics) await topics.#open(record);
      return topics;
    } catch (error) {
      await closeAll(topics.partitions);
      throw error;
    }
  }

  private constructor(options: TopicsOptions, files: PartitionFiles) {
    this.#options = options;
    this.#files = files;
  }

  get all(): readonly Topic[] {
    return [...this.#topics.values()];
  }

  get(name: string): Topic | undefined {
    return this.#topics.get(name);
  }

  byId(id: string): Topic | undefined {
    return this.#byId.get(id);
  }

  partition(topic: string, index: number): Partition | undefined {
    return this.#topics.get(topic)?.partitions[index];
  }

  get partitions(): readonly Partition[] {
    return this.all.flatMap(({ partitions }) => partitions);
  }

  /** Throws TopicError when the topic could not be created as asked. */
  check({ name, partitions, configs }: NewTopic): void {
    this.checkName(name);
    assertPositive(partitions);
    this.#checkPartitionLimit(partitions, 0);
    this.checkConfigs(configs);
  }

  /** Throws TopicError when no topic of this name could be created. */
  checkName(name: string): void {
    const nameProblem = topicNameProblem(name);
    if (nameProblem !== undefined)
      throw new TopicError(ErrorCode.INVALID_TOPIC_EXCEPTION, nameProblem);
    if (isInternalTopic(name))
      throw new TopicError(
        ErrorCode.INVALID_REQUEST,
        `Creation of internal topic ${name} is prohibited.`,
      );
    if (this.#topics.has(name))
      throw new TopicError(ErrorCode.TOPIC_ALREADY_EXISTS, `Topic '${name}' already exists.`);
    const twin = this.all.find((topic) => collisionKey(topic.name) === collisionKey(name));
    if (twin !== undefined)
      throw new TopicError(
        ErrorCode.INVALID_TOPIC_EXCEPTION,
        `Topic '${name}' collides with existing topic: ${twin.name}`,
      );
  }

  /** Throws TopicError. */
  checkConfigs(configs: TopicConfigs): void {
    const problem = topicConfigProblem(configs);
    if (problem !== undefined) throw new TopicError(ErrorCode.INVALID_CONFIG, problem);
  }

  /** Throws TopicError when the topic cannot have so many partitions. */
  checkGrowth(name: string, partitions: number): void {
    const existing = this.existing(name).partitions.length;
    if (partitions <= existing)
      throw new TopicError(
        ErrorCode.INVALID_PARTITIONS,
        partitions === existing
          ? `Topic already has ${existing} partition(s).`
          : `The topic ${name} currently has ${existing} partition(s); ${partitions} would not be an increase.`,
      );
    this.#checkPartitionLimit(partitions, existing);
  }

  /** Throws TopicError when there is no such topic. */
  existing(name: string): Topic {
    const topic = this.#topics.get(name);
    if (topic !== undefined) return topic;
    throw new TopicError(
      ErrorCode.UNKNOWN_TOPIC_OR_PARTITION,
      `The topic '${name}' does not exist.`,
    );
  }

  /** Resolves when the topic is durable and takes records. Rejects with TopicError. */
  create(topic: NewTopic): Promise<Topic> {
    return this.#change(() => this.#create(topic));
  }

  /** The topic, made if it is not there; whoever asks meanwhile gets the same one. Rejects with TopicError. */
  ensure(topic: NewTopic): Promise<Topic> {
    const existing = this.#topics.get(topic.name);
    if (existing !== undefined) return Promise.resolve(existing);
    let creation = this.#creations.get(topic.name);
    if (creation === undefined) {
      creation = this.#change(() => this.#topics.get(topic.name) ?? this.#create(topic)).finally(
        () => this.#creations.delete(topic.name),
      );
      this.#creations.set(topic.name, creation);
    }
    return creation;
  }

  /** Gives a topic more partitions. Rejects with TopicError. */
  grow(name: string, partitions: number): Promise<Topic> {
    return this.#change(async () => {
      const topic = this.existing(name);
      this.checkGrowth(name, partitions);
      const { id, configs } = topic;
      const added = await this.#make({ name, partitions, configs }, id, topic.partitions.length);
      return this.#keep(name, configs, [...topic.partitions, ...added]);
    });
  }

  /**
   * Makes the configs of a topic what `change` makes of those that are there. Rejects with
   * TopicError, or with what `change` throws.
   */
  configure(name: string, change: (configs: TopicConfigs) => TopicConfigs): Promise<Topic> {
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
  delete(name: string): Promise<void> {
    return this.#change(async () => {
      const topic = this.existing(name);
      await this.#options.cluster.removeTopic(name);
      this.#topics.delete(name);
      this.#byId.delete(topic.id);
      const { id, partitions } = topic;
      await closeAll(partitions);
      await this.#files.remove(name, id, 0, partitions.length);
      await this.#files.forget(name);
    });
  }

  async close(): Promise<void> {
    await this.#changes;
    const areClean = await Promise.all(this.partitions.map((partition) => partition.close()));
    await this.#files.close(areClean.every(Boolean));
  }

  /** Stores up to where partitions are durable and compacted. */
  saveOffsets(): Promise<void> {
    return this.#files.saveOffsets();
  }

  async #create(topic: NewTopic): Promise<Topic> {
    this.check(topic);
    await this.#files.forget(topic.name);
    const made = await this.#make(topic, newTopicId(), 0);
    return this.#keep(topic.name, topic.configs, made);
  }

  /** Partitions from `from` on; nothing is left where the topic cannot be registered with them. */
  async #make(topic: NewTopic, id: string, from: number): Promise<Partition[]> {
    const { name, partitions, configs } = topic;
    await this.#files.setAside(name, from, partitions);
    let made: Partition[] = [];
    try {
      made = await this.#openPartitions(this.#filesOf(name, id, configs), from, partitions);
      await this.#options.cluster.putTopic(name, { partitions, configs }, id);
      return made;
    } catch (error) {
      await closeAll(made);
      await this.#files.remove(name, id, from, partitions).catch(() => {});
      throw error;
    }
  }

  #change<T>(work: () => T | Promise<T>): Promise<T> {
    const result = this.#changes.then(work);
    this.#changes = result.catch(() => {});
    return result;
  }

  /** `existing`: those that the topic has already. */
  #checkPartitionLimit(partitions: number, existing: number): void {
    const others = this.partitions.length - existing;
    const { partitionsMax } = this.#options.limits;
    if (others + partitions > partitionsMax)
      throw new TopicError(
        ErrorCode.POLICY_VIOLATION,
        `${others + partitions} partitions in all would be more than the broker's limit of ${partitionsMax}.`,
      );
  }

  // --- Files ---------------------------------------------------------------------------------

  async #open({ name, id, configs, partitions }: TopicRecord): Promise<void> {
    const files = this.#filesOf(name, id, configs);
    this.#keep(name, configs, await this.#openPartitions(files, 0, partitions));
  }

  #keep(name: string, configs: TopicConfigs, partitions: readonly Partition[]): Topic {
    const { id } = this.#options.cluster.topics.find((record) => record.name === name)!;
    const settings = topicSettings(configs, this.#options.limits);
    for (const { log } of partitions) log.configure(rollPolicy(settings));
    const topic: Topic = { name, id, configs, settings, partitions };
    this.#topics.set(name, topic);
    this.#byId.set(id, topic);
    return topic;
  }

  /** All of them or none. */
  async #openPartitions(topic: TopicFiles, from: number, to: number): Promise<Partition[]> {
    const opened = await Promise.allSettled(
      Array.from({ length: to - from }, (_, i) => this.#files.openPartition(topic, from + i)),
    );
    const failed = opened.find((result) => result.status === 'rejected');
    const partitions = opened.flatMap((result) =>
      result.status === 'fulfilled' ? [result.value] : [],
    );
    if (failed === undefined) return partitions;
    await closeAll(partitions);
    throw failed.reason;
  }

  /** `configs`: until the topic is known. */
  #filesOf(name: string, id: string, configs: TopicConfigs): TopicFiles {
    const settings = topicSettings(configs, this.#options.limits);
    return { name, id, settings: () => this.#topics.get(name)?.settings ?? settings };
  }
}

/** Those that nobody is going to write to: one that cannot be stored any more does not matter. */
async function closeAll(partitions: readonly Partition[]): Promise<void> {
  await Promise.allSettled(partitions.map((partition) => partition.close()));
}

/** Throws TopicError. */
export function assertPositive(partitions: number): void {
  if (partitions > 0) return;
  throw new TopicError(
    ErrorCode.INVALID_PARTITIONS,
    'Number of partitions was set to an invalid non-positive value.',
  );
}
