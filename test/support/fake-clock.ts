import type { Clock, Timer } from '#src/core/clock.js';

interface Pending {
  readonly dueMs: number;
  readonly action: () => void;
}

/**
 * A clock that stands still until a test moves it. Timers run in the order of their due times;
 * between two of them everything that is already able to run does.
 */
export class FakeClock implements Clock {
  #nowMs: number;
  #monotonicMs = 0;
  #pending: Pending[] = [];

  constructor(nowMs = Date.UTC(2026, 0, 1)) {
    this.#nowMs = nowMs;
  }

  nowMs(): number {
    return this.#nowMs;
  }

  monotonicMs(): number {
    return this.#monotonicMs;
  }

  /** Timers and sleeps that wait for the clock to move. */
  get pendingCount(): number {
    return this.#pending.length;
  }

  schedule(delayMs: number, action: () => void): Timer {
    const pending: Pending = { dueMs: this.#monotonicMs + Math.max(0, delayMs), action };
    this.#pending.push(pending);
    return { cancel: () => void (this.#pending = this.#pending.filter((p) => p !== pending)) };
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

  /** Moves both times on by `ms` and runs what falls due. */
  async advance(ms: number): Promise<void> {
    const end = this.#monotonicMs + ms;
    await turn();
    for (let next = this.#next(end); next !== undefined; next = this.#next(end)) {
      this.#pending = this.#pending.filter((pending) => pending !== next);
      this.#moveTo(next.dueMs);
      next.action();
      await turn();
    }
    this.#moveTo(end);
  }

  /** As after a suspended machine: what falls due meanwhile runs once, late. */
  async jump(ms: number): Promise<void> {
    await turn();
    this.#moveTo(this.#monotonicMs + ms);
    await this.advance(0);
  }

  /** Sets the wall clock, as an operator or NTP would; deadlines are not touched. */
  setWallClock(nowMs: number): void {
    this.#nowMs = nowMs;
  }

  #next(endMs: number): Pending | undefined {
    const due = this.#pending.filter((pending) => pending.dueMs <= endMs);
    return due.toSorted((a, b) => a.dueMs - b.dueMs)[0];
  }

  #moveTo(monotonicMs: number): void {
    if (monotonicMs <= this.#monotonicMs) return;
    this.#nowMs += monotonicMs - this.#monotonicMs;
    this.#monotonicMs = monotonicMs;
  }
}

function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
