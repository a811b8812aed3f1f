/**
 * Hot path. A parked fetch: sleeps until its partitions have grown enough, its time is up or its
 * connection is gone. Nothing is polled, and a large `minBytes` does not read at every append.
 */
import type { Clock } from '../../core/clock.js';
import type { FetchSession } from './fetch-session.js';

export class LongPoll {
  readonly #session: FetchSession;
  readonly #release: () => void;
  #wake: (() => void) | undefined;
  #isOver: boolean;

  constructor(session: FetchSession, waitMs: number, clock: Clock, signal: AbortSignal) {
    this.#session = session;
    this.#isOver = signal.aborted;
    const end = (): void => {
      this.#isOver = true;
      this.#wake?.();
    };
    const timer = clock.schedule(waitMs, end);
    signal.addEventListener('abort', end, { once: true });
    this.#release = () => {
      timer.cancel();
      signal.removeEventListener('abort', end);
    };
  }

  /** Resolves with true when so much more may be there, with false when waiting is over. */
  async grown(bytes: number): Promise<boolean> {
    while (!this.#isOver) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
        this.#session.whenChanged(resolve);
      });
      const mayBeEnough = bytes <= 1 || this.#session.grownBytes >= bytes;
      if (!this.#isOver && mayBeEnough) return true;
    }
    return false;
  }

  close(): void {
    this.#release();
  }
}
