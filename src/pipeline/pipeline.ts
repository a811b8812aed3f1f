/**
 * A whole pipeline of one file in one process: the broker, the aggregator and all agents, a thread
 * each, and the page. Started from the broker on; stopped and drained in the direction of the flow.
 */
import { join } from 'node:path';
import { openResults } from '../aggregator/results/reader.js';
import type { AggregationResults } from '../aggregator/results/reader.js';
import type { AggregatorStatus } from '../aggregator/aggregator.js';
import type { AgentsStatus } from '../agent/agents-stage.js';
import type { BrokerModel, PipelineModel, TableModel } from '../config/model.js';
import type { Clock } from '../core/clock.js';
import { mergeDeadLetters } from '../core/dead-letter-status.js';
import type { Logger } from '../core/logger.js';
import type { BrokerStatus, PipelineStatus } from '../core/status.js';
import { Dashboard } from '../dashboard/server.js';
import { StageThread } from './stage-thread.js';

export interface PipelineOptions {
  readonly model: PipelineModel;
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
  #isStopping = false;
  #lastRssBytes = 0;
  #broker: StageThread<BrokerStatus> | undefined;
  #agents: StageThread<AgentsStatus> | undefined;
  #aggregator: StageThread<AggregatorStatus> | undefined;
  #dashboard: Dashboard | undefined;
  #results: AggregationResults | undefined;

  constructor(options: PipelineOptions) {
    this.#options = options;
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
    const { broker, tables } = this.#options.model;
    const bundled: string[] = [];
    if (broker !== undefined) {
      this.#broker = this.#thread('broker', '../broker/worker.js', brokerOptions(broker, tables));
      const { host, port } = await this.#broker.start();
      bundled.push(`${String(host)}:${String(port)}`);
    }
    if (this.#isStopping) return;
    // Side by side: most of a start is loading code. Both are waited for, so that a stop finds them.
    const started = await Promise.allSettled([
      this.#startAggregator(bundled),
      this.#startAgents(channelStartMsMax),
    ]);
    for (const outcome of started) if (outcome.status === 'rejected') throw outcome.reason;
    if (page && !this.#isStopping) await this.#startPage();
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
    await this.#results?.close();
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
    return {
      timeMs: clock.nowMs(),
      startedMs: this.#startedMs,
      name,
      stages: stages.map(({ state }) => state),
      agents: this.#agents?.status?.agents ?? [],
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

  /** `brokers`: where the bundled broker listens, if there is one. */
  async #startAggregator(brokers: readonly string[]): Promise<void> {
    const { aggregations, tables, dataDir } = this.#options.model;
    if (aggregations.length === 0) return;
    this.#aggregator = this.#thread('aggregator', '../aggregator/worker.js', {
      dataDir,
      tables,
      aggregations,
      brokers,
    });
    await this.#aggregator.start();
  }

  async #startAgents(channelStartMsMax: number | undefined): Promise<void> {
    const { agents, dataDir } = this.#options.model;
    if (agents.length === 0) return;
    this.#agents = this.#thread('agents', '../agent/worker.js', {
      models: agents,
      dataDir,
      deadLetterDirectory: join(dataDir, 'dead-letters'),
      channelStartMsMax,
    });
    await this.#agents.start();
  }

  async #startPage(): Promise<void> {
    const { model, clock, logger } = this.#options;
    if (model.dashboard === undefined) return;
    const { host, port, position } = model.dashboard;
    const results = openResults(model.dataDir);
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

  #thread<Status>(name: string, entry: string, data: object): StageThread<Status> {
    const { clock, logger } = this.#options;
    return new StageThread<Status>({
      name,
      entry: new URL(entry, import.meta.url),
      workerData: data,
      clock,
      logger,
    });
  }
}

/**
 * What the broker's thread is given: plain values. A topic that a table reads is there from the start
 * even when `broker.topics` does not list it: its query would complain until the first record.
 */
function brokerOptions(broker: BrokerModel, tables: readonly TableModel[]): object {
  const { host, port, dataDir, flush, topics } = broker;
  const listed = new Set(topics.map(({ name }) => name));
  const read = tables.filter(({ brokers, topic }) => brokers.length === 0 && !listed.has(topic));
  const missing = [...new Set(read.map(({ topic }) => topic))];
  return {
    host,
    port,
    dataDir,
    flush,
    topics: [...topics, ...missing.map((name) => ({ name, partitions: 1 }))],
  };
}
