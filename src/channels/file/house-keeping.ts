/**
 * What a file channel does beside its events, a while after something was delivered: saves the
 * cursor, and removes the segments that are behind it.
 */
import type { Clock, Timer } from '../../core/clock.js';
import { messageOf } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import type { Log } from '../../storage/log.js';
import type { CursorJournal } from './cursor-journal.js';
import type { PutLog } from './put-log.js';

const delayMs = 200;
/**
 * An active segment with nothing left to deliver is closed from this size on, so that it can go.
 */
const emptySegmentBytes = 16 << 20;

export interface HouseKeepingParts {
  readonly clock: Clock;
  readonly logger: Logger;
  readonly log: Log;
  readonly puts: PutLog;
  readonly journal: CursorJournal;
  /** How often the cursor is not only written, but synced. */
  readonly cursorSyncIntervalMs: number;
  /** Everything below was delivered. */
  readonly lowMark: () => number;
}

export class HouseKeeping {
  readonly #parts: HouseKeepingParts;
  #timer: Timer | undefined;
  #cursorSyncedMs: number;
  #working: Promise<void> | undefined;
  #isStopped = false;

  constructor(parts: HouseKeepingParts) {
    this.#parts = parts;
    this.#cursorSyncedMs = parts.clock.monotonicMs();
  }

  /** Something was delivered. */
  scheduleSoon(): void {
    if (this.#isStopped || this.#timer !== undefined) return;
    this.#timer = this.#parts.clock.schedule(delayMs, () => {
      this.#timer = undefined;
      this.#working ??= this.#work().finally(() => (this.#working = undefined));
    });
  }

  /** False where it is not saved: that costs repetitions after a crash, and is logged. */
  async saveCursor(sync: boolean): Promise<boolean> {
    const { clock, journal, logger } = this.#parts;
    if (sync) this.#cursorSyncedMs = clock.monotonicMs();
    try {
      await journal.save(sync && 'checkpoint');
      return true;
    } catch (error) {
      logger.warn({ error: messageOf(error) }, `The cursor cannot be saved: ${messageOf(error)}`);
      return false;
    }
  }

  /** Does `work` while no segment is removed. */
  async whileNothingGoes<Result>(work: () => Promise<Result>): Promise<Result> {
    while (this.#working !== undefined) await this.#working;
    const result = work();
    this.#working = result.then(noop, noop).finally(() => (this.#working = undefined));
    return result;
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    this.#timer?.cancel();
    await this.#working;
  }

  /**
   * The cursor is durable before a segment goes: what neither the cursor nor the log has is lost,
   * and a reader of the directories (`tailrace audit`) can tell it.
   */
  async #work(): Promise<void> {
    const { clock, cursorSyncIntervalMs, log, logger, lowMark } = this.#parts;
    await this.#closeDelivered();
    const deliveredEnd = lowMark();
    const isRemoving = (log.segments[1]?.baseOffset ?? Infinity) <= deliveredEnd;
    const isSyncDue = clock.monotonicMs() - this.#cursorSyncedMs >= cursorSyncIntervalMs;
    const isSaved = await this.saveCursor(isRemoving || isSyncDue);
    if (!isRemoving || !isSaved) return;
    try {
      await log.deleteBefore(deliveredEnd);
    } catch (error) {
      const message = `Delivered segments cannot be removed: ${messageOf(error)}`;
      logger.warn({ error: messageOf(error) }, message);
    }
  }

  /** The log keeps each segment until a later opening batch is durable: a big one gets one. */
  async #closeDelivered(): Promise<void> {
    const { log, puts, logger, lowMark } = this.#parts;
    const isEmpty = lowMark() >= log.endOffset;
    const activeBytes = log.segments.at(-1)?.sizeBytes ?? 0;
    if (!isEmpty || puts.isBroken || activeBytes <= emptySegmentBytes) return;
    try {
      await puts.roll();
    } catch (error) {
      const message = `The delivered segment cannot be closed: ${messageOf(error)}`;
      logger.warn({ error: messageOf(error) }, message);
    }
  }
}

function noop(): void {}
