/**
 * Holds counting back while an outbox is full: what an output does not take would otherwise fill the
 * disk. One checkpoint may go beyond the bound, because it is never split.
 */
import type { Clock } from '../core/clock.js';
import { DeliveryError } from '../core/errors.js';
import type { Waiting } from './checkpoint/outbox.js';
import type { OpenOutput } from './outputs/query-outputs.js';

export interface OutboxPressureOptions {
  readonly outboxes: readonly { readonly waiting: Waiting }[];
  readonly outputs: readonly OpenOutput[];
  readonly max: Waiting;
  readonly clock: Clock;
}

export const outboxMaxDefault: Waiting = { rows: 1_000_000, bytes: 1024 ** 3 };

export class OutboxPressure {
  readonly #options: OutboxPressureOptions;
  #pausedMs: number | undefined;
  #go: () => void = () => {};
  #isStopped = false;

  constructor(options: OutboxPressureOptions) {
    this.#options = options;
  }

  /** Why nothing may be counted now. */
  get reason(): string | undefined {
    const { outboxes, outputs, max } = this.#options;
    const full = outboxes.find(
      ({ waiting }) => waiting.rows >= max.rows || waiting.bytes >= max.bytes,
    );
    if (full === undefined) return undefined;
    const { rows, bytes } = full.waiting;
    const causes = outputs.flatMap((output) => {
      const { type, place, error } = output.status();
      return error === undefined ? [] : [` (${type} ${place}: ${error})`];
    });
    return `${rows} rows (${bytes} bytes) wait for outputs, which is the bound${causes.join('')}`;
  }

  /** Resolves when there is room; at once, mostly. */
  async room(): Promise<void> {
    if (this.#isStopped || this.reason === undefined) return;
    this.#pausedMs = this.#options.clock.monotonicMs();
    await new Promise<void>((resolve) => (this.#go = resolve));
    this.#pausedMs = undefined;
  }

  /** To be called now and then: looks whether there is room again. */
  poll(): void {
    if (this.#pausedMs !== undefined && this.reason === undefined) this.#go();
  }

  /** An error when nothing could be counted for `timeoutMs`. */
  stuckFor(timeoutMs: number): DeliveryError | undefined {
    const { clock } = this.#options;
    if (this.#pausedMs === undefined || clock.monotonicMs() - this.#pausedMs < timeoutMs)
      return undefined;
    const message = `for ${timeoutMs} ms ${this.reason ?? 'there was no room in the outbox'}`;
    return new DeliveryError(message, { outcome: 'unknown' });
  }

  /** Lets go whoever waits, for good. */
  stop(): void {
    this.#isStopped = true;
    this.#go();
  }
}
