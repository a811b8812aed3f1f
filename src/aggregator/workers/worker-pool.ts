/**
 * The coordinator's side of the talk with its workers (delta.ts): gives each some of the partitions,
 * asks them for what they have counted and takes it, one delta after the other.
 */
import type { Clock, Timer } from '../../core/clock.js';
import { ConfigError } from '../../core/errors.js';
import type { PartitionPosition } from '../checkpoint/progress.js';
import type { EventTime } from '../record-counter.js';
import type { RecordReader } from '../reading/record-reader.js';
import type { Delta, WorkerCommand, WorkerReport, WorkerStart } from './delta.js';

/** How often workers that have nothing are asked: they hear of the watermark that way. */
const askMs = 200;

/** A worker's thread, or what stands for one. */
export interface WorkerHandle {
  post(command: WorkerCommand): void;
  /** Resolves when it has ended. */
  end(): Promise<void>;
}

export interface WorkerEvents {
  readonly report: (report: WorkerReport) => void;
  /** It ended by itself. */
  readonly died: (reason: string) => void;
}

export type OpenWorker = (start: WorkerStart, events: WorkerEvents) => WorkerHandle;

export interface DeltaTarget {
  readonly positions: ReadonlyMap<number, PartitionPosition>;
  /** The newest; workers judge by it from their next delta on. */
  readonly time: EventTime;
  /** Takes a delta as a whole. */
  merge(delta: Delta): void;
  /** Every worker judges by this watermark, or a later one. */
  agree(watermarkMs: number): void;
  /** After each delta; resolves when more may be counted. */
  fetched(): Promise<void>;
}

export interface WorkerPoolOptions {
  /** Never more than there are partitions. */
  readonly workers: number;
  readonly topicId: string | undefined;
  readonly target: DeltaTarget;
  readonly openWorker: OpenWorker;
  readonly clock: Clock;
}

interface PoolWorker {
  readonly handle: WorkerHandle;
  /** What it judges by. */
  watermarkMs: number;
  /** It has been asked and has not answered. */
  isAsked: boolean;
  /** Its last delta has come, or it is gone. */
  isDone: boolean;
}

export class WorkerPool implements RecordReader {
  readonly #options: WorkerPoolOptions;
  readonly #ended: Promise<void>;
  #workers: readonly PoolWorker[] = [];
  #timer: Timer | undefined;
  #isStopping = false;
  /** Whatever still comes is not taken: the query's session has ended. */
  #isOver = false;
  #end: () => void = () => {};
  #fail: (error: Error) => void = () => {};

  constructor(options: WorkerPoolOptions) {
    this.#options = options;
    this.#ended = new Promise((resolve, reject) => {
      this.#end = resolve;
      this.#fail = reject;
    });
    this.#ended.catch(() => {}); // `run` tells
  }

  async run(): Promise<void> {
    if (this.#isStopping) return;
    this.#workers = this.#shares().map((positions) => this.#open(positions));
    this.#agree();
    this.#ask();
    try {
      await this.#ended;
    } finally {
      this.#isOver = true;
      this.#timer?.cancel();
      await Promise.all(this.#workers.map(({ handle }) => handle.end()));
    }
  }

  async stop(): Promise<void> {
    this.#isStopping = true;
    for (const worker of this.#workers) if (!worker.isDone) worker.handle.post({ type: 'stop' });
    this.#endWhenDone();
    await this.#ended.catch(() => {});
  }

  /** Partition by partition to the next worker. */
  #shares(): PartitionPosition[][] {
    const { workers, target } = this.#options;
    const positions = [...target.positions.values()];
    const count = Math.max(1, Math.min(workers, positions.length));
    return Array.from({ length: count }, (_, worker) =>
      positions.filter((_position, i) => i % count === worker),
    );
  }

  #open(positions: readonly PartitionPosition[]): PoolWorker {
    const { target, topicId, openWorker } = this.#options;
    const { time } = target;
    const handle = openWorker(
      { positions, time, topicId },
      {
        report: (report) => this.#report(worker, report),
        died: (reason) => {
          if (!worker.isDone) this.#fail(new Error(`a worker of the query ended: ${reason}`));
        },
      },
    );
    const worker: PoolWorker = {
      handle,
      watermarkMs: time.watermarkMs,
      isAsked: false,
      isDone: false,
    };
    return worker;
  }

  #ask(): void {
    for (const worker of this.#workers) this.#wantFrom(worker);
    this.#timer = this.#options.clock.schedule(askMs, () => this.#ask());
  }

  #wantFrom(worker: PoolWorker): void {
    if (worker.isAsked || this.#isStopping) return;
    worker.isAsked = true;
    worker.handle.post({ type: 'hand over', time: this.#options.target.time });
  }

  #report(worker: PoolWorker, report: WorkerReport): void {
    if (this.#isOver) return;
    if (report.type === 'failed') {
      const { message, isFinal } = report;
      return this.#fail(isFinal ? new ConfigError(message) : new Error(message));
    }
    this.#take(worker, report.delta, report.isLast).catch(this.#fail);
  }

  async #take(worker: PoolWorker, delta: Delta, isLast: boolean): Promise<void> {
    const { target } = this.#options;
    target.merge(delta);
    if (isLast) {
      worker.isDone = true;
      return this.#endWhenDone();
    }
    worker.watermarkMs = delta.time.watermarkMs;
    this.#agree();
    await target.fetched();
    worker.isAsked = false;
    // One that has nothing is asked again with the next tick.
    if (delta.slices.length > 0) this.#wantFrom(worker);
  }

  #agree(): void {
    const known = this.#workers.map(({ watermarkMs }) => watermarkMs);
    this.#options.target.agree(Math.min(...known));
  }

  #endWhenDone(): void {
    if (this.#isStopping && this.#workers.every(({ isDone }) => isDone)) this.#end();
  }
}
