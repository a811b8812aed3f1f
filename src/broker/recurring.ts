/** Work that the broker does again and again by itself. */
import { messageOf } from '../core/errors.js';
import type { Clock, Timer } from '../core/clock.js';
import type { Logger } from '../core/logger.js';

export interface RecurringOptions {
  readonly clock: Clock;
  readonly logger: Logger;
  readonly intervalMs: number;
  /** Of the log, where a run fails: `groups cannot expire now`. */
  readonly failure: string;
}

/** One run at a time: a time at which the last one is still at work is left out. */
export class Recurring {
  readonly #options: RecurringOptions;
  readonly #work: () => Promise<void>;
  #timer!: Timer;
  #running: Promise<void> | undefined;

  constructor(options: RecurringOptions, work: () => Promise<void>) {
    this.#options = options;
    this.#work = work;
    this.#schedule();
  }

  /** Resolves when the run that is at work is over; none follows. */
  async stop(): Promise<void> {
    this.#timer.cancel();
    await this.#running;
  }

  #schedule(): void {
    const { clock, intervalMs } = this.#options;
    this.#timer = clock.schedule(intervalMs, () => {
      this.#schedule();
      this.#running ??= this.#run().finally(() => (this.#running = undefined));
    });
  }

  async #run(): Promise<void> {
    const { logger, failure } = this.#options;
    try {
      await this.#work();
    } catch (error) {
      logger.error({}, `${failure}: ${messageOf(error)}`);
    }
  }
}
