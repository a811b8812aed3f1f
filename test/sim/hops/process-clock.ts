import type { Clock, Timer } from '#src/core/clock.js';

/** The clock of one process: the world's, until the process is gone; then nothing is called any more. */
export class ProcessClock implements Clock {
  readonly #world: Clock;
  readonly #isAlive: () => boolean;

  constructor(world: Clock, isAlive: () => boolean) {
    this.#world = world;
    this.#isAlive = isAlive;
  }

  nowMs(): number {
    return this.#world.nowMs();
  }

  monotonicMs(): number {
    return this.#world.monotonicMs();
  }

  schedule(delayMs: number, action: () => void): Timer {
    return this.#world.schedule(delayMs, () => {
      if (this.#isAlive()) action();
    });
  }

  sleep(delayMs: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      if (signal?.aborted) return resolve();
      const done = (): void => {
        timer.cancel();
        signal?.removeEventListener('abort', done);
        resolve();
      };
      const timer = this.schedule(delayMs, done);
      signal?.addEventListener('abort', done, { once: true });
    });
  }
}
