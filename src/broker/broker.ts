/**
 * The broker: one node that speaks Kafka's wire protocol. Starts and stops its parts in order:
 *
 *   lock ─▶ durable state (broker-state.ts) ─▶ configured topics ─▶ upkeep ─▶ listeners
 */
import { resolve } from 'node:path';
import type { Clock } from '../core/clock.js';
import { messageOf, StartError } from '../core/errors.js';
import type { FileSystem } from '../core/file-system.js';
import type { Logger } from '../core/logger.js';
import type { BrokerStatus } from '../core/status.js';
import { ensureDirectory } from '../storage/atomic-file.js';
import { lockDirectory } from '../storage/directory-lock.js';
import { SyncRounds } from '../storage/log/sync-rounds.js';
import { dispatcher } from './api/dispatch.js';
import type { BrokerParts, ReplicationFactor } from './api/handler.js';
import { openBrokerState } from './broker-state.js';
import { statusOf } from './broker-status.js';
import { FetchSessions } from './fetch/fetch-sessions.js';
import { defaultLimits, type BrokerLimits } from './limits.js';
import { Listener, type Address, type ListenerOptions } from './listener.js';
import { ensureTopics, type ConfiguredTopic } from './log/configured-topics.js';
import type { FlushMode } from './log/partition-options.js';
import type { Topics } from './log/topics.js';
import { upkeep } from './log/upkeep.js';
import { AccessRules } from './security/access-rules.js';
import { PlainChecks } from './security/plain-server.js';
import { Recurring } from './recurring.js';
import type { Session } from './security/session.js';
import { Users, type ConfiguredUsers } from './security/users.js';
import type { RequestHandler } from './server/connection.js';
import { ServerResources } from './server/resources.js';

export interface BrokerOptions {
  /** At least one: the first is the one that tools are told. */
  readonly listeners: readonly ListenerOptions[];
  /** Who may log in, by name. */
  readonly users?: ConfiguredUsers;
  /** Rules by user (acl.ts); absent: everybody may do all. */
  readonly acls?: Readonly<Record<string, readonly string[]>> | undefined;
  /** Users who may do all, whatever the rules say. */
  readonly superUsers?: readonly string[];
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
  /** Of topics that want more than one replica; default `clamp`. */
  readonly replicationFactor?: ReplicationFactor;
  readonly limits?: BrokerLimits;
}

const nodeId = 1;

export class Broker {
  readonly #options: BrokerOptions;
  readonly #limits: BrokerLimits;
  /** Undo what has been started, the latest first. */
  readonly #undo: (() => void | Promise<void>)[] = [];
  #parts: BrokerParts | undefined;
  #listeners: readonly Listener[] = [];

  constructor(options: BrokerOptions) {
    this.#options = options;
    this.#limits = options.limits ?? defaultLimits;
  }

  /** Resolves with the first listener's address when clients are accepted. Rejects with StartError. */
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

  /** Where each listener is bound, by name; the first is what `start` resolves with. */
  get addresses(): ReadonlyMap<string, Address> {
    return new Map(this.#listeners.map(({ name, bound }) => [name, bound]));
  }

  /** Only between start and stop. */
  status(): BrokerStatus {
    return statusOf(this.#parts!, this.#listeners[0]!.node);
  }

  async #start(): Promise<Address> {
    const { dataDir, fileSystem, clock, logger, flush } = this.#options;
    const limits = this.#limits;
    this.#listeners = this.#options.listeners.map((options) => new Listener(options, nodeId));
    await ensureDirectory(fileSystem, dataDir);
    const lock = await lockDirectory(fileSystem, dataDir);
    this.#undo.push(() => lock.release());
    const syncRounds = new SyncRounds(clock);
    const state = await openBrokerState({
      dataDir,
      fileSystem,
      clock,
      logger,
      flush,
      limits,
      syncRounds,
    });
    this.#undo.push(() => state.close());
    const { topics, groups } = state;
    await ensureTopics(topics, this.#options.topics, logger);
    this.#every(limits.log.retentionCheckMs, () =>
      upkeep(topics, limits.log, clock.nowMs(), logger),
    );
    if (flush === 'interval') this.#every(limits.log.flushIntervalMs, () => syncAll(topics));
    const { users = {}, acls, superUsers = [] } = this.#options;
    const parts = {
      ...state,
      users: new Users(users, state.cluster),
      rules: acls && new AccessRules({ acls, superUsers }, state.cluster),
      nodeId,
      fetchSessions: new FetchSessions(clock, limits.fetch),
      limits,
      clock,
      logger,
      defaultPartitions: this.#options.defaultPartitions ?? 1,
      autoCreateTopics: this.#options.autoCreateTopics ?? true,
      replicationFactor: this.#options.replicationFactor ?? 'clamp',
      fileSystem,
      dataDir: resolve(dataDir),
    };
    await this.#listen(parts);
    // Before the listeners: parked joins are answered while their connections are still there.
    this.#undo.push(() => groups.stop());
    this.#parts = parts;
    return this.#listeners[0]!.bound;
  }

  async #listen(parts: BrokerParts): Promise<void> {
    const { fileSystem, clock, logger } = this.#options;
    const limits = this.#limits.server;
    const resources = new ServerResources(limits);
    const logins = { users: parts.users, plainChecks: new PlainChecks(), clock, logger };
    this.#undo.push(async () => {
      await Promise.all(this.#listeners.map((listener) => listener.stop()));
    });
    for (const listener of this.#listeners) {
      const handlerOf = (session: Session): RequestHandler => dispatcher(parts, listener, session);
      await listener.start({ limits, resources, handlerOf, logins, fileSystem, clock, logger });
    }
  }

  #every(intervalMs: number, work: () => Promise<void>): void {
    const { clock, logger } = this.#options;
    const options = { clock, logger, intervalMs, failure: 'broker upkeep failed' };
    const recurring = new Recurring(options, work);
    this.#undo.push(() => recurring.stop());
  }
}

async function syncAll(topics: Topics): Promise<void> {
  await Promise.all(
    topics.partitions.filter(({ isOnline }) => isOnline).map((each) => each.sync()),
  );
}
