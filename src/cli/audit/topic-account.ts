/**
 * What the bundled broker's topics hold by origin and hour: records of committed transactions and
 * those outside of any. An aborted one never counts; one that is open is under way.
 */
import { readStoredTopics, type StoredBroker, type StoredTopic } from '../../broker/read-broker.js';
import type { FileSystem } from '../../core/file-system.js';
import {
  decodeRecordsAsync,
  endTransactionOfKey,
  isControl,
  isTransactional,
  lastOffsetOf,
  type DecodedRecords,
} from '../../protocol/kafka/record-batch.js';
import { originOfRecords, type RecordOrigin } from '../../protocol/kafka/record-origin.js';
import { exists } from '../../storage/atomic-file.js';
import { listSegments } from '../../storage/log/segment-files.js';
import { inspectLog } from '../inspection/log-inspection.js';
import { HourCounts } from './hour-counts.js';

/** How far a query has read a topic: its next offset by partition. */
export type QueryPosition = ReadonlyMap<number, number>;

export interface TopicAccount {
  readonly name: string;
  readonly directories: readonly string[];
  readonly isCompacted: boolean;
  /** Offsets that retention has removed; undefined where the topic keeps everything. */
  readonly expired: number | undefined;
  readonly inLog: HourCounts;
  /** By query: what is behind its position, and what it has yet to read. */
  readonly readBy: ReadonlyMap<string, { readonly below: HourCounts; readonly unread: HourCounts }>;
  readonly problems: readonly PartitionProblem[];
}

export interface PartitionProblem {
  readonly directory: string;
  readonly text: string;
  /**
   * Records are gone or cannot be read. False for missing offsets: a failed write leaves such a gap,
   * too, and only the counts tell whether something was in it.
   */
  readonly isLoss: boolean;
}

interface StoredRecords extends RecordOrigin {
  readonly partition: number;
  readonly count: number;
  readonly from: number;
  readonly to: number;
}

export class TopicReader {
  readonly #fileSystem: FileSystem;
  readonly #topic: StoredTopic;
  readonly #inLog: HourCounts;
  readonly #readBy = new Map<
    string,
    { position: QueryPosition; below: HourCounts; unread: HourCounts }
  >();
  /** By producer: what its transaction has written. */
  readonly #open = new Map<string, StoredRecords[]>();
  readonly #problems: PartitionProblem[] = [];
  #expired = 0;

  constructor(
    fileSystem: FileSystem,
    topic: StoredTopic,
    positions: ReadonlyMap<string, QueryPosition>,
    oldestHour: number,
  ) {
    this.#fileSystem = fileSystem;
    this.#topic = topic;
    this.#inLog = new HourCounts(oldestHour);
    for (const [query, position] of positions)
      this.#readBy.set(query, {
        position,
        below: new HourCounts(oldestHour),
        unread: new HourCounts(oldestHour),
      });
  }

  async read(): Promise<void> {
    for (const [partition, directory] of this.#topic.directories.entries())
      if (await exists(this.#fileSystem, directory))
        await this.#readPartition(partition, directory);
  }

  /** `committing`: producers whose open transaction is decided. */
  account(committing: ReadonlySet<number>): TopicAccount {
    for (const [key, written] of this.#open)
      if (committing.has(Number(key.split(' ')[1])))
        for (const records of written) this.#count(records);
    this.#open.clear();
    const { name, settings, directories } = this.#topic;
    const keepsAll = settings.retentionMs < 0 && settings.retentionBytes < 0;
    return {
      name,
      directories,
      isCompacted: settings.isCompacted,
      expired: keepsAll || !settings.isDeleted ? undefined : this.#expired,
      inLog: this.#inLog,
      readBy: this.#readBy,
      problems: this.#problems,
    };
  }

  async #readPartition(partition: number, directory: string): Promise<void> {
    const segments = await listSegments(this.#fileSystem, [directory]);
    const first = segments[0]?.baseOffset ?? 0;
    let next = first;
    const onBatch = async (bytes: Buffer): Promise<void> => {
      const records = await decodeRecordsAsync(bytes, 0);
      const { baseOffset } = records.header;
      if (baseOffset > next && !this.#topic.settings.isCompacted)
        this.#lacks(directory, `offsets ${next} to ${baseOffset - 1} are missing`, false);
      next = lastOffsetOf(records.header) + 1;
      this.#take(partition, records);
    };
    const { survey } = await inspectLog(this.#fileSystem, segments, { onBatch });
    for (const { file, position, reason } of survey.damage)
      this.#lacks(directory, `${file} is damaged at byte ${position}: ${reason}`);
    const { retentionMs, retentionBytes, isDeleted } = this.#topic.settings;
    if (first > 0 && (!isDeleted || (retentionMs < 0 && retentionBytes < 0)))
      this.#lacks(
        directory,
        `offsets 0 to ${first - 1} are missing, and the topic keeps everything`,
      );
    this.#expired += first;
    for (const [query, { position }] of this.#readBy) {
      const read = position.get(partition) ?? 0;
      if (read > next)
        this.#lacks(directory, `it ends at offset ${next}, and ${query} has read up to ${read}`);
    }
  }

  #take(partition: number, records: DecodedRecords): void {
    const { header, size } = records;
    const key = `${partition} ${header.producerId}`;
    if (isControl(header)) {
      const outcome = endTransactionOfKey(records.keyAt(0) ?? Buffer.alloc(0));
      if (outcome === 'commit')
        for (const written of this.#open.get(key) ?? []) this.#count(written);
      if (outcome !== undefined) this.#open.delete(key);
      return;
    }
    const written: StoredRecords = {
      ...originOfRecords(records, this.#topic.name, partition),
      partition,
      count: size,
      from: header.baseOffset,
      to: lastOffsetOf(header) + 1,
    };
    if (!isTransactional(header)) return this.#count(written);
    const open = this.#open.get(key);
    if (open === undefined) this.#open.set(key, [written]);
    else open.push(written);
  }

  #count({ origin, hour, partition, count, from, to }: StoredRecords): void {
    this.#inLog.add(origin, hour, count);
    for (const { position, below, unread } of this.#readBy.values()) {
      const read = Math.min(Math.max((position.get(partition) ?? 0) - from, 0), to - from);
      const readCount = Math.min(read, count);
      below.add(origin, hour, readCount);
      unread.add(origin, hour, count - readCount);
    }
  }

  #lacks(directory: string, text: string, isLoss = true): void {
    this.#problems.push({ directory, text, isLoss });
  }
}

/** Reads every topic of the broker. `positions`: of the queries, by topic. */
export async function readTopics(
  fileSystem: FileSystem,
  broker: StoredBroker,
  positions: ReadonlyMap<string, ReadonlyMap<string, QueryPosition>>,
  oldestHour: number,
): Promise<TopicReader[]> {
  const readers: TopicReader[] = [];
  for (const topic of await readStoredTopics(fileSystem, broker)) {
    const ofTopic = positions.get(topic.name) ?? new Map();
    const reader = new TopicReader(fileSystem, topic, ofTopic, oldestHour);
    await reader.read();
    readers.push(reader);
  }
  return readers;
}
