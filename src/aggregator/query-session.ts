/*
 * One life of a query: from its last checkpoint until it is stopped or something fails. There is
 * one recovery path: whatever fails ends the session, and the next one starts from the store.
 *
 *   reader: batches, or workers' deltas ─┐
 *   every 200 ms: watermark on           ├─▶ checkpoint when a window closes (at most every 200 ms),
 *                                        │   when the interval is over, when rejects pile up, at the
 *                                        │   end; outputs take the outbox
 *   next fetch is under way ◀────────────┘
 */
import type { Clock, Timer } from '../core/clock.js';
import { crashPoint } from '../core/crash-point.js';
import type { Logger } from '../core/logger.js';
import type { DeadLetterStatus, OutputStatus, QueryPartitionStatus } from '../core/status.js';
import type { BackfillInbox } from './backfill/backfill-inbox.js';
import type { QueryCounts } from './checkpoint/progress.js';
import type { CheckpointStore } from './checkpoint/store.js';
import type { OutboxPressure } from './outbox-pressure.js';
import type { OpenOutput } from './outputs/query-outputs.js';
import type { CheckpointOptions, Query } from './query.js';
import { QueryTarget } from './reading/query-target.js';
import type { RecordReader } from './reading/record-reader.js';
import type { TopicSource } from './source/topic-source.js';

/**
 * How soon a window that can be emitted is emitted; many that close together share a checkpoint.
 */
const tickMs = 200;
/** At most a fifth of the time goes into checkpoints, however large they are. */
const restPerCheckpointTime = 4;

export interface QuerySessionOptions {
  readonly query: Query;
  readonly store: CheckpointStore;
  /** Closed with the session. */
  readonly source: TopicSource;
  /** Makes what reads into the query. */
  readonly openReader: (target: QueryTarget) => RecordReader;
  readonly outputs: readonly OpenOutput[];
  readonly pressure: OutboxPressure;
  readonly inbox: BackfillInbox;
  readonly checkpointIntervalMs: number;
  /** How far a partition may be ahead of the slowest one; absent: any. */
  readonly alignmentMs?: number | undefined;
  readonly clock: Clock;
  readonly logger: Logger;
}

export interface SessionStatus {
  /** Of the query's whole life, over restarts. */
  readonly counts: Readonly<QueryCounts>;
  readonly checkpoints: number;
  readonly openWindows: number;
  /** Records that are committed and not read yet, as far as known. */
  readonly lag: number;
  readonly partitions: readonly QueryPartitionStatus[];
  /** -Infinity before the first row. */
  readonly watermarkMs: number;
  /** Wall-clock time; undefined before the first of this session. */
  readonly lastCheckpointMs: number | undefined;
  readonly deadLetters: DeadLetterStatus;
  readonly outputs: readonly OutputStatus[];
  /** Why nothing is counted now. */
  readonly paused: string | undefined;
}

interface Waiter {
  readonly ends: ReadonlyMap<number, number>;
  readonly outputTimeoutMs: number;
  readonly reached: () => void;
  readonly failed: (error: unknown) => void;
}

export class QuerySession {
  readonly #options: QuerySessionOptions;
  readonly #target: QueryTarget;
  readonly #reader: RecordReader;
  /** Something failed: what is in memory may differ from the store and is never written again. */
  #broken = false;
  #timer: Timer | undefined;
  #lastCheckpointMs: number;
  #checkpointTookMs = 0;
  #checkpointTimeMs: number | undefined;
  #waiters: Waiter[] = [];
  #fail: (error: unknown) => void = () => {};
  #reading: Promise<void> = Promise.resolve();

  constructor(options: QuerySessionOptions) {
    this.#options = options;
    this.#target = new QueryTarget({
      query: options.query,
      isNew: options.store.progress === undefined,
      alignmentMs: options.alignmentMs,
      checkpoint: () => {
        if (!this.#broken) this.#checkpoint();
      },
      fetched: () => this.#fetched(),
      logger: options.logger,
    });
    this.#reader = options.openReader(this.#target);
    // The first one does not wait for an interval: after a crash results move again at once.
    this.#lastCheckpointMs = options.clock.monotonicMs() - options.checkpointIntervalMs;
  }

  /** It has failed; a new session starts from the store. */
  get isBroken(): boolean {
    return this.#broken;
  }

  status(): SessionStatus {
    const { query, store, outputs, pressure } = this.#options;
    const { counts, checkpoints, openWindows, watermarks } = query;
    return {
      counts: { ...counts },
      checkpoints,
      openWindows,
      lag: this.#target.lag,
      partitions: this.#target.partitions,
      watermarkMs: watermarks.combinedMs,
      lastCheckpointMs: this.#checkpointTimeMs,
      deadLetters: store.deadLetters(),
      outputs: outputs.map((output) => output.status()),
      paused: pressure.reason,
    };
  }

  /** Reads and counts until `stop`; rejects with what failed. Then call `close`. */
  async run(): Promise<void> {
    const failed = new Promise<never>((_, reject) => (this.#fail = reject));
    for (const { delivery } of this.#options.outputs) delivery.start();
    this.#tick();
    this.#reading = this.#read();
    let end: unknown = new Error('the query was stopped before it was drained');
    try {
      await Promise.race([this.#reading, failed]);
    } catch (error) {
      this.#broken = true;
      end = error;
      throw error;
    } finally {
      this.#timer?.cancel();
      for (const waiter of this.#waiters.splice(0)) waiter.failed(end);
    }
  }

  /** Ends `run` with a last checkpoint; `run` says when that fails. */
  async stop(): Promise<void> {
    this.#options.pressure.stop();
    await this.#reader.stop();
    await this.#reading.catch(() => {});
  }

  async close(): Promise<void> {
    const { source, outputs, pressure, store } = this.#options;
    pressure.stop();
    await this.#reader.stop();
    await source.close();
    await this.#reading.catch(() => {});
    for (const { delivery } of outputs) await delivery.stop();
    await store.close();
  }

  /** Reads up to `ends`, then emits every window; resolves when the outputs have all rows. */
  async drain(ends: ReadonlyMap<number, number>, outputTimeoutMs: number): Promise<void> {
    await new Promise<void>((reached, failed) => {
      this.#waiters.push({ ends, outputTimeoutMs, reached, failed });
      this.#settle();
    });
    this.#checkpoint({ drain: true });
    await this.#options.store.flushed();
    await Promise.all(
      this.#options.outputs.map(({ delivery }) => delivery.drained(outputTimeoutMs)),
    );
  }

  async #read(): Promise<void> {
    await this.#reader.run();
    if (this.#options.query.changed && !this.#broken) this.#checkpoint();
  }

  async #fetched(): Promise<void> {
    this.#settle();
    await this.#options.pressure.room();
  }

  #tick(): void {
    const { clock, query } = this.#options;
    try {
      this.#target.keepAwake();
      query.watermarks.advance();
      this.#import();
      if (this.#isCheckpointDue()) this.#checkpoint();
      this.#lookForRoom();
      this.#timer = clock.schedule(tickMs, () => this.#tick());
    } catch (error) {
      this.#fail(error);
    }
  }

  #lookForRoom(): void {
    const { pressure } = this.#options;
    pressure.poll();
    const isStuck = (waiter: Waiter): boolean => {
      const error = pressure.stuckFor(waiter.outputTimeoutMs);
      if (error !== undefined) waiter.failed(error);
      return error !== undefined;
    };
    this.#waiters = this.#waiters.filter((waiter) => !isStuck(waiter));
  }

  /** Swaps in what a command has counted again. */
  #import(): void {
    const { inbox, store } = this.#options;
    const backfill = inbox.poll();
    if (backfill === undefined) return;
    this.#checkpoint({ backfill });
    crashPoint('backfill.committed');
    inbox.imported(backfill, store.flushed());
  }

  #isCheckpointDue(): boolean {
    const { clock, query, checkpointIntervalMs } = this.#options;
    const sinceMs = clock.monotonicMs() - this.#lastCheckpointMs;
    if (sinceMs < restPerCheckpointTime * this.#checkpointTookMs) return false;
    return query.urgent || (query.changed && sinceMs >= checkpointIntervalMs);
  }

  #checkpoint(options: CheckpointOptions = {}): void {
    const { clock, query, outputs } = this.#options;
    const startedMs = clock.monotonicMs();
    try {
      crashPoint('window.changed');
      query.checkpoint(options);
      crashPoint('window.committed');
    } catch (error) {
      this.#broken = true;
      this.#fail(error);
      throw error;
    }
    this.#lastCheckpointMs = clock.monotonicMs();
    this.#checkpointTookMs = this.#lastCheckpointMs - startedMs;
    this.#checkpointTimeMs = clock.nowMs();
    for (const { delivery } of outputs) delivery.wake();
  }

  #settle(): void {
    const reached = this.#waiters.filter(({ ends }) => this.#target.isAt(ends));
    this.#waiters = this.#waiters.filter((waiter) => !reached.includes(waiter));
    for (const waiter of reached) waiter.reached();
  }
}
