/*
 * Where the log of a partition begins, and what goes from its front.
 *
 *   |  segment  |  segment  |  segment  |  active …
 *                    └ deletedBelow: readers see nothing below it, whether its segment is still
 *                      there (DeleteRecords takes any offset) or not
 *
 * The start only rises, and is durable before a segment goes for it.
 */
import { messageOf } from '../../core/errors.js';
import type { Waiters } from './waiters.js';
import type { DerivedState } from './derived-state.js';
import type { PartitionOptions } from './partition-options.js';

export class LogStart {
  readonly #options: PartitionOptions;
  readonly #derived: DerivedState;
  readonly #waiters: Waiters;
  #deletedBelow: number;

  constructor(options: PartitionOptions, derived: DerivedState, waiters: Waiters) {
    this.#options = options;
    this.#derived = derived;
    this.#waiters = waiters;
    this.#deletedBelow = options.logStart.value ?? 0;
  }

  get offset(): number {
    return Math.max(this.#derived.log.startOffset, this.#deletedBelow);
  }

  /** Durable when it resolves. Rejects when that cannot be stored: readers see what they saw. */
  async raise(offset: number): Promise<void> {
    await this.#options.logStart.raise(offset);
    this.#deletedBelow = Math.max(this.#deletedBelow, offset);
    this.#waiters.wakeAll();
  }

  /** Resolves with the number of segments that went. What cannot be removed now goes later. */
  async deleteSegmentsBelow(): Promise<number> {
    try {
      return await this.deleteSegmentsBefore(this.offset);
    } catch (error) {
      const { topic, index: partition, logger } = this.#options;
      logger.warn({ topic, partition }, `a deleted segment is still there: ${messageOf(error)}`);
      return 0;
    }
  }

  /** Resolves with the number of segments that went, and with them the aborted transactions of theirs. */
  async deleteSegmentsBefore(offset: number): Promise<number> {
    const { log } = this.#derived;
    const deleted = await log.deleteBefore(offset);
    if (deleted === 0) return 0;
    this.#waiters.wakeAll();
    await this.#derived.aborted.deleteBefore(log.startOffset);
    return deleted;
  }
}
