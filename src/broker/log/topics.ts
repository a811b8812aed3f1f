/**
 * The topics of the broker and their open partitions. A change is visible when it is durable:
 * directories first, then the registry, then memory.
 */
import { join } from 'node:path';
import type { Clock } from '../../core/clock.js';
import type { FileSystem } from '../../core/file-system.js';
import type { Logger } from '../../core/logger.js';
import { ensureDirectory, exists } from '../../storage/atomic-file.js';
import type { Log } from '../../storage/log.js';
import { damageText } from '../../storage/damage-text.js';
import { openLog } from '../../storage/open-log.js';
import type { SyncRounds } from '../../storage/log/sync-rounds.js';
import { ErrorCode } from '../../protocol/kafka/error-codes.js';
import type { LogLimits } from '../limits.js';
import type { ClusterState, TopicRecord } from '../state/cluster-state.js';
import { AbortedIndex } from './aborted-index.js';
import { LeaderEpochFile } from './leader-epochs.js';
import { OffsetCheckpoint } from './offset-checkpoint.js';
import { Partition, type FlushMode, type KnownOffsets } from './partition.js';
import { ProducerSnapshotFile } from './producer-snapshot.js';
import { topicConfigProblem, topicSettings, type TopicSettings } from './topic-configs.js';
import { collisionKey, isInternalTopic, topicNameProblem } from './topic-name.js';

/** Readers at the tail are served from memory up to this far behind. */
const tailCacheBytes = 2 * 1024 * 1024;

export interface TopicsOptions {
  readonly fileSystem: FileSystem;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly dataDir: string;
  readonly flush: FlushMode;
  readonly limits: LogLimits;
  readonly cluster: ClusterState;
  readonly syncRounds?: SyncRounds | undefined;
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
  /** Of partitions whose records were deleted by hand. */
  readonly #logStarts: OffsetCheckpoint;
  readonly #topics = new Map<string, Topic>();
  readonly #byId = new Map<string, Topic>();
  /** Topics that are being made because somebody asked for them, by name. */
  readonly #creations = new Map<string, Promise<Topic>>();
  /** Changes run one after the other, so that two clients cannot make one topic twice. */
  #changes: Promise<unknown> = Promise.resolve();

  /** Opens every partition that the registry knows. */
  static async open(options: TopicsOptions): Promise<Topics> {
    const { fileSystem, logger, dataDir: directory, cluster } = options;
    const name = 'log-start-offset-checkpoint';
    const logStarts = await OffsetCheckpoint.open({ fileSystem, logger, directory, name });
    const known = new Set(cluster.topics.map((topic) => topic.name));
    await logStarts.keepTopics((topic) => known.has(topic));
    const topics = new Topics(options, logStarts);
    await topics.#removeDeleted();
    for (const record of options.cluster.topics) await topics.#open(record);
    return topics;
  }

  private constructor(options: TopicsOptions, logStarts: OffsetCheckpoint) {
    this.#options = options;
    this.#logStarts = logStarts;
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
    if (partitions <= 0)
      throw new TopicError(
        ErrorCode.INVALID_PARTITIONS,
        'Number of partitions was set to an invalid non-positive value.',
      );
    this.#checkPartitionLimit(partitions, 0);
    this.checkConfigs(configs);
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
      const added = await this.#openPartitions(
        name,
        topic.configs,
        topic.partitions.length,
        partitions,
      );
      await this.#options.cluster.putTopic(name, { partitions, configs: topic.configs }, topic.id);
      return this.#keep(name, topic.configs, [...topic.partitions, ...added]);
    });
  }

  /**
   * Makes the configs of a topic what `change` makes of those that are there. Sizes of segments
   * change at the next start. Rejects with TopicError, or with what `change` throws.
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
      for (const partition of topic.partitions) {
        await partition.close();
        const directory = this.#directory(name, partition.index);
        const deleted = `${directory}.${topic.id}-delete`;
        await this.#options.fileSystem.rename(directory, deleted);
        await this.#removeDirectory(deleted);
      }
      await this.#logStarts.keepTopics((topic) => topic !== name);
    });
  }

  async close(): Promise<void> {
    await this.#changes;
    await Promise.all(this.partitions.map((partition) => partition.close()));
  }

  async #create(topic: NewTopic): Promise<Topic> {
    this.check(topic);
    const { name, partitions, configs } = topic;
    await this.#setAsideLeftovers(topic);
    const opened = await this.#openPartitions(name, configs, 0, partitions);
    await this.#options.cluster.putTopic(name, { partitions, configs });
    return this.#keep(name, configs, opened);
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

  async #open({ name, configs, partitions }: TopicRecord): Promise<void> {
    this.#keep(name, configs, await this.#openPartitions(name, configs, 0, partitions));
  }

  #keep(name: string, configs: TopicConfigs, partitions: readonly Partition[]): Topic {
    const { id } = this.#options.cluster.topics.find((record) => record.name === name)!;
    const settings = topicSettings(configs, this.#options.limits);
    const topic: Topic = { name, id, configs, settings, partitions };
    this.#topics.set(name, topic);
    this.#byId.set(id, topic);
    return topic;
  }

  async #openPartitions(
    topic: string,
    configs: TopicConfigs,
    from: number,
    to: number,
  ): Promise<Partition[]> {
    const { fileSystem, flush, clock, logger, limits, cluster } = this.#options;
    const settings = topicSettings(configs, limits);
    const open = async (index: number): Promise<Partition> => {
      const directory = this.#directory(topic, index);
      await ensureDirectory(fileSystem, directory);
      return Partition.open({
        topic,
        index,
        flush,
        leaderEpoch: cluster.leaderEpoch,
        clock,
        logger,
        reopenDelayMs: limits.reopenDelayMs,
        producersMax: limits.producersMax,
        openAborted: (end) => AbortedIndex.open(fileSystem, directory, end),
        snapshots: new ProducerSnapshotFile(fileSystem, directory),
        epochs: new LeaderEpochFile(fileSystem, directory),
        logStart: this.#logStarts.of(topic, index),
        openLog: (recovered, known) => this.#openLog(directory, settings, recovered, known),
      });
    };
    return Promise.all(Array.from({ length: to - from }, (_, i) => open(from + i)));
  }

  async #openLog(
    directory: string,
    { segmentBytes, indexIntervalBytes }: TopicSettings,
    recovered: (batch: Buffer) => void,
    known: KnownOffsets,
  ): Promise<Log> {
    const { fileSystem, logger, syncRounds } = this.#options;
    const { log, report } = await openLog({
      fileSystem,
      logger,
      directories: [directory],
      segmentBytes,
      indexIntervalBytes,
      tailCacheBytes,
      syncRounds,
      ...known,
      verifyReads: true,
      onRecoveredBatch: recovered,
    });
    for (const damage of report.damage) logger.error({ ...damage }, damageText(damage));
    return log;
  }

  #directory(topic: string, index: number): string {
    return join(this.#options.dataDir, `${topic}-${index}`);
  }

  /** A crash in the middle of a deletion leaves directories that no topic owns any more. */
  async #setAsideLeftovers({ name, partitions }: NewTopic): Promise<void> {
    const { fileSystem, clock, logger } = this.#options;
    await this.#logStarts.keepTopics((topic) => topic !== name);
    for (let index = 0; index < partitions; index++) {
      const directory = this.#directory(name, index);
      if (!(await exists(fileSystem, directory))) continue;
      const aside = `${directory}.${clock.nowMs()}-stray`;
      await fileSystem.rename(directory, aside);
      logger.warn(
        { directory: aside },
        'a directory of an earlier topic of this name was set aside',
      );
    }
  }

  async #removeDeleted(): Promise<void> {
    const { fileSystem, dataDir } = this.#options;
    for (const name of await fileSystem.readdir(dataDir))
      if (name.endsWith('-delete')) await this.#removeDirectory(join(dataDir, name));
  }

  async #removeDirectory(path: string): Promise<void> {
    const { fileSystem, dataDir } = this.#options;
    for (const file of await fileSystem.readdir(path)) await fileSystem.unlink(join(path, file));
    await fileSystem.rmdir(path);
    await fileSystem.syncDirectory(dataDir);
  }
}
