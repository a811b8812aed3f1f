/**
 * A whole pipeline of one file in one process: the broker, the aggregator and all agents, a thread
 * each, and the page. Started from the broker on; stopped and drained in the direction of the flow.
 */
import { join } from 'node:path';
import { QueryResults } from '../aggregator/results/query-results.js';
import { openResults } from '../aggregator/results/reader.js';
import type { AggregationResults } from '../aggregator/results/reader.js';
import type { AggregatorStatus } from '../aggregator/aggregator.js';
import type { AgentsStatus } from '../agent/agents-stage.js';
import { undeliveredMsMaxDefault } from '../agent/channel-drain.js';
import type { AgentsWorkerOptions } from '../agent/worker.js';
import type { ConfiguredTopic } from '../broker/log/configured-topics.js';
import type { BrokerModel, PipelineModel, TableModel } from '../config/model.js';
import type { Clock } from '../core/clock.js';
import { mergeDeadLetters } from '../core/dead-letter-status.js';
import type { Logger } from '../core/logger.js';
import type { BrokerStatus, ConfigurationStatus, PipelineStatus } from '../core/status.js';
import { Dashboard } from '../dashboard/server.js';
import type { InternalLogin } from '../protocol/kafka/security/internal-login.js';
import { brokerOptions } from './broker-options.js';
import {
  internalAccess,
  internalLogin,
  removeInternalLogin,
  writeInternalLogin,
} from './internal-access.js';
import { sectionsThatDiffer } from './model-sections.js';
import { StageThread } from './stage-thread.js';

type Addresses = ReadonlyMap<string, { readonly host: string; readonly port: number }>;

/** Beside what is given to channels to deliver what they would lose. */
const agentsStopMsMax = 3_000;

export interface PipelineOptions {
  readonly model: PipelineModel;
  /** What became of changes to its file; absent: it is not watched. */
  readonly configuration?: () => ConfigurationStatus;
  /** At a stop, what channels would lose may be delivered for so long; absent: 5 s. */
  readonly undeliveredMsMax?: number | undefined;
  /** What the page calls it. */
  readonly name: string;
  readonly clock: Clock;
  readonly logger: Logger;
}

export interface PipelineStart {
  /** Serve the page, if there is one. */
  readonly page: boolean;
  /** A channel that cannot be opened for so long ends the start; absent: it is tried for ever. */
  readonly channelStartMsMax?: number | undefined;
}

export class Pipeline {
  readonly #options: PipelineOptions;
  readonly #startedMs: number;
  /** What runs. */
  #model: PipelineModel;
  #channelStartMsMax: number | undefined;
  #isStopping = false;
  #lastRssBytes = 0;
  #broker: StageThread<BrokerStatus> | undefined;
  #agents: StageThread<AgentsStatus> | undefined;
  #aggregator: StageThread<AggregatorStatus> | undefined;
  #dashboard: Dashboard | undefined;
  #tableResults: AggregationResults | undefined;
  #results: QueryResults | undefined;

  constructor(options: PipelineOptions) {
    this.#options = options;
    this.#model = options.model;
    this.#startedMs = options.clock.nowMs();
  }

  /** Where the page is; undefined without a `dashboard:` section. */
  get pageUrl(): string | undefined {
    return this.#dashboard?.url;
  }

  /**
   * Resolves when every stage serves. Rejects with StartError, naming the key to change, or with
   * ConfigError for a query that cannot be compiled.
   */
  async start({ page, channelStartMsMax }: PipelineStart): Promise<void> {
    const { broker, tables } = this.#model;
    this.#channelStartMsMax = channelStartMsMax;
    const bundled: string[] = [];
    let login: InternalLogin | undefined;
    if (broker !== undefined) {
      const access = await internalAccess(broker);
      const options = brokerOptions(broker, access, topicsOnlyRead(broker, tables));
      this.#broker = this.#thread('broker', '../broker/worker.js', options);
      const { host, port, addresses } = await this.#broker.start();
      bundled.push(`${String(host)}:${String(port)}`);
      login = access && internalLogin(access, addresses as Addresses);
      if (login !== undefined) await writeInternalLogin(broker.dataDir, login);
    }
    if (this.#isStopping) return;
    // Side by side: most of a start is loading code. Both are waited for, so that a stop finds them.
    const started = await Promise.allSettled([
      this.#startAggregator(bundled, login),
      this.#startAgents(),
    ]);
    for (const outcome of started) if (outcome.status === 'rejected') throw outcome.reason;
    if (page && !this.#isStopping) await this.#startPage();
  }

  /**
   * Goes over to the agents of another model. Resolves with the sections that are different, too,
   * and that go on as they are until a restart. Rejects with ConfigError when a component refuses
   * its options: everything goes on as it was.
   */
  async reload(model: PipelineModel): Promise<readonly string[]> {
    const before = this.#model;
    this.#model = { ...before, agents: model.agents };
    const stage = this.#agents;
    try {
      if (stage === undefined) await this.#startAgents();
      else await stage.reload(this.#agentsOptions());
    } catch (error) {
      this.#model = before;
      this.#agents = stage;
      throw error;
    }
    return sectionsThatDiffer(before, model);
  }

  /** Brings everything that is there now through to the outputs. Rejects when a stage cannot. */
  async drain(): Promise<void> {
    await this.#agents?.drain();
    await this.#aggregator?.drain();
  }

  /** Also while it starts: a channel that cannot be opened is tried for ever. */
  async stop(): Promise<void> {
    this.#isStopping = true;
    await this.#dashboard?.stop();
    await this.#agents?.stop();
    await this.#aggregator?.stop();
    await this.#broker?.stop();
    if (this.#model.broker !== undefined) await removeInternalLogin(this.#model.broker.dataDir);
    await this.#results?.close();
    await this.#tableResults?.close();
  }

  status(): PipelineStatus {
    const { clock, name } = this.#options;
    const stages = [this.#broker, this.#aggregator, this.#agents].filter(
      (stage) => stage !== undefined,
    );
    const letters = [
      this.#agents?.status?.deadLetters,
      this.#aggregator?.status?.deadLetters,
    ].filter((some) => some !== undefined);
    const broker = this.#broker?.status;
    const configuration = this.#options.configuration?.();
    return {
      timeMs: clock.nowMs(),
      startedMs: this.#startedMs,
      name,
      stages: stages.map(({ state }) => state),
      agents: this.#agents?.status?.agents ?? [],
      ...(configuration === undefined ? {} : { configuration }),
      ...(broker === undefined ? {} : { broker }),
      queries: this.#aggregator?.status?.queries ?? [],
      deadLetters: mergeDeadLetters(letters),
      memoryRssBytes: this.#rssBytes(),
    };
  }

  /** Reading it takes a file: when no more can be opened, the status must still be told. */
  #rssBytes(): number {
    try {
      this.#lastRssBytes = process.memoryUsage.rss();
    } catch {
      // The last figure stands.
    }
    return this.#lastRssBytes;
  }

  /** `brokers`: where the bundled broker listens, if there is one; `login`: its own way in. */
  async #startAggregator(
    brokers: readonly string[],
    login: InternalLogin | undefined,
  ): Promise<void> {
    const { aggregations, tables, dataDir } = this.#model;
    if (aggregations.length === 0) return;
    this.#aggregator = this.#thread('aggregator', '../aggregator/worker.js', {
      dataDir,
      tables,
      aggregations,
      brokers,
      login,
    });
    await this.#aggregator.start();
  }

  async #startAgents(): Promise<void> {
    if (this.#model.agents.length === 0) return;
    const { undeliveredMsMax = undeliveredMsMaxDefault } = this.#options;
    const stopMsMax = undeliveredMsMax + agentsStopMsMax;
    this.#agents = this.#thread('agents', '../agent/worker.js', this.#agentsOptions(), stopMsMax);
    await this.#agents.start();
  }

  #agentsOptions(): AgentsWorkerOptions {
    const { agents, dataDir } = this.#model;
    return {
      models: agents,
      dataDir,
      deadLetterDirectory: join(dataDir, 'dead-letters'),
      channelStartMsMax: this.#channelStartMsMax,
      undeliveredMsMax: this.#options.undeliveredMsMax,
    };
  }

  async #startPage(): Promise<void> {
    const { clock, logger } = this.#options;
    const model = this.#model;
    if (model.dashboard === undefined) return;
    const { host, port, position } = model.dashboard;
    this.#tableResults = openResults(model.dataDir);
    const results = new QueryResults(model, this.#tableResults, clock);
    this.#results = results;
    const dashboard = new Dashboard({
      host,
      port,
      location: `${position.file}:${position.line}`,
      ports: { status: () => this.status(), results },
      clock,
      logger: logger.child({ component: 'dashboard' }),
    });
    await dashboard.start();
    this.#dashboard = dashboard;
  }

  #thread<Status>(
    name: string,
    entry: string,
    data: object,
    stopMsMax?: number,
  ): StageThread<Status> {
    const { clock, logger } = this.#options;
    return new StageThread<Status>({
      name,
      entry: new URL(entry, import.meta.url),
      workerData: data,
      ...(stopMsMax === undefined ? {} : { stopMsMax }),
      clock,
      logger,
    });
  }
}

/**
 * A topic that a table reads is there from the start even when `broker.topics` does not list it: its
 * query would complain until the first record.
 */
function topicsOnlyRead(broker: BrokerModel, tables: readonly TableModel[]): ConfiguredTopic[] {
  const listed = new Set(broker.topics.map(({ name }) => name));
  const read = tables.filter(({ brokers, topic }) => brokers.length === 0 && !listed.has(topic));
  const missing = [...new Set(read.map(({ topic }) => topic))];
  return missing.map((name) => ({ name, partitions: 1 }));
}
