/** What a broker's data directory holds, read without a lock: for tools, while it runs or after. */
import { join } from 'node:path';
import type { FileSystem } from '../core/file-system.js';
import type { CommittedOffset } from './group/offset-index.js';
import { defaultLimits, type LogLimits } from './limits.js';
import { topicSettings, type TopicSettings } from './log/topic-configs.js';
import type { TopicRecord } from './state/cluster-state.js';
import { readStateLog } from './state/state-log.js';
import type { Transaction } from './txn/transaction.js';

export interface StoredBroker {
  readonly dataDir: string;
  /** Configs of topics that do not set them. */
  readonly topicDefaults: LogLimits['topicDefaults'];
}

export interface StoredTopic {
  readonly name: string;
  readonly settings: TopicSettings;
  /** The directories of its partitions, by number. */
  readonly directories: readonly string[];
}

export interface StoredPositions {
  /** Producers whose open transaction is decided: the next start writes its commit markers. */
  readonly committing: ReadonlySet<number>;
  /** Offsets that groups have committed, in decided transactions, too. */
  readonly offsets: readonly GroupOffset[];
}

export interface GroupOffset extends CommittedOffset {
  readonly group: string;
}

interface OffsetEntry extends GroupOffset {
  readonly kind: string;
  readonly producerId?: number;
}

export async function readStoredTopics(
  fileSystem: FileSystem,
  { dataDir, topicDefaults }: StoredBroker,
): Promise<StoredTopic[]> {
  const limits = { ...defaultLimits.log, topicDefaults };
  const cluster = await readStateLog<TopicRecord>(fileSystem, stateDirectory(dataDir, 'cluster'));
  const topics = [...cluster.values()].filter(({ kind }) => kind === 'topic');
  return topics.map(({ name, partitions, configs }) => ({
    name,
    settings: topicSettings(configs, limits),
    directories: Array.from({ length: partitions }, (_, i) => join(dataDir, `${name}-${i}`)),
  }));
}

/** Call it behind a reading of partitions: then no record is ahead of its group's offset. */
export async function readStoredPositions(
  fileSystem: FileSystem,
  dataDir: string,
): Promise<StoredPositions> {
  const read = <Value>(name: string): Promise<Map<string, Value>> =>
    readStateLog<Value>(fileSystem, stateDirectory(dataDir, name));
  const groups = await read<OffsetEntry>('groups');
  const transactions = await read<Transaction>('transactions');
  const committing = new Set<number>();
  for (const { phase, producerId } of transactions.values())
    if (phase === 'PrepareCommit') committing.add(producerId);
  const offsets = [...groups.values()].filter(
    ({ kind, producerId = -1 }) =>
      kind === 'offset' || (kind === 'pending' && committing.has(producerId)),
  );
  return { committing, offsets };
}

function stateDirectory(dataDir: string, name: string): string {
  return join(dataDir, 'state', name);
}
