/*
 * An export from one cluster to another, to the end that is committed now:
 *
 *   journal ─▶ topics ─▶ records ─▶ groups further on than that? once more ─▶ groups ─▶ settings of time
 *
 * Whatever ends it, another one goes on where it was: all that it knows is in the target.
 */
import type { AdminTopic } from '../../protocol/kafka/admin/topics.js';
import { allTopics } from '../../protocol/kafka/admin/topics.js';
import type { KafkaCluster } from '../../protocol/kafka/client/cluster.js';
import { KafkaConnectionError, KafkaError } from '../../protocol/kafka/client/kafka-errors.js';
import { latest, listOffsets } from '../../protocol/kafka/client/offsets.js';
import type { TopicPartition } from '../../protocol/kafka/client/topic-partition.js';
import { ErrorCode } from '../../protocol/kafka/error-codes.js';
import { everyPartition } from '../groups/topic-scope.js';
import { ExportedTopics } from './exported-topics.js';
import { groupsToMove, moveGroup } from './group-translation.js';
import type { GroupToMove, MovedOffset } from './group-translation.js';
import { Journal, journalTopic, readJournal } from './journal.js';
import type { TopicEntry } from './journal-entries.js';
import { RecordCopier } from './record-copier.js';
import type { CopyCounts } from './record-copier.js';
import { completeTopic, prepareTopic, topicsToExport } from './target-topics.js';
import type { TopicToExport } from './target-topics.js';

export interface ExporterOptions {
  readonly source: KafkaCluster;
  readonly target: KafkaCluster;
  readonly topics: readonly AdminTopic[];
  /** -1: the target's default. */
  readonly replicationFactor: number;
  readonly isGroupChosen: (group: string) => boolean;
  readonly signal: AbortSignal;
  /** `remaining`: offsets that are still to be looked at. */
  onProgress(counts: CopyCounts, remaining: number): void;
  /** Something was lost on the way, and is done again from what is in the target. */
  onRetry(error: Error): void;
}

export interface GroupFailure {
  readonly group: string;
  readonly error: unknown;
}

export interface ExportReport {
  /** Of this run. */
  readonly counts: CopyCounts;
  readonly topics: readonly ExportedCount[];
  readonly groups: readonly MovedOffset[];
  readonly failures: readonly GroupFailure[];
  /** Groups that had members while they were moved: they may have gone on since. */
  readonly active: readonly string[];
  /** Partitions that a group has read further than is committed: an open transaction. */
  readonly ahead: readonly TopicPartition[];
}

export interface ExportedCount {
  readonly topic: string;
  readonly partitions: number;
  /** In all runs; as many as the target has taken. */
  readonly records: number;
}

const roundsMax = 5;
/** In a row, without a record in between. */
const failuresMax = 10;
const retryDelayMs = 1000;

export class Exporter {
  readonly #options: ExporterOptions;
  readonly #counts: CopyCounts = { records: 0, bytes: 0 };

  constructor(options: ExporterOptions) {
    this.#options = options;
  }

  /** What a run would find, without changing anything. */
  async plan(): Promise<{
    topics: TopicToExport[];
    exported: ExportedTopics;
    groups: GroupToMove[];
  }> {
    const { source, target, topics } = this.#options;
    await assertOtherCluster(source, target);
    const journal = journalTopic(await source.clusterId());
    const isThere = (await allTopics(target)).some(({ name }) => name === journal);
    const exported = new ExportedTopics(isThere ? await readJournal(target, journal) : []);
    const planned = await topicsToExport(source, target, topics, exported);
    return { topics: planned, exported, groups: await this.#groups() };
  }

  /** Undefined: the signal was aborted. */
  async run(): Promise<ExportReport | undefined> {
    const { target, onRetry } = this.#options;
    let copied = 0;
    for (let failures = 1; ; failures++)
      try {
        return await this.#run();
      } catch (error) {
        if (this.#counts.records > copied) failures = 1;
        copied = this.#counts.records;
        if (!isPassing(error) || failures > failuresMax) throw error;
        onRetry(error as Error);
        await target.clock.sleep(retryDelayMs, this.#options.signal);
      }
  }

  async #run(): Promise<ExportReport | undefined> {
    const { source, target, topics, replicationFactor, signal } = this.#options;
    await assertOtherCluster(source, target);
    const name = journalTopic(await source.clusterId());
    const { journal, entries } = await Journal.open(target, name, replicationFactor);
    const exported = new ExportedTopics(entries);
    const planned = await topicsToExport(source, target, topics, exported);
    const run = await journal.begin(exported.run);
    await this.#prepare(planned, journal, exported);
    const { onProgress } = this.#options;
    const copier: RecordCopier = new RecordCopier({
      source,
      target,
      journal,
      exported,
      run,
      counts: this.#counts,
      signal,
      onProgress: () => onProgress(this.#counts, copier.remaining),
    });
    const partitions = topics.flatMap(everyPartition);
    const { groups, ahead } = await this.#copyUpToGroups(copier, partitions);
    if (signal.aborted) return undefined;
    await assertComplete(target, partitions, exported);
    const { moved, failures } = await this.#moveGroups(groups, exported);
    for (const topic of planned) await completeTopic(target, topic);
    const active = groups.filter(({ state }) => state !== 'Empty' && state !== '');
    return {
      counts: this.#counts,
      topics: topics.map((topic) => countOf(topic, exported)),
      groups: moved,
      failures,
      active: active.map(({ id }) => id),
      ahead,
    };
  }

  async #prepare(
    planned: readonly TopicToExport[],
    journal: Journal,
    exported: ExportedTopics,
  ): Promise<void> {
    const { target, replicationFactor } = this.#options;
    const begun: TopicEntry[] = [];
    for (const topic of planned) {
      const { id: targetId } = await prepareTopic(target, topic, replicationFactor);
      const { name, id: sourceId } = topic.source;
      if (exported.get(name)?.targetId !== targetId)
        begun.push({ kind: 'topic', topic: name, sourceId, targetId });
    }
    await journal.append(begun);
    for (const entry of begun) exported.add(entry);
  }

  /** A group must not be told of a place that is not copied yet: what comes meanwhile is copied, too. */
  async #copyUpToGroups(
    copier: RecordCopier,
    partitions: readonly TopicPartition[],
  ): Promise<{ groups: GroupToMove[]; ahead: TopicPartition[] }> {
    for (let round = 1; ; round++) {
      await copier.begin(partitions);
      await copier.copy();
      if (this.#options.signal.aborted) return { groups: [], ahead: [] };
      const groups = await this.#groups();
      const ahead = groups.flatMap(({ offsets }) =>
        offsets.filter((each) => each.offset > copier.reached(each)),
      );
      if (ahead.length === 0 || round === roundsMax) return { groups, ahead };
    }
  }

  async #moveGroups(
    groups: readonly GroupToMove[],
    exported: ExportedTopics,
  ): Promise<{ moved: MovedOffset[]; failures: GroupFailure[] }> {
    const moved: MovedOffset[] = [];
    const failures: GroupFailure[] = [];
    for (const group of groups)
      try {
        moved.push(...(await moveGroup(this.#options.target, group, exported)));
      } catch (error) {
        if (!(error instanceof KafkaError)) throw error;
        failures.push({ group: group.id, error });
      }
    return { moved, failures };
  }

  #groups(): Promise<GroupToMove[]> {
    const { source, topics, isGroupChosen } = this.#options;
    return groupsToMove(source, new Set(topics.map(({ name }) => name)), isGroupChosen);
  }
}

async function assertOtherCluster(source: KafkaCluster, target: KafkaCluster): Promise<void> {
  const id = await source.clusterId();
  if (id === (await target.clusterId()))
    throw new Error(`source and target are the same cluster (${id}): --to names another one`);
}

/** Every record was acknowledged at its place; this asks the target once more, at the end. */
async function assertComplete(
  target: KafkaCluster,
  partitions: readonly TopicPartition[],
  exported: ExportedTopics,
): Promise<void> {
  const ends = await listOffsets(target, partitions, latest, { readCommitted: false });
  for (const { topic, partition, offset } of ends) {
    const { targetEnd } = exported.mapOf(topic, partition);
    if (offset !== targetEnd)
      throw new Error(
        `partition ${partition} of topic ${topic} of the target ends at offset ${offset}, expected ` +
          `${targetEnd}: something else writes to it; delete the topic there and export it again`,
      );
  }
}

function countOf(topic: AdminTopic, exported: ExportedTopics): ExportedCount {
  const maps = topic.partitions.map((each) => exported.mapOf(topic.name, each.partitionIndex));
  const records = maps.reduce((sum, { targetEnd }) => sum + targetEnd, 0);
  return { topic: topic.name, partitions: maps.length, records };
}

/** A broker is away for a moment, or a write of an earlier start came in between. */
function isPassing(error: unknown): boolean {
  if (error instanceof KafkaConnectionError) return true;
  if (!(error instanceof KafkaError)) return false;
  const { OUT_OF_ORDER_SEQUENCE_NUMBER, DUPLICATE_SEQUENCE_NUMBER } = ErrorCode;
  return (
    error.isRetriable ||
    error.errorCode === OUT_OF_ORDER_SEQUENCE_NUMBER ||
    error.errorCode === DUPLICATE_SEQUENCE_NUMBER
  );
}
