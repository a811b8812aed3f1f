/*
 * Hot path. Keeps several batches of one source in flight, so that one fdatasync of a channel
 * serves them all, and hands their acks on in order.
 *
 *   push ▸ | sent | sent | stored | sent |      `committed` runs for the first, then the second, …
 *
 * A refused batch is emitted again, as the same object, after a pause; so are those behind it,
 * which the channel processor has refused with it. Nothing new is taken meanwhile: order is kept.
 */
import type { EventBatch } from '../core/batch.js';
import type { SourceContext } from '../core/contracts.js';
import { messageOf } from '../core/errors.js';

export interface EmitWindowOptions {
  readonly maxInFlight: number;
  /** The pause after the n-th refusal in a row is n times this, up to the maximum. */
  readonly backoffMs: number;
  readonly backoffMsMax: number;
}

interface Entry {
  readonly batch: EventBatch;
  readonly committed: () => void;
  state: 'sent' | 'stored' | 'refused';
}

export class EmitWindow {
  readonly #context: SourceContext<unknown>;
  readonly #options: EmitWindowOptions;
  readonly #signal: AbortSignal;
  #entries: Entry[] = [];
  #refusals = 0;
  #retrying = false;
  #hasGivenUp = false;
  #waiters: (() => void)[] = [];

  /**
   * After `signal` is aborted, a refused batch is given up instead of being emitted again, and so is
   * everything behind it.
   */
  constructor(context: SourceContext<unknown>, options: EmitWindowOptions, signal: AbortSignal) {
    this.#context = context;
    this.#options = options;
    this.#signal = signal;
  }

  /** Resolves when the batch is in flight; at once where there is room. */
  async push(batch: EventBatch, committed: () => void): Promise<void> {
    while (this.#retrying || this.#entries.length >= this.#options.maxInFlight)
      await this.#change();
    if (this.#hasGivenUp) return; // it would be stored before those that were given up
    this.#context.counters.add('AppendBatchReceivedCount');
    const entry: Entry = { batch, committed, state: 'sent' };
    this.#entries.push(entry);
    this.#send(entry);
  }

  /** Resolves when nothing is in flight any more. */
  async settle(): Promise<void> {
    while (this.#entries.length > 0) await this.#change();
  }

  #send(entry: Entry): void {
    entry.state = 'sent';
    this.#context.emit(entry.batch).then(
      () => this.#settled(entry, 'stored'),
      (error: unknown) => {
        this.#context.logger.warn(
          { events: entry.batch.size },
          `The channels refused a batch, it will be emitted again: ${messageOf(error)}`,
        );
        this.#settled(entry, 'refused');
      },
    );
  }

  #settled(entry: Entry, state: 'stored' | 'refused'): void {
    entry.state = state;
    if (state === 'stored') this.#refusals = 0;
    while (this.#entries[0]?.state === 'stored') {
      this.#context.counters.add('AppendBatchAcceptedCount');
      this.#entries.shift()!.committed();
    }
    const refused = this.#entries.some((each) => each.state === 'refused');
    if (refused && !this.#retrying) void this.#retry();
    this.#wake();
  }

  async #retry(): Promise<void> {
    const { backoffMs, backoffMsMax } = this.#options;
    this.#retrying = true;
    while (this.#entries.some((entry) => entry.state === 'sent')) await this.#change();
    this.#refusals++;
    await this.#context.clock.sleep(
      Math.min(backoffMsMax, backoffMs * this.#refusals),
      this.#signal,
    );
    this.#retrying = false;
    this.#hasGivenUp = this.#signal.aborted;
    if (this.#hasGivenUp) this.#entries = [];
    else for (const entry of this.#entries) if (entry.state === 'refused') this.#send(entry);
    this.#wake();
  }

  #change(): Promise<void> {
    return new Promise((resolve) => this.#waiters.push(resolve));
  }

  #wake(): void {
    const waiters = this.#waiters;
    this.#waiters = [];
    for (const resume of waiters) resume();
  }
}
