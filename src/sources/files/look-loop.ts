/*
 * The loop of a source that looks at files. It does the drains, too, so nothing in a source runs
 * twice at a time.
 *
 *   look ──there may be more─────▶ look …
 *     ├────nothing is left───────▶ drains asked for before it are done ▸ rest, until a drain
 *     ├────failed────────────────▶ counted, told ▸ rest; drains fail when that goes on for 30 s
 *     └────the source is stopped─▶ end ▸ every drain is done
 */
import type { SourceContext } from '../../core/contracts.js';
import { messageOf } from '../../core/errors.js';
import { Deferred } from '../../util/deferred.js';
import { sayChanges } from './say-changes.js';

/** As long as an agent waits for a sink that does not move. */
const drainFailureMsMax = 30_000;

export interface LookLoopParts {
  /** Between two looks that found nothing. */
  readonly restMs: number;
  /** What a look does; told when it rejects: 'Cannot <task>, trying again: …'. */
  readonly task: string;
  /**
   * True: look again at once. `isDraining`: somebody waits for all there is now; false then means
   * that it was emitted.
   */
  look(isDraining: boolean): Promise<boolean>;
  /** Once, after the last look. Never rejects. */
  end(): Promise<void>;
}

export class LookLoop {
  /** Aborted when the source or its agent is to stop. */
  readonly signal: AbortSignal;
  /** Tells what goes wrong: not again while it goes on going wrong. */
  readonly warn: (message: string) => void;
  readonly #context: SourceContext<unknown>;
  readonly #parts: LookLoopParts;
  readonly #stopping = new AbortController();
  #running: Promise<void> = Promise.resolve();
  #drains: Deferred[] = [];
  #failingSinceMs: number | undefined;
  #wake = new AbortController();

  constructor(context: SourceContext<unknown>, parts: LookLoopParts) {
    this.#context = context;
    this.#parts = parts;
    this.signal = AbortSignal.any([context.signal, this.#stopping.signal]);
    this.warn = sayChanges(context.logger);
  }

  start(): void {
    this.#running = this.#run();
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    await this.#running;
  }

  /**
   * See `Source.drain`. Also resolves when the source is stopped meanwhile. Rejects when every look
   * has failed for 30 s.
   */
  async drain(): Promise<void> {
    const drain = new Deferred();
    this.#drains.push(drain);
    this.#wake.abort();
    if (this.signal.aborted) this.#finishDrains();
    await drain.promise;
  }

  /** Waits for the time of the next look, a drain or the end. */
  async rest(): Promise<void> {
    this.#wake = new AbortController();
    await this.#context.clock.sleep(
      this.#parts.restMs,
      AbortSignal.any([this.#wake.signal, this.signal]),
    );
  }

  async #run(): Promise<void> {
    while (!this.signal.aborted) {
      const asked = this.#drains.length;
      try {
        const isMore = await this.#parts.look(asked > 0);
        this.#failingSinceMs = undefined;
        if (isMore) continue;
        this.#finishDrains(asked);
        if (this.#drains.length === 0) await this.rest();
      } catch (error) {
        this.#context.counters.add('GenericProcessingFail');
        this.warn(`Cannot ${this.#parts.task}, trying again: ${messageOf(error)}`);
        this.#failDrains(error);
        await this.rest();
      }
    }
    await this.#parts.end();
    this.#finishDrains();
  }

  #finishDrains(count = this.#drains.length): void {
    for (const drain of this.#drains.splice(0, count)) drain.resolve();
  }

  #failDrains(error: unknown): void {
    const nowMs = this.#context.clock.monotonicMs();
    this.#failingSinceMs ??= nowMs;
    if (nowMs - this.#failingSinceMs < drainFailureMsMax) return;
    for (const drain of this.#drains.splice(0)) drain.reject(error);
  }
}
