/*
 * Takes the topics of a stopped Kafka over into a data directory of ours, which no broker runs on.
 *
 *   looked at ─▶ segments copied to <topic>-<n>.adopting ─▶ renamed to <topic>-<n>
 *             ─▶ offsets of groups committed ─▶ topics registered, with their configs
 *
 * Kafka's directory is only read. A crash leaves directories that no topic owns; they are set aside
 * when it is tried again. What the copies hold is found out by the next start of the broker, which
 * reads all of them: indexes, producers and leader epochs are made anew.
 */
import { join } from 'node:path';
import type { Clock } from '../../core/clock.js';
import { ConfigError } from '../../core/errors.js';
import type { FileHandle, FileSystem } from '../../core/file-system.js';
import type { Logger } from '../../core/logger.js';
import { lastOffsetOf, readBatchHeader } from '../../protocol/kafka/record-batch.js';
import { ensureDirectory, exists } from '../../storage/atomic-file.js';
import { lockDirectory } from '../../storage/directory-lock.js';
import { inspectSegment } from '../../storage/inspect.js';
import { segmentPath } from '../../storage/log/segment-files.js';
import { topicConfigProblem } from '../log/topic-configs.js';
import { OffsetCheckpoint } from '../log/offset-checkpoint.js';
import { ClusterState } from '../state/cluster-state.js';
import { adoptOffsets } from './adopted-offsets.js';
import { readCommittedOffsets } from './committed-offsets.js';
import { findTopics, type FoundPartition, type FoundTopic } from './kafka-directories.js';
import { readTopicConfigs, type TopicConfigs } from './topic-configs.js';

const copyBytes = 1 << 20;

/** Where a topic does not say: its broker's defaults are unknown, and nothing may be deleted unasked. */
export const adoptedConfigs = { 'retention.ms': '-1', 'retention.bytes': '-1' } as const;

export interface AdoptionOptions {
  readonly fileSystem: FileSystem;
  readonly clock: Clock;
  readonly logger: Logger;
  /** All of Kafka's `log.dirs`. */
  readonly kafkaDirectories: readonly string[];
  readonly dataDir: string;
  /** Called now and then. */
  readonly onProgress?: ((copiedBytes: number, totalBytes: number) => void) | undefined;
}

export interface AdoptedTopic {
  readonly name: string;
  readonly partitions: number;
  readonly sizeBytes: number;
  /** Bytes that are no intact batch: damage, or a torn tail. */
  readonly badBytes: number;
  readonly configs: TopicConfigs;
}

export interface Adopted {
  readonly topics: readonly AdoptedTopic[];
  /** With offsets in these topics. */
  readonly groups: readonly string[];
}

interface ConfiguredTopic extends FoundTopic {
  readonly configs: TopicConfigs;
}

/** Highest numbers in the copies: ours must not give them again. */
interface Numbers {
  leaderEpoch: number;
  producerId: number;
}

/**
 * Rejects with ConfigError, before anything is copied, where something of it cannot be adopted, and
 * with DirectoryInUseError while a broker runs.
 */
export async function adoptTopics(options: AdoptionOptions): Promise<Adopted> {
  const { fileSystem, clock, logger, dataDir, kafkaDirectories } = options;
  const topicsThere = await findTopics(fileSystem, kafkaDirectories);
  const configs = await readTopicConfigs(fileSystem, kafkaDirectories, logger);
  const found = topicsThere.map((topic) => ({
    ...topic,
    configs: configsOf(topic.name, configs.get(topic.name) ?? {}, logger),
  }));
  const offsets = await readCommittedOffsets(fileSystem, kafkaDirectories, logger);
  for (const path of options.kafkaDirectories)
    if (!(await exists(fileSystem, join(path, '.kafka_cleanshutdown'))))
      logger.warn(
        { path },
        `${path}: Kafka was not stopped cleanly, or still runs; a torn tail is cut at the next start`,
      );
  await ensureDirectory(fileSystem, dataDir);
  const lock = await lockDirectory(fileSystem, dataDir);
  try {
    const directory = join(dataDir, 'state', 'cluster');
    const cluster = await ClusterState.open({ fileSystem, clock, logger, directory });
    try {
      await checkRoom(options, cluster, found);
      const adoption = new Adoption(options, cluster);
      const topics = await adoption.copy(found);
      // Before its topic is there, an offset is one that a start forgets.
      const groups = await adoptOffsets(options, offsets, found);
      await adoption.register(found);
      return { topics, groups };
    } finally {
      await cluster.close();
    }
  } finally {
    await lock.release();
  }
}

/** Those that a broker of ours can have. */
function configsOf(topic: string, ofKafka: TopicConfigs, logger: Logger): TopicConfigs {
  const taken: Record<string, string> = { ...adoptedConfigs };
  for (const [name, value] of Object.entries(ofKafka)) {
    const problem = topicConfigProblem({ [name]: value });
    if (problem === undefined) taken[name] = value;
    else logger.warn({ topic, name, value }, `${topic}: ${name} is not taken over: ${problem}`);
  }
  return taken;
}

async function checkRoom(
  { fileSystem, dataDir }: AdoptionOptions,
  cluster: ClusterState,
  found: readonly FoundTopic[],
): Promise<void> {
  const taken = new Set(cluster.topics.map(({ name }) => name));
  const twins = found.filter(({ name }) => taken.has(name)).map(({ name }) => name);
  if (twins.length > 0)
    throw new ConfigError(`${dataDir} has topics of the same name: ${twins.join(', ')}`);
  const wantedBytes = totalBytes(found);
  const { usableBytes } = await fileSystem.diskSpace(dataDir);
  if (wantedBytes > usableBytes)
    throw new ConfigError(
      `${dataDir}: the copies need ${wantedBytes} bytes, ${usableBytes} are free there`,
    );
}

class Adoption {
  readonly #options: AdoptionOptions;
  readonly #cluster: ClusterState;
  readonly #numbers: Numbers = { leaderEpoch: -1, producerId: -1 };
  #copiedBytes = 0;
  #totalBytes = 0;

  constructor(options: AdoptionOptions, cluster: ClusterState) {
    this.#options = options;
    this.#cluster = cluster;
  }

  async copy(found: readonly ConfiguredTopic[]): Promise<AdoptedTopic[]> {
    const { fileSystem, logger, dataDir: directory } = this.#options;
    this.#totalBytes = totalBytes(found);
    const name = 'log-start-offset-checkpoint';
    const logStarts = await OffsetCheckpoint.open({ fileSystem, logger, directory, name });
    const adopted: AdoptedTopic[] = [];
    for (const topic of found) {
      let badBytes = 0;
      for (const [index, partition] of topic.partitions.entries()) {
        badBytes += await this.#copyPartition(`${topic.name}-${index}`, partition);
        if (partition.logStart > 0) logStarts.of(topic.name, index).note(partition.logStart);
      }
      const { name: topicName, partitions, configs } = topic;
      const sizeBytes = totalBytes([topic]);
      adopted.push({
        name: topicName,
        partitions: partitions.length,
        sizeBytes,
        badBytes,
        configs,
      });
    }
    await logStarts.written();
    return adopted;
  }

  async register(found: readonly ConfiguredTopic[]): Promise<void> {
    const { leaderEpoch, producerId } = this.#numbers;
    await this.#cluster.skipTo({ leaderEpoch: leaderEpoch + 1, producerId: producerId + 1 });
    for (const { name, id, partitions, configs } of found)
      await this.#cluster.putTopic(name, { partitions: partitions.length, configs }, id);
  }

  /** Resolves with the bytes that are no batch. */
  async #copyPartition(name: string, partition: FoundPartition): Promise<number> {
    const { fileSystem, dataDir, clock } = this.#options;
    const target = join(dataDir, name);
    const copying = `${target}.adopting`;
    await ensureDirectory(fileSystem, copying);
    for (const left of await fileSystem.readdir(copying))
      await fileSystem.unlink(join(copying, left));
    let badBytes = 0;
    for (const { directory, baseOffset } of partition.segments) {
      const copy = segmentPath(copying, baseOffset);
      await this.#copyFile(segmentPath(directory, baseOffset), copy);
      badBytes += await this.#readCopy(copy);
    }
    await fileSystem.syncDirectory(copying);
    if (await exists(fileSystem, target))
      await fileSystem.rename(target, `${target}.${clock.nowMs()}-stray`);
    await fileSystem.rename(copying, target);
    await fileSystem.syncDirectory(dataDir);
    return badBytes;
  }

  async #copyFile(from: string, to: string): Promise<void> {
    const { fileSystem } = this.#options;
    const source = await fileSystem.open(from, 'r');
    try {
      const target = await fileSystem.open(to, 'w+');
      try {
        await this.#copyBytes(source, target);
        await target.sync();
      } finally {
        await target.close();
      }
    } finally {
      await source.close();
    }
  }

  async #copyBytes(source: FileHandle, target: FileHandle): Promise<void> {
    const buffer = Buffer.alloc(copyBytes);
    for (let at = 0; ;) {
      const count = await source.read(buffer, at);
      if (count === 0) return;
      await target.write([buffer.subarray(0, count)], at);
      at += count;
      this.#copiedBytes += count;
      this.#options.onProgress?.(this.#copiedBytes, this.#totalBytes);
    }
  }

  async #readCopy(path: string): Promise<number> {
    let badBytes = 0;
    let end = -1;
    for await (const { bytes, sizeBytes } of inspectSegment(this.#options.fileSystem, path)) {
      if (bytes === undefined) {
        badBytes += sizeBytes;
        continue;
      }
      const header = readBatchHeader(bytes, 0);
      if (header.baseOffset < end)
        throw new ConfigError(`${path}: offset ${header.baseOffset} behind offset ${end - 1}`);
      end = lastOffsetOf(header) + 1;
      this.#numbers.leaderEpoch = Math.max(this.#numbers.leaderEpoch, header.leaderEpoch);
      this.#numbers.producerId = Math.max(this.#numbers.producerId, header.producerId);
    }
    return badBytes;
  }
}

function totalBytes(topics: readonly FoundTopic[]): number {
  return topics
    .flatMap(({ partitions }) => partitions)
    .reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
}
