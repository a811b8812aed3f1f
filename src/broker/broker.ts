/**
 * The broker: one node that speaks Kafka's wire protocol. This file puts the parts together and
 * keeps their order at start and stop:
 *
 *   lock ─▶ cluster, groups, transactions ─▶ partitions ─▶ decided transactions are finished ─▶
 *   configured topics ─▶ listener                                   stop: the other way round
 */
import { join } from 'node:path';
import type { Clock, Timer } from '../core/clock.js';
import { messageOf, StartError } from '../core/errors.js';
import type { FileSystem } from '../core/file-system.js';
import type { Logger } from '../core/logger.js';
import type { BrokerStatus } from '../core/status.js';
import { ensureDirectory } from '../storage/atomic-file.js';
import { lockDirectory } from '../storage/directory-lock.js';
import { dispatcher } from './api/dispatch.js';
import type { BrokerParts } from './api/handler.js';
import { statusOf } from './broker-status.js';
import { GroupCoordinator } from './group/group-coordinator.js';
import { GroupStore } from './group/group-store.js';
import { defaultLimits, type BrokerLimits } from './limits.js';
import { ensureTopics, type ConfiguredTopic } from './log/configured-topics.js';
import type { FlushMode } from './log/partition.js';
import { enforceRetention } from './log/retention.js';
import { Topics } from './log/topics.js';
import { Server } from './server/server.js';
import { ClusterState } from './state/cluster-state.js';
import type { TopicPartition } from './txn/transaction.js';
import { TransactionCoordinator, type TransactionPorts } from './txn/transaction-coordinator.js';

export interface BrokerOptions {
  readonly host: string;
  /** 0: any free one. */
  readonly port: number;
  /** What clients are told to connect to; default: where it listens. */
  readonly advertised?: { readonly host: string; readonly port: number };
  readonly dataDir: string;
  readonly fileSystem: FileSystem;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly flush: FlushMode;
  /** Exist when the broker has started. */
  readonly topics: readonly ConfiguredTopic[];
  /** Of topics whose maker does not say; default 1. */
  readonly defaultPartitions?: number;
  /** Whether asking for a topic's metadata may create it; default true. */
  readonly autoCreateTopics?: boolean;
  readonly limits?: BrokerLimits;
}

export interface Address {
  readonly host: string;
  readonly port: number;
}

const nodeId = 1;
const stopGraceMs = 2_000;
const wildcards = new Set(['0.0.0.0', '::', '']);

export class Broker {
  readonly #options: BrokerOptions;
  readonly #limits: BrokerLimits;
  /** Undo what has been started, the latest first. */
  readonly #undo: (() => void | Promise<void>)[] = [];
  #parts: BrokerParts | undefined;

  constructor(options: BrokerOptions) {
    this.#options = options;
    this.#limits = options.limits ?? defaultLimits;
  }

  /** Resolves with the address when clients are accepted. Rejects with StartError. */
  async start(): Promise<Address> {
    try {
      return await this.#start();
    } catch (error) {
      await this.stop();
      if (error instanceof StartError) throw error;
      throw new StartError(`broker in ${this.#options.dataDir}: ${messageOf(error)}`, { cause: error });
    }
  }

  /** Answers what is parked, makes everything durable and closes. Safe to call twice. */
  async stop(): Promise<void> {
    for (let undo = this.#undo.pop(); undo !== undefined; undo = this.#undo.pop())
      try {
        await undo();
      } catch (error) {
        this.#options.logger.error({}, `broker does not stop cleanly: ${messageOf(error)}`);
      }
  }

  /** Only between start and stop. */
  status(): BrokerStatus {
    return statusOf(this.#parts!);
  }

  async #start(): Promise<Address> {
    const { dataDir, fileSystem, clock, logger, flush, host, port } = this.#options;
    const advertisedHost = this.#advertisedHost();
    await ensureDirectory(fileSystem, dataDir);
    const lock = await lockDirectory(fileSystem, dataDir);
    this.#undo.push(() => lock.release());
    const state = (name: string): Parameters<typeof ClusterState.open>[0] => ({
      fileSystem,
      clock,
      logger,
      directory: join(dataDir, 'state', name),
    });
    const cluster = await ClusterState.open(state('cluster'));
    this.#undo.push(() => cluster.close());
    const store = await GroupStore.open(state('groups'));
    this.#undo.push(() => store.close());
    const limits = this.#limits;
    const topics = await Topics.open({
      fileSystem,
      clock,
      logger,
      dataDir,
      flush,
      limits: limits.log,
      cluster,
    });
    this.#undo.push(() => topics.close());
    const groups = new GroupCoordinator({ store, clock, logger, limits: limits.group });
    const transactions = await TransactionCoordinator.open({
      ...state('transactions'),
      limits: limits.transaction,
      ports: transactionPorts(cluster, topics, groups),
    });
    this.#undo.push(() => transactions.close());
    await transactions.start();
    await abortAbandoned(topics, transactions, cluster.leaderEpoch);
    await ensureTopics(topics, this.#options.topics, logger);
    this.#every(limits.log.retentionCheckMs, () => this.#retain(topics));
    if (flush === 'interval') this.#every(limits.log.flushIntervalMs, () => syncAll(topics));
    const node = { nodeId, host: advertisedHost, port: this.#options.advertised?.port ?? port };
    const parts = {
      clusterId: cluster.clusterId,
      node,
      topics,
      groups,
      transactions,
      limits,
      clock,
      logger,
      defaultPartitions: this.#options.defaultPartitions ?? 1,
      autoCreateTopics: this.#options.autoCreateTopics ?? true,
    };
    const server = new Server({
      host,
      port,
      limits: limits.server,
      handler: dispatcher(parts),
      clock,
      logger,
    });
    const address = await server.start();
    node.port = this.#options.advertised?.port ?? address.port;
    this.#undo.push(() => server.stop(stopGraceMs));
    // Before the listener: parked joins are answered while their connections are still there.
    this.#undo.push(() => groups.stop());
    this.#parts = parts;
    return address;
  }

  #advertisedHost(): string {
    const host = this.#options.advertised?.host ?? this.#options.host;
    if (!wildcards.has(host)) return host;
    throw new StartError(
      `broker.listen: clients cannot connect to the wildcard address ${host || '(empty)'}; ` +
        'write the host name or address by which they reach this machine',
    );
  }

  #every(intervalMs: number, action: () => Promise<void>): void {
    const { clock, logger } = this.#options;
    let timer: Timer;
    let running = Promise.resolve();
    const schedule = (): void => {
      timer = clock.schedule(intervalMs, () => {
        running = action().catch((error: unknown) => {
          logger.error({}, `broker upkeep failed: ${messageOf(error)}`);
        });
        void running.then(schedule);
      });
    };
    schedule();
    this.#undo.push(async () => {
      await running;
      timer.cancel();
    });
  }

  async #retain(topics: Topics): Promise<void> {
    const nowMs = this.#options.clock.nowMs();
    for (const topic of topics.all)
      for (const partition of topic.partitions) {
        await enforceRetention(partition, topic.settings, nowMs);
        partition.producers.expire(nowMs - this.#limits.log.producerIdExpirationMs);
      }
  }
}

async function syncAll(topics: Topics): Promise<void> {
  await Promise.all(topics.partitions.filter(({ isOnline }) => isOnline).map((each) => each.sync()));
}

function transactionPorts(
  cluster: ClusterState,
  topics: Topics,
  groups: GroupCoordinator,
): TransactionPorts {
  const existing = (partitions: readonly TopicPartition[]): ReturnType<Topics['partition']>[] =>
    partitions.map(({ topic, partition }) => topics.partition(topic, partition));
  return {
    nextProducerId: () => cluster.nextProducerId(),
    async sync(partitions) {
      await Promise.all(existing(partitions).map((partition) => partition?.sync()));
    },
    async end(partitions, producer, type) {
      const marker = { ...producer, type, coordinatorEpoch: cluster.leaderEpoch };
      await Promise.all(existing(partitions).map((partition) => partition?.appendMarker(marker)));
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
        await partition.appendMarker({ type: 'abort', producerId, producerEpoch, coordinatorEpoch });
}
