/**
 * The broker: one node that speaks Kafka's wire protocol. Starts and stops its parts in order:
 *
 *   lock ─▶ durable state (broker-state.ts) ─▶ configured topics ─▶ upkeep ─▶ listener
 */
import type { Clock, Timer } from '../core/clock.js';
import { messageOf, StartError } from '../core/errors.js';
import type { FileSystem } from '../core/file-system.js';
import type { Logger } from '../core/logger.js';
import type { BrokerStatus } from '../core/status.js';
import { ensureDirectory } from '../storage/atomic-file.js';
import { lockDirectory } from '../storage/directory-lock.js';
import { dispatcher } from './api/dispatch.js';
import type { BrokerParts } from './api/handler.js';
import { openBrokerState } from './broker-state.js';
import { statusOf } from './broker-status.js';
import { defaultLimits, type BrokerLimits } from './limits.js';
import { ensureTopics, type ConfiguredTopic } from './log/configured-topics.js';
import { compact } from './log/compaction.js';
import type { FlushMode } from './log/partition.js';
import { enforceRetention } from './log/retention.js';
import type { Topics } from './log/topics.js';
import { Server } from './server/server.js';

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
      throw new StartError(`broker in ${this.#options.dataDir}: ${messageOf(error)}`, {
        cause: error,
      });
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
    const limits = this.#limits;
    const node = {
      nodeId,
      host: this.#advertisedHost(),
      port: this.#options.advertised?.port ?? port,
    };
    await ensureDirectory(fileSystem, dataDir);
    const lock = await lockDirectory(fileSystem, dataDir);
    this.#undo.push(() => lock.release());
    const state = await openBrokerState({ dataDir, fileSystem, clock, logger, flush, limits });
    this.#undo.push(() => state.close());
    const { topics, groups } = state;
    await ensureTopics(topics, this.#options.topics, logger);
    this.#every(limits.log.retentionCheckMs, () => this.#tidy(topics));
    if (flush === 'interval') this.#every(limits.log.flushIntervalMs, () => syncAll(topics));
    const parts = {
      ...state,
      node,
      limits,
      clock,
      logger,
      defaultPartitions: this.#options.defaultPartitions ?? 1,
      autoCreateTopics: this.#options.autoCreateTopics ?? true,
    };
    const handler = dispatcher(parts);
    const server = new Server({ host, port, limits: limits.server, handler, clock, logger });
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

  async #tidy(topics: Topics): Promise<void> {
    const nowMs = this.#options.clock.nowMs();
    const limits = this.#limits.log;
    for (const topic of topics.all)
      for (const partition of topic.partitions) {
        await enforceRetention(partition, topic.settings, nowMs);
        await compact(partition, topic.settings, { keysMax: limits.compactionKeysMax }, nowMs);
        partition.producers.expire(nowMs - limits.producerIdExpirationMs);
        await partition.takeSnapshot();
      }
  }
}

async function syncAll(topics: Topics): Promise<void> {
  await Promise.all(
    topics.partitions.filter(({ isOnline }) => isOnline).map((each) => each.sync()),
  );
}
