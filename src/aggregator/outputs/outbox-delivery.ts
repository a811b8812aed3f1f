/*
 * Takes one output's rows out of the outbox, oldest first, for as long as it takes:
 *
 *   outbox ─▶ wait until on the disk ─▶ deliver ─▶ move the output's position
 *                                          └─ fails: back off, then the same rows again
 *
 * Counting never waits for it: a dead output only lets the outbox grow. A row's order is its number
 * in the outbox, moved up behind what the output has: a state that was restored from an older copy
 * would otherwise give numbers that the output takes for old ones (exactly once, rule 20).
 */
import type { Clock } from '../../core/clock.js';
import { crashPoint } from '../../core/crash-point.js';
import { DeliveryError, messageOf } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import type { CheckpointStore } from '../checkpoint/store.js';
import type { Output } from './output.js';

const rowsMax = 500;
const backOffMsMin = 100;
const backOffMsMax = 10_000;

export interface OutboxDeliveryOptions {
  /** The output's name in the store: its position. */
  readonly id: string;
  readonly output: Output;
  readonly store: CheckpointStore;
  readonly clock: Clock;
  readonly logger: Logger;
}

export class OutboxDelivery {
  readonly #options: OutboxDeliveryOptions;
  readonly #stopped = new AbortController();
  #backOffMs = backOffMsMin;
  #error: string | undefined;
  /** How far orders are ahead of numbers; undefined: the output was not asked yet. */
  #ahead: number | undefined;
  #wake: () => void = () => {};
  #running: Promise<void> = Promise.resolve();
  #onEmpty: (() => void)[] = [];

  constructor(options: OutboxDeliveryOptions) {
    this.#options = options;
  }

  /** Why the last delivery failed; undefined when it did not. */
  get error(): string | undefined {
    return this.#error;
  }

  start(): void {
    this.#running = this.#run();
  }

  /** There may be new rows. */
  wake(): void {
    this.#wake();
  }

  /**
   * Resolves when the output has every row of the checkpoints made before the call; rejects with
   * DeliveryError after `timeoutMs`.
   */
  async drained(timeoutMs: number): Promise<void> {
    const { clock, id } = this.#options;
    await new Promise<void>((resolve, reject) => {
      const timer = clock.schedule(timeoutMs, () => {
        const reason = this.#error ?? 'it has not taken all rows yet';
        const message = `output ${id} did not finish within ${timeoutMs} ms: ${reason}`;
        reject(new DeliveryError(message, { outcome: 'unknown' }));
      });
      this.#onEmpty.push(() => {
        timer.cancel();
        resolve();
      });
      this.#wake();
    });
  }

  /** Resolves when nothing is under way any more. What is left stays in the outbox. */
  async stop(): Promise<void> {
    this.#stopped.abort();
    this.#wake();
    await this.#options.output.close();
    await this.#running;
  }

  async #run(): Promise<void> {
    const { signal } = this.#stopped;
    const { clock, logger, id } = this.#options;
    while (!signal.aborted) {
      const woken = new Promise<void>((resolve) => (this.#wake = resolve));
      const asked = this.#onEmpty.length; // who comes during the look is not answered by it
      try {
        if (await this.#deliverSome()) continue;
        for (const empty of this.#onEmpty.splice(0, asked)) empty();
        await woken;
      } catch (error) {
        if (signal.aborted) return;
        this.#error = messageOf(error);
        logger.warn({ output: id, backOffMs: this.#backOffMs }, `output ${id}: ${this.#error}`);
        await clock.sleep(this.#backOffMs, signal);
        this.#backOffMs = Math.min(2 * this.#backOffMs, backOffMsMax);
      }
    }
  }

  async #askAhead(): Promise<number> {
    const { id, store, output, logger } = this.#options;
    const ahead = Math.max(0, (await output.lastOrder()) - store.outputPosition(id));
    if (ahead > rowsMax)
      logger.warn(
        { output: id, ahead },
        `output ${id}: has ${ahead} rows more than this state knows of (an older copy of the ` +
          'state?); what is emitted from now on counts as newer',
      );
    return ahead;
  }

  /** False when the outbox has nothing for this output. */
  async #deliverSome(): Promise<boolean> {
    const { id, store, output } = this.#options;
    const entries = store.outbox(id, rowsMax);
    if (entries.length === 0) return false;
    await store.flushed();
    crashPoint('window.flushed');
    const ahead = (this.#ahead ??= await this.#askAhead());
    await output.deliver(
      entries.map(({ number, record }) => ({ ...record, order: number + 1 + ahead })),
    );
    crashPoint('output.delivered');
    store.advanceOutput(id, entries.at(-1)!.number + 1);
    this.#error = undefined;
    this.#backOffMs = backOffMsMin;
    return true;
  }
}
