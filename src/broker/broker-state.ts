/**
 * Everything durable of the broker, opened in the order in which it depends on each other:
 *
 *   cluster (id, epoch, topics) ─▶ groups ─▶ partitions ─▶ transactions, the decided ones finished
 *
 * No listener and no timer of its own: the broker adds them, and a test can do without.
 */
import { join } from 'node:path';
import type { Clock } from '../core/clock.js';
import type { FileSystem } from '../core/file-system.js';
import type { Logger } from '../core/logger.js';
import { GroupCoordinator } from './group/group-coordinator.js';
import { GroupStore } from './group/group-store.js';
import type { BrokerLimits } from './limits.js';
import type { FlushMode } from './log/partition-options.js';
import type { Partition } from './log/partition.js';
import { Topics } from './log/topics.js';
import { ClusterState, type ClusterStateOptions } from './state/cluster-state.js';
import type { SyncRounds } from '../storage/log/sync-rounds.js';
import type { TopicPartition } from './txn/transaction.js';
import { TransactionCoordinator, type TransactionPorts } from './txn/transaction-coordinator.js';

export interface BrokerStateOptions {
  /** Exists, and nobody else writes to it. */
  readonly dataDir: string;
  readonly fileSystem: FileSystem;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly flush: FlushMode;
  readonly limits: BrokerLimits;
  /** Of all partitions together; default: each syncs for itself. */
  readonly syncRounds?: SyncRounds;
}

export interface BrokerState {
  readonly clusterId: string;
  readonly cluster: ClusterState;
  readonly topics: Topics;
  readonly groups: GroupCoordinator;
  readonly transactions: TransactionCoordinator;
  /** Makes everything durable and closes the files; nothing may be under way. */
  close(): Promise<void>;
}

export async function openBrokerState(options: BrokerStateOptions): Promise<BrokerState> {
  const { dataDir, fileSystem, clock, logger, limits } = options;
  const closing: (() => Promise<void>)[] = [];
  const close = async (): Promise<void> => {
    for (let next = closing.pop(); next !== undefined; next = closing.pop()) await next();
  };
  const stateIn = (name: string): ClusterStateOptions => ({
    fileSystem,
    clock,
    logger,
    directory: join(dataDir, 'state', name),
  });
  try {
    const cluster = await ClusterState.open(stateIn('cluster'));
    closing.push(() => cluster.close());
    const store = await GroupStore.open(stateIn('groups'));
    closing.push(() => store.close());
    let coordinator: TransactionCoordinator | undefined;
    const topics = await Topics.open({
      ...options,
      limits: limits.log,
      cluster,
      abortTransactions: async (producerIds) => coordinator?.abort(producerIds),
    });
    closing.push(() => topics.close());
    const groups = new GroupCoordinator({ store, clock, logger, limits: limits.group });
    closing.push(() => groups.stop());
    await groups.keepTopics((topic) => topics.get(topic) !== undefined);
    const ports = transactionPorts(cluster, topics, groups);
    const state = { ...stateIn('transactions'), limits: limits.transaction, ports };
    const transactions = await TransactionCoordinator.open(state);
    coordinator = transactions;
    closing.push(() => transactions.close());
    await transactions.start();
    await abortAbandoned(topics, transactions, cluster.leaderEpoch);
    return { clusterId: cluster.clusterId, cluster, topics, groups, transactions, close };
  } catch (error) {
    await close().catch(() => {});
    throw error;
  }
}

function transactionPorts(
  cluster: ClusterState,
  topics: Topics,
  groups: GroupCoordinator,
): TransactionPorts {
  /** A partition whose topic was deleted meanwhile has nothing left to end. */
  const existing = (partitions: readonly TopicPartition[]): Partition[] =>
    partitions.flatMap(({ topic, partition }) => topics.partition(topic, partition) ?? []);
  return {
    nextProducerId: () => cluster.nextProducerId(),
    async sync(partitions) {
      await Promise.all(existing(partitions).map((partition) => partition.sync()));
    },
    async end(partitions, producer, type) {
      const marker = { ...producer, type, coordinatorEpoch: cluster.leaderEpoch };
      // In every flush mode: a transaction must not be complete while its markers can still be lost.
      await Promise.all(
        existing(partitions).map(async (partition) => {
          await partition.appendMarker(marker);
          await partition.sync();
        }),
      );
      await groups.endTransaction(producer.producerId, type);
    },
  };
}

/** A transaction that no coordinator knows would hold up its partition's readers for ever. */
async function abortAbandoned(
  topics: Topics,
  transactions: TransactionCoordinator,
  coordinatorEpoch: number,
): Promise<void> {
  for (const partition of topics.partitions)
    for (const { producerId, producerEpoch } of partition.producers.openTransactions)
      if (!transactions.knows(producerId, partition.topic, partition.index))
        await partition.appendMarker({
          type: 'abort',
          producerId,
          producerEpoch,
          coordinatorEpoch,
        });
}
