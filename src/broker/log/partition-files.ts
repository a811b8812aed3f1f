/*
 * What the partitions have on the disk, named as Kafka names it.
 *
 *   .kafka_cleanshutdown                the last stop was a clean one; gone before anything changes
 *   log-start-offset-checkpoint         where a log begins after DeleteRecords
 *   recovery-point-offset-checkpoint    what was durable when the producers' snapshot was taken
 *   cleaner-offset-checkpoint           up to where a log is compacted
 *   <topic>-<partition>/                segments; partition.metadata: the topic's id
 *   <topic>-<partition>.<id>-delete/    a deleted topic's
 *   <topic>-<partition>.<ms>-stray/     found where a new topic was to be made
 *
 * After a clean stop a start reads no segment whose indexes fit it. Without the marker it reads the
 * last one of each partition, and those behind the snapshot.
 */
import { join } from 'node:path';
import type { Clock } from '../../core/clock.js';
import type { FileSystem } from '../../core/file-system.js';
import type { Logger } from '../../core/logger.js';
import {
  ensureDirectory,
  exists,
  readWholeFile,
  writeFileAtomically,
} from '../../storage/atomic-file.js';
import { damageText } from '../../storage/damage-text.js';
import type { Log, RollPolicy } from '../../storage/log.js';
import { OpenSegments } from '../../storage/log/open-segments.js';
import type { SyncRounds } from '../../storage/log/sync-rounds.js';
import { openLog } from '../../storage/open-log.js';
import type { LogLimits } from '../limits.js';
import { AbortedIndex } from './aborted-index.js';
import { DelayedRemoval } from './delayed-removal.js';
import { LeaderEpochFile } from './leader-epochs.js';
import { OffsetCheckpoint } from './offset-checkpoint.js';
import type { FlushMode, KnownOffsets } from './partition-options.js';
import { Partition } from './partition.js';
import { ProducerSnapshotFile } from './producer-snapshot.js';
import type { TopicSettings } from './topic-configs.js';

/** Readers at the tail are served from memory up to this far behind. */
const tailCacheBytes = 2 * 1024 * 1024;
const cleanMarker = '.kafka_cleanshutdown';
const cleanMarkerContent = '{"version":0,"brokerEpoch":-1}';

export interface PartitionFilesOptions {
  readonly fileSystem: FileSystem;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly dataDir: string;
  readonly flush: FlushMode;
  readonly limits: LogLimits;
  readonly leaderEpoch: number;
  /** See PartitionOptions. */
  readonly abortTransactions: (producerIds: readonly number[]) => Promise<void>;
  readonly syncRounds?: SyncRounds | undefined;
}

/** The topic that a partition is opened for. */
export interface TopicFiles {
  readonly name: string;
  readonly id: string;
  /** As they are now. */
  readonly settings: () => TopicSettings;
}

export class PartitionFiles {
  readonly #options: PartitionFilesOptions;
  readonly #wasClean: boolean;
  readonly #logStarts: OffsetCheckpoint;
  readonly #recoveryPoints: OffsetCheckpoint;
  readonly #compactedEnds: OffsetCheckpoint;
  readonly #openSegments: OpenSegments;
  readonly #removal: DelayedRemoval;

  /** Removes what deleted topics left, and the marker of a clean stop. */
  static async open(
    options: PartitionFilesOptions,
    isTopic: (name: string) => boolean,
  ): Promise<PartitionFiles> {
    const { fileSystem, logger, dataDir: directory } = options;
    const checkpoint = async (name: string): Promise<OffsetCheckpoint> => {
      const opened = await OffsetCheckpoint.open({ fileSystem, logger, directory, name });
      await opened.keepTopics(isTopic);
      return opened;
    };
    const files = new PartitionFiles(options, {
      wasClean: await takeMarker(fileSystem, directory),
      logStarts: await checkpoint('log-start-offset-checkpoint'),
      recoveryPoints: await checkpoint('recovery-point-offset-checkpoint'),
      compactedEnds: await checkpoint('cleaner-offset-checkpoint'),
    });
    await files.#removeDeleted();
    return files;
  }

  private constructor(
    options: PartitionFilesOptions,
    found: {
      wasClean: boolean;
      logStarts: OffsetCheckpoint;
      recoveryPoints: OffsetCheckpoint;
      compactedEnds: OffsetCheckpoint;
    },
  ) {
    const { fileSystem, clock, logger, limits } = options;
    this.#options = options;
    this.#wasClean = found.wasClean;
    this.#logStarts = found.logStarts;
    this.#recoveryPoints = found.recoveryPoints;
    this.#compactedEnds = found.compactedEnds;
    this.#openSegments = new OpenSegments(limits.openSegmentsMax);
    this.#removal = new DelayedRemoval(fileSystem, clock, logger);
  }

  /** Makes the directory of a partition where it is missing. */
  async openPartition(topic: TopicFiles, index: number): Promise<Partition> {
    const { fileSystem, flush, clock, logger, limits, leaderEpoch } = this.#options;
    const { abortTransactions } = this.#options;
    const directory = this.#directory(topic.name, index);
    await ensureDirectory(fileSystem, directory);
    await this.#removeGivenUp(directory);
    await this.#writeTopicId(directory, topic.id);
    return Partition.open({
      topic: topic.name,
      index,
      flush,
      leaderEpoch,
      clock,
      logger,
      reopenDelayMs: limits.reopenDelayMs,
      producersMax: limits.producersMax,
      abortTransactions,
      openAborted: (end) => AbortedIndex.open(fileSystem, directory, end),
      snapshots: new ProducerSnapshotFile(fileSystem, directory),
      epochs: new LeaderEpochFile(fileSystem, directory),
      wasClean: this.#wasClean,
      logStart: this.#logStarts.of(topic.name, index),
      recoveryPoint: this.#recoveryPoints.of(topic.name, index),
      compactedEnd: this.#compactedEnds.of(topic.name, index),
      modifiedTimeMs: async (path) => (await fileSystem.stat(path)).modifiedTimeMs,
      openLog: (recovered, known) => this.#openLog(topic, directory, recovered, known),
    });
  }

  /**
   * What is where new partitions [from, to) are to be made: a crash in the middle of a deletion
   * leaves directories that no topic owns any more.
   */
  async setAside(name: string, from: number, to: number): Promise<void> {
    const { fileSystem, clock, logger } = this.#options;
    for (let index = from; index < to; index++) {
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

  /** Removes closed partitions [from, to); their names are free at once. */
  async remove(name: string, id: string, from: number, to: number): Promise<void> {
    const { fileSystem } = this.#options;
    for (let index = from; index < to; index++) {
      const directory = this.#directory(name, index);
      if (!(await exists(fileSystem, directory))) continue;
      const deleted = `${directory}.${id}-delete`;
      await fileSystem.rename(directory, deleted);
      await this.#removeDirectory(deleted);
    }
  }

  /** Drops the offsets of a topic that is gone. */
  async forget(name: string): Promise<void> {
    for (const offsets of [this.#logStarts, this.#recoveryPoints, this.#compactedEnds])
      await offsets.keepTopics((topic) => topic !== name);
  }

  /** Stores what `Partition.takeSnapshot` and compaction have noted. */
  async saveOffsets(): Promise<void> {
    await this.#recoveryPoints.written();
    await this.#compactedEnds.written();
  }

  /** All partitions are closed. */
  async close(areClean: boolean): Promise<void> {
    this.#removal.stop();
    await this.saveOffsets();
    const { fileSystem, dataDir } = this.#options;
    if (areClean)
      await writeFileAtomically(fileSystem, join(dataDir, cleanMarker), cleanMarkerContent);
  }

  async #openLog(
    { settings }: TopicFiles,
    directory: string,
    recovered: (batch: Buffer) => void,
    known: KnownOffsets,
  ): Promise<Log> {
    const { fileSystem, logger, syncRounds } = this.#options;
    const { log, report } = await openLog({
      fileSystem,
      logger,
      directories: [directory],
      ...rollPolicy(settings()),
      tailCacheBytes,
      syncRounds,
      openSegments: this.#openSegments,
      discard: (paths) => this.#removal.remove(paths, settings().fileDeleteDelayMs),
      ...known,
      verifyReads: true,
      onRecoveredBatch: recovered,
    });
    for (const damage of report.damage) logger.error({ ...damage }, damageText(damage));
    return log;
  }

  async #writeTopicId(directory: string, id: string): Promise<void> {
    const { fileSystem, logger } = this.#options;
    const path = join(directory, 'partition.metadata');
    const content = `version: 0\ntopic_id: ${id}`;
    const found = await readWholeFile(fileSystem, path);
    if (found !== undefined && String(found).trimEnd() === content) return;
    if (found !== undefined) logger.warn({ path }, `${path} named another topic; it is corrected`);
    await writeFileAtomically(fileSystem, path, content);
  }

  /** Files of deleted or half-written segments. */
  async #removeGivenUp(directory: string): Promise<void> {
    const { fileSystem } = this.#options;
    for (const name of await fileSystem.readdir(directory))
      if (/\.(deleted|cleaned)$/.test(name)) await fileSystem.unlink(join(directory, name));
  }

  #directory(topic: string, index: number): string {
    return join(this.#options.dataDir, `${topic}-${index}`);
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

/** When a segment of the topic is closed. A compacted one must not stay active for too long. */
export function rollPolicy(settings: TopicSettings): RollPolicy {
  const { segmentBytes, indexIntervalBytes, segmentIndexBytes, isCompacted } = settings;
  const segmentMs = isCompacted
    ? Math.min(settings.segmentMs, settings.compactionLagMsMax)
    : settings.segmentMs;
  return { segmentBytes, indexIntervalBytes, segmentIndexBytes, segmentMs };
}

/** Whether it was there; durably gone when this resolves. */
async function takeMarker(fileSystem: FileSystem, dataDir: string): Promise<boolean> {
  const path = join(dataDir, cleanMarker);
  if (!(await exists(fileSystem, path))) return false;
  await fileSystem.unlink(path);
  await fileSystem.syncDirectory(dataDir);
  return true;
}
