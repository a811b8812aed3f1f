/**
 * Hot path. A parked fetch: sleeps until one of its partitions changes, its time is up or its
 * connection is gone. Watching begins with the construction, so that nothing which happens while the
 * fetch still reads is missed.
 */
import type { Clock } from '../../core/clock.js';
import type { Partition } from './partition.js';

export class LongPoll {
  readonly #stopWatching: (() => void)[];
  #wake: (() => void) | undefined;
  #changed = false;
  #isOver = false;

  constructor(partitions: readonly Partition[], waitMs: number, clock: Clock, signal: AbortSignal) {
    const end = (): void => {
      this.#isOver = true;
      this.#wake?.();
    };
    this.#isOver = signal.aborted;
    const timer = clock.schedule(waitMs, end);
    signal.addEventListener('abort', end, { once: true });
    const change = (): void => {
      this.#changed = true;
      this.#wake?.();
    };
    this.#stopWatching = partitions.map((partition) => partition.waiters.add(change));
    this.#stopWatching.push(
      () => timer.cancel(),
      () => signal.removeEventListener('abort', end),
    );
  }

  /** Resolves with true when something has changed since the last call, false when it is over. */
  async next(): Promise<boolean> {
    if (!this.#changed && !this.#isOver) {
      await new Promise<void>((resolve) => (this.#wake = resolve));
      this.#wake = undefined;
    }
    this.#changed = false;
    return !this.#isOver;
  }

  close(): void {
    for (const stop of this.#stopWatching) stop();
  }
}
