/*
 * Whether a partition can be worked with, and how it comes back.
 *
 *   online ──failed write or sync──▶ offline ──every reopenDelayMs: reopen──▶ online
 *      └────────────── close ───────────┴──▶ closed
 *
 * Offline, everything asked of it is refused with KAFKA_STORAGE_ERROR; closed, it is not there.
 */
import { messageOf } from '../../core/errors.js';
import { ErrorCode } from '../../protocol/kafka/error-codes.js';
import { RefusedBatchError } from './batch-validation.js';
import type { PartitionOptions } from './partition-options.js';
import type { Waiters } from './waiters.js';

export type AvailabilityOptions = Pick<
  PartitionOptions,
  'topic' | 'index' | 'clock' | 'logger' | 'reopenDelayMs'
>;

export class Availability {
  readonly #options: AvailabilityOptions;
  readonly #waiters: Waiters;
  readonly #reopen: () => Promise<void>;
  #state: 'online' | 'offline' | 'closed' = 'online';

  /** `reopen` resolves when the partition is as after a start, and is called again until it does. */
  constructor(options: AvailabilityOptions, waiters: Waiters, reopen: () => Promise<void>) {
    this.#options = options;
    this.#waiters = waiters;
    this.#reopen = reopen;
  }

  get isOnline(): boolean {
    return this.#state === 'online';
  }

  get isClosed(): boolean {
    return this.#state === 'closed';
  }

  assertOnline(): void {
    if (this.#state === 'online') return;
    throw new RefusedBatchError(
      this.#state === 'offline'
        ? ErrorCode.KAFKA_STORAGE_ERROR
        : ErrorCode.UNKNOWN_TOPIC_OR_PARTITION,
      `${this.#name} is ${this.#state}`,
    );
  }

  /** Takes the partition offline when the work fails. Rejects with RefusedBatchError. */
  async guard(work: Promise<void>): Promise<void> {
    try {
      await work;
    } catch (error) {
      throw this.fail(error);
    }
  }

  /** Takes the partition offline. Returns what to tell whoever met the error. */
  fail(error: unknown): RefusedBatchError {
    if (this.#state === 'online') this.#goOffline(error);
    return this.storageError(error);
  }

  storageError(cause: unknown): RefusedBatchError {
    const { KAFKA_STORAGE_ERROR } = ErrorCode;
    return new RefusedBatchError(KAFKA_STORAGE_ERROR, `${this.#name}: ${messageOf(cause)}`);
  }

  /** Answers whoever waits. */
  close(): void {
    this.#state = 'closed';
    this.#waiters.wakeAll();
  }

  #goOffline(error: unknown): void {
    this.#state = 'offline';
    this.#options.logger.error(
      this.#where,
      `partition is offline: ${messageOf(error)}; it is opened again every ${this.#options.reopenDelayMs} ms`,
    );
    this.#waiters.wakeAll();
    this.#scheduleReopen();
  }

  #scheduleReopen(): void {
    this.#options.clock.schedule(this.#options.reopenDelayMs, () => void this.#tryReopen());
  }

  async #tryReopen(): Promise<void> {
    if (this.#state !== 'offline') return;
    const { logger } = this.#options;
    try {
      await this.#reopen();
      // Its topic may have been deleted meanwhile.
      if (this.isClosed) return;
      this.#state = 'online';
      logger.info(this.#where, 'partition is online');
    } catch (error) {
      if (this.isClosed) return;
      logger.error(this.#where, `partition stays offline: ${messageOf(error)}`);
      this.#scheduleReopen();
    }
  }

  get #name(): string {
    return `${this.#options.topic}-${this.#options.index}`;
  }

  get #where(): { topic: string; partition: number } {
    return { topic: this.#options.topic, partition: this.#options.index };
  }
}
