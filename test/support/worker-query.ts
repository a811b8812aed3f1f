/**
 * A query over a topic in memory with any number of workers. They run in this thread, but say to
 * each other only what survives being sent to another one.
 */
import { countingOptions } from '#src/aggregator/counting-options.js';
import type { QueryPlan } from '#src/aggregator/plan.js';
import { QueryRunner } from '#src/aggregator/query-runner.js';
import { RecordCounter } from '#src/aggregator/record-counter.js';
import { openResults } from '#src/aggregator/results/reader.js';
import { QueryShape } from '#src/aggregator/state/query-shape.js';
import { transferList } from '#src/aggregator/state/window-state.js';
import { openSlices } from '#src/aggregator/windows/open-window-set.js';
import { CountingWorker } from '#src/aggregator/workers/counting-worker.js';
import type { WorkerCommand, WorkerReport } from '#src/aggregator/workers/delta.js';
import { PartialQuery } from '#src/aggregator/workers/partial-query.js';
import type { OpenWorker } from '#src/aggregator/workers/worker-pool.js';
import type { TableModel } from '#src/config/model.js';
import { silentLogger } from '#src/core/logger.js';
import type { QueryStatus, ResultRow } from '#src/core/status.js';
import { nodeFileSystem } from '#src/storage/node-file-system.js';
import { accessTable, position } from './access-table.js';
import { FakeClock } from './fake-clock.js';
import type { MemoryTopic } from './memory-topic.js';
import { format } from './page-views.js';
import { until } from './until.js';

const retention = 3_650 * 86_400_000;
const stepMs = 100;

export interface WorkerQuerySetup {
  readonly topic: MemoryTopic;
  readonly plan: QueryPlan;
  readonly dataDir: string;
  readonly watermarkMs: number;
  readonly allowedLatenessMs?: number;
  readonly clock?: FakeClock;
}

export class WorkerQuery {
  readonly clock: FakeClock;
  /** Called before each message between coordinator and worker; it may throw: the worker dies. */
  onMessage: () => void = () => {};
  /** Called before a worker is started. */
  onWorker: () => void = () => {};
  readonly #setup: WorkerQuerySetup;
  readonly #table: TableModel;
  #runner: QueryRunner | undefined;

  constructor(setup: WorkerQuerySetup) {
    this.#setup = setup;
    this.clock = setup.clock ?? new FakeClock();
    this.#table = {
      ...accessTable,
      watermarkMs: setup.watermarkMs,
      allowedLatenessMs: setup.allowedLatenessMs ?? 0,
    };
  }

  get status(): QueryStatus {
    return this.#runner!.status();
  }

  start(workers: number): void {
    const { topic, plan, dataDir } = this.#setup;
    const { clock } = this;
    const outputs = [{ type: 'table', config: { retention }, position }];
    const timing = { checkpointIntervalMs: 1_000, workers };
    this.#runner = new QueryRunner({
      aggregation: {
        name: 'q',
        sql: plan.sql,
        sqlPosition: position,
        outputs,
        ...timing,
        position,
      },
      table: this.#table,
      plan,
      format,
      dataDir,
      openSource: () => topic.open(),
      openWorker: this.#openWorker,
      brokers: [],
      fileSystem: nodeFileSystem,
      clock,
      logger: silentLogger,
    });
    this.#runner.start();
  }

  /** With a last checkpoint, if it runs. */
  async stop(): Promise<void> {
    await this.whileTimePasses(this.#runner!.stop());
  }

  async drain(): Promise<void> {
    await this.whileTimePasses(this.#runner!.drain());
  }

  /** Lets the clock run until the condition holds. */
  until(condition: () => boolean): Promise<void> {
    return this.whileTimePasses(until(condition));
  }

  /** Lets the clock run until the promise has settled. */
  async whileTimePasses<T>(promise: Promise<T>): Promise<T> {
    const progress = { isSettled: false };
    const settled = promise.finally(() => (progress.isSettled = true));
    settled.catch(() => {});
    while (!progress.isSettled) await this.clock.advance(stepMs);
    return settled;
  }

  async rows(): Promise<readonly ResultRow[]> {
    const reader = openResults(this.#setup.dataDir);
    try {
      return await reader.rows('q', { fromMs: -Infinity, toMs: Infinity, limit: 1_000_000 });
    } finally {
      await reader.close();
    }
  }

  readonly #openWorker: OpenWorker = ({ positions, time, topicId }, { report, died }) => {
    const { topic, plan } = this.#setup;
    this.onWorker();
    let isAlive = true;
    const send = <Message>(message: Message, transfer: ArrayBuffer[], to: (m: Message) => void) => {
      const copy = structuredClone(message, { transfer });
      setImmediate(() => {
        if (!isAlive) return;
        try {
          this.onMessage();
          to(copy);
        } catch (error) {
          isAlive = false;
          died(String(error));
        }
      });
    };
    const worker = new CountingWorker({
      source: topic.open(),
      query: new PartialQuery({
        counter: new RecordCounter(countingOptions(this.#table, format, this.clock)),
        slices: openSlices(plan, new QueryShape(plan)),
        positions,
        time,
      }),
      topicId,
      post: (message: WorkerReport) => {
        const isDelta = message.type === 'delta';
        send(message, isDelta ? message.delta.slices.flatMap(transferList) : [], report);
      },
      clock: this.clock,
    });
    void worker.run();
    return {
      post: (command: WorkerCommand) => send(command, [], (copy) => void worker.obey(copy)),
      end: async () => {
        isAlive = false;
        await worker.obey({ type: 'stop' });
      },
    };
  };
}
