/**
 * A worker's side of the talk with its coordinator (delta.ts): reads and counts some partitions, and
 * hands over what it has when that is wanted and worth it.
 */
import type { Clock } from '../../core/clock.js';
import { ConfigError, messageOf } from '../../core/errors.js';
import type { DecodedRecords } from '../../protocol/kafka/record-batch.js';
import type { EventTime } from '../record-counter.js';
import { PartitionReader } from '../reading/partition-reader.js';
import type { ReadTarget } from '../reading/record-reader.js';
import type { LogPlace, TopicSource } from '../source/topic-source.js';
import type { WorkerCommand, WorkerReport } from './delta.js';
import type { PartialQuery } from './partial-query.js';

/** Nothing comes after a last delta. */
const never: EventTime = { watermarkMs: -Infinity, closedMs: -Infinity };
/** What is wanted is handed over after so long, however little it is. */
const handOverMsMax = 200;

export interface CountingWorkerOptions {
  /** Of the worker alone; closed with it. */
  readonly source: TopicSource;
  readonly query: PartialQuery;
  /** Of the life of the topic that the positions are of. */
  readonly topicId: string | undefined;
  readonly post: (report: WorkerReport) => void;
  readonly clock: Clock;
}

export class CountingWorker implements ReadTarget {
  readonly #options: CountingWorkerOptions;
  readonly #reader: PartitionReader;
  #wanted: { readonly time: EventTime; readonly sinceMs: number } | undefined;
  #isStopping = false;
  #go: () => void = () => {};

  constructor(options: CountingWorkerOptions) {
    this.#options = options;
    this.#reader = new PartitionReader(options.source, this);
  }

  /** Ends after a `stop`, or when something has failed; both have been reported then. */
  async run(): Promise<void> {
    const { source, topicId } = this.#options;
    try {
      const found = (await source.open()).topicId;
      if (found !== topicId)
        throw new Error(`the topic has been made anew: its id was ${topicId}, found ${found}`);
      await this.#reader.run();
    } catch (error) {
      // What a stop interrupts is no failure.
      if (this.#isStopping) return;
      const isFinal = error instanceof ConfigError;
      this.#options.post({ type: 'failed', message: messageOf(error), isFinal });
    }
  }

  async obey(command: WorkerCommand): Promise<void> {
    if (command.type === 'stop') return this.#stop();
    this.#wanted = { time: command.time, sinceMs: this.#options.clock.monotonicMs() };
    this.#handOverWhenDue();
  }

  get positions(): ReadonlyMap<number, LogPlace> {
    return this.#options.query.positions;
  }

  get ahead(): readonly number[] {
    return this.#options.query.ahead;
  }

  add(partition: number, records: DecodedRecords): void {
    this.#options.query.add(partition, records);
  }

  skipTo(partition: number, place: LogPlace): void {
    this.#options.query.skipTo(partition, place);
  }

  resume(partition: number, place: LogPlace): void {
    this.#options.query.resume(partition, place);
  }

  ended(partition: number, endOffset: number): void {
    this.#options.query.ended(partition, endOffset);
  }

  async fetched(): Promise<void> {
    this.#handOverWhenDue();
    if (this.#options.query.isFull && !this.#isStopping)
      await new Promise<void>((resolve) => (this.#go = resolve));
  }

  #handOverWhenDue(): void {
    const { query, clock } = this.#options;
    if (this.#wanted === undefined) return;
    const { time, sinceMs } = this.#wanted;
    const isOverdue = clock.monotonicMs() - sinceMs >= handOverMsMax;
    if (query.isEnough || query.isCaughtUp || isOverdue) this.#handOver(time, false);
  }

  #handOver(time: EventTime, isLast: boolean): void {
    const { query, post } = this.#options;
    this.#wanted = undefined;
    post({ type: 'delta', delta: query.take(time), isLast });
    this.#go();
  }

  async #stop(): Promise<void> {
    this.#isStopping = true;
    this.#go();
    await this.#reader.stop();
    this.#handOver(never, true);
  }
}
